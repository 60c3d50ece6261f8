import { dataAwsIamPolicyDocument, iamRole, kmsAlias, s3Bucket } from "@cdktf/provider-aws";
import type { TerraformStack } from "cdktf";
import { CONFIGURATION_ACTIONS, GENESYS_ACCOUNT, READ_ACTIONS, RETENTION_DAYS, WRITE_ACTIONS } from "../facts";
import type { Site } from "../sites";

type Statement = dataAwsIamPolicyDocument.DataAwsIamPolicyDocumentStatement;
type Condition = dataAwsIamPolicyDocument.DataAwsIamPolicyDocumentStatementCondition;
type Document = dataAwsIamPolicyDocument.DataAwsIamPolicyDocument;

const condition = (test: string, variable: string, ...values: string[]): Condition => ({ test, variable, values });
const root = (accountId: string) => [{ type: "AWS", identifiers: [`arn:aws:iam::${accountId}:root`] }];
const everyone = [{ type: "*", identifiers: ["*"] }];

function document(stack: TerraformStack, id: string, statement: Statement[]): Document {
  return new dataAwsIamPolicyDocument.DataAwsIamPolicyDocument(stack, id, { statement });
}

export function trustPolicy(stack: TerraformStack, site: Site): Document {
  return document(stack, "trust", [
    {
      sid: "AllowGenesysCloudAssumeRole",
      principals: root(GENESYS_ACCOUNT),
      actions: ["sts:AssumeRole"],
      condition: [condition("StringEquals", "sts:ExternalId", site.organizationId)],
    },
  ]);
}

// the same in the role's policy and in the bucket's, where it names the role
function writing(bucket: s3Bucket.S3Bucket, site: Site, common: Statement, also: Condition[]): Statement[] {
  const objects = [`${bucket.arn}/${site.organizationId}/*`];
  return [
    {
      ...common,
      sid: "AllowExporterUpload",
      actions: ["s3:PutObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"],
      resources: objects,
      condition: also,
    },
    {
      ...common,
      sid: "AllowExporterBucketOwnerAcl",
      actions: ["s3:PutObjectAcl"],
      resources: objects,
      condition: [...also, condition("StringEquals", "s3:x-amz-acl", "bucket-owner-full-control")],
    },
    {
      ...common,
      sid: "AllowExporterPlaceLegalHold",
      actions: ["s3:PutObjectLegalHold"],
      resources: objects,
      condition: [...also, condition("StringEquals", "s3:object-lock-legal-hold", "ON")],
    },
    {
      ...common,
      sid: "AllowExporterReadBucketSettings",
      actions: ["s3:GetBucketLocation", "s3:GetEncryptionConfiguration"],
      resources: [bucket.arn],
      condition: also,
    },
  ];
}

export function writerPolicy(
  stack: TerraformStack,
  site: Site,
  bucket: s3Bucket.S3Bucket,
  alias: kmsAlias.KmsAlias,
): Document {
  return document(stack, "writer", [
    ...writing(bucket, site, {}, []),
    {
      sid: "AllowExporterUseKey",
      actions: ["kms:GenerateDataKey", "kms:Decrypt"],
      resources: [`arn:aws:kms:${site.region}:${site.accountId}:key/*`],
      condition: [
        condition("StringEquals", "kms:ViaService", `s3.${site.region}.amazonaws.com`),
        condition("StringLike", "kms:EncryptionContext:aws:s3:arn", bucket.arn, `${bucket.arn}/*`),
        condition("ForAnyValue:StringEquals", "kms:ResourceAliases", alias.name),
      ],
    },
  ]);
}

