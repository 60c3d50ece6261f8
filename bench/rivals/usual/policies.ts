import { dataAwsIamPolicyDocument, iamRole, kmsAlias, s3Bucket } from "@cdktf/provider-aws";
import type { TerraformStack } from "cdktf";
import { CONFIGURATION_ACTIONS, GENESYS_ACCOUNT, RETENTION_DAYS } from "../facts";
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
      sid: "GenesysCloudForThisOrganization",
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
      sid: "WriteEvidence",
      actions: ["s3:PutObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"],
      resources: objects,
      condition: also,
    },
    {
      ...common,
      sid: "KeepOwnership",
      actions: ["s3:PutObjectAcl"],
      resources: objects,
      condition: [...also, condition("StringEquals", "s3:x-amz-acl", "bucket-owner-full-control")],
    },
    {
      ...common,
      sid: "PlaceHold",
      actions: ["s3:PutObjectLegalHold"],
      resources: objects,
      condition: [...also, condition("StringEquals", "s3:object-lock-legal-hold", "ON")],
    },
    {
      ...common,
      sid: "ReadBucketSettings",
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
      sid: "UseKey",
      actions: ["kms:GenerateDataKey", "kms:Decrypt"],
      resources: [`arn:aws:kms:${site.region}:${site.accountId}:key/*`],
      condition: [
        condition("StringEquals", "kms:ViaService", `s3.${site.region}.amazonaws.com`),
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
  return document(stack, "key_policy", [
    { sid: "Administration", principals: root(site.accountId), actions: ["kms:*"], resources: ["*"] },
    {
      sid: "ExporterEncrypts",
      principals: root(site.accountId),
      actions: ["kms:GenerateDataKey", "kms:Decrypt"],
      resources: ["*"],
      condition: [
        condition("ArnLike", "aws:PrincipalArn", role.arn),
        condition("StringEquals", "kms:CallerAccount", site.accountId),
        condition("StringEquals", "kms:ViaService", `s3.${site.region}.amazonaws.com`),
        condition("StringLike", "kms:EncryptionContext:aws:s3:arn", bucket.arn, `${bucket.arn}/*`),
      ],
    },
    {
      sid: "KeyStays",
      effect: "Deny",
      principals: everyone,
      actions: ["kms:ScheduleKeyDeletion", "kms:DisableKey", "kms:DeleteImportedKeyMaterial"],
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
  const noCustodian = condition("ArnNotLike", "aws:PrincipalArn", site.custodian);
  return document(stack, "bucket_policy_document", [
    ...writing(bucket, site, { principals: root(site.accountId) }, [
      condition("ArnEquals", "aws:PrincipalArn", role.arn),
    ]),
    deny("TlsOnly", ["s3:*"], [bucket.arn, objects], condition("Bool", "aws:SecureTransport", "false")),
    deny(
      "HoldsStay",
      ["s3:PutObject", "s3:PutObjectLegalHold"],
      [objects],
      noCustodian,
      condition("StringEquals", "s3:object-lock-legal-hold", "OFF"),
    ),
    deny("RetentionStays", ["s3:BypassGovernanceRetention"], [objects], noCustodian),
    deny(
      "RetentionStaysLong",
      ["s3:PutObjectRetention"],
      [objects],
      noCustodian,
      condition("NumericLessThan", "s3:object-lock-remaining-retention-days", String(RETENTION_DAYS)),
    ),
    deny("EvidenceStays", ["s3:DeleteObject", "s3:DeleteObjectVersion"], [objects], noCustodian),
    deny(
      "ConfigurationStays",
      CONFIGURATION_ACTIONS,
      [bucket.arn],
      condition("ArnNotLike", "aws:PrincipalArn", ...site.administrators),
    ),
  ]);
}