export function keyPolicy(
  stack: TerraformStack,
  site: Site,
  bucket: s3Bucket.S3Bucket,
  role: iamRole.IamRole,
): Document {
  const use = (sid: string, actions: string[], principalArn: string): Statement => ({
    sid,
    principals: root(site.accountId),
    actions,
    resources: ["*"],
    condition: [
      condition("ArnLike", "aws:PrincipalArn", principalArn),
      condition("StringEquals", "kms:CallerAccount", site.accountId),
      condition("StringEquals", "kms:ViaService", `s3.${site.region}.amazonaws.com`),
      condition("StringLike", "kms:EncryptionContext:aws:s3:arn", bucket.arn, `${bucket.arn}/*`),
    ],
  });
  return document(stack, "key_policy", [
    { sid: "AllowKeyAdministration", principals: root(site.accountId), actions: ["kms:*"], resources: ["*"] },
    use("AllowExporterEncrypt", ["kms:GenerateDataKey", "kms:Decrypt"], role.arn),
    use("AllowReadersDecrypt", ["kms:Decrypt"], site.custodian),
    {
      sid: "DenyKeyChangesExceptAdministrators",
      effect: "Deny",
      principals: everyone,
      actions: [
        ...["kms:ScheduleKeyDeletion", "kms:DisableKey", "kms:DeleteImportedKeyMaterial"],
        ...["kms:PutKeyPolicy", "kms:UpdateAlias", "kms:DeleteAlias"],
      ],
      resources: ["*"],
      condition: [condition("ArnNotLike", "aws:PrincipalArn", ...site.administrators)],
    },
  ]);
}

export function bucketPolicy(
  stack: TerraformStack,
  site: Site,
  bucket: s3Bucket.S3Bucket,
  role: iamRole.IamRole,
): Document {
  const objects = `${bucket.arn}/*`;
  const deny = (sid: string, actions: string[], resources: string[], ...conditions: Condition[]): Statement => ({
    sid,
    effect: "Deny",
    principals: everyone,
    actions,
    resources,
    condition: conditions,
  });
  const eventHolds = ["s3:PutObject", "s3:PutObjectRetention", "s3:ReplicateObject"];
  const noCustodian = condition("ArnNotLike", "aws:PrincipalArn", site.custodian);
  return document(stack, "bucket_policy_document", [
    ...writing(bucket, site, { principals: root(site.accountId) }, [
      condition("ArnEquals", "aws:PrincipalArn", role.arn),
    ]),
    deny("DenyInsecureTransport", ["s3:*"], [bucket.arn, objects], condition("Bool", "aws:SecureTransport", "false")),
    deny(
      "DenyLegalHoldOffExceptCustodians",
      ["s3:PutObject", "s3:PutObjectLegalHold"],
      [objects],
      noCustodian,
      condition("StringEquals", "s3:object-lock-legal-hold", "OFF"),
    ),
    deny(
      "DenyEventHoldOffExceptCustodians",
      eventHolds,
      [objects],
      noCustodian,
      condition("StringEquals", "s3:object-lock-event-hold", "OFF"),
    ),
    deny(
      "DenyShorterEventHoldExceptCustodians",
      eventHolds,
      [objects],
      noCustodian,
      condition("NumericLessThan", "s3:object-lock-event-hold-duration-days", String(RETENTION_DAYS)),
    ),
    deny("DenyBypassRetentionExceptCustodians", ["s3:BypassGovernanceRetention"], [objects], noCustodian),
    deny(
      "DenyShorterRetentionExceptCustodians",
      ["s3:PutObjectRetention"],
      [objects],
      noCustodian,
      condition("NumericLessThan", "s3:object-lock-remaining-retention-days", String(RETENTION_DAYS)),
    ),
    deny(
      "DenyDeleteExceptCustodians",
      ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:ReplicateDelete"],
      [objects],
      noCustodian,
    ),
    deny("DenyReadExceptReaders", READ_ACTIONS, [objects], noCustodian),
    deny(
      "DenyWriteExceptExporter",
      WRITE_ACTIONS,
      [`${bucket.arn}/${site.organizationId}/*`],
      condition("ArnNotLike", "aws:PrincipalArn", role.arn, site.custodian),
    ),
    deny(
      "DenyBucketConfigurationExceptAdministrators",
      CONFIGURATION_ACTIONS,
      [bucket.arn],
      condition("ArnNotLike", "aws:PrincipalArn", ...site.administrators),
    ),
  ]);
}
