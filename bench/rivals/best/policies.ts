import { CONFIGURATION_ACTIONS, GENESYS_ACCOUNT, READ_ACTIONS, RETENTION_DAYS, WRITE_ACTIONS } from "../facts";
import type { Site } from "../sites";

/** What the policies name: references to attributes, or plain values. */
export interface Names {
  readonly bucketArn: string;
  readonly roleArn: string;
  readonly alias: string;
}

const root = (accountId: string) => ({ AWS: `arn:aws:iam::${accountId}:root` });
const document = (...Statement: readonly object[]) => JSON.stringify({ Version: "2012-10-17", Statement });

export function trustPolicy({ organizationId }: Site): string {
  return document({
    Sid: "AllowGenesysCloudAssumeRole",
    Effect: "Allow",
    Principal: root(GENESYS_ACCOUNT),
    Action: "sts:AssumeRole",
    Condition: { StringEquals: { "sts:ExternalId": organizationId } },
  });
}

export function writerPolicy({ organizationId, region, accountId }: Site, { bucketArn, alias }: Names): string {
  return document(...writing(bucketArn, `${bucketArn}/${organizationId}/*`, {}, {}), {
    Sid: "AllowExporterUseKey",
    Effect: "Allow",
    Action: ["kms:GenerateDataKey", "kms:Decrypt"],
    Resource: `arn:aws:kms:${region}:${accountId}:key/*`,
    Condition: {
      StringEquals: { "kms:ViaService": `s3.${region}.amazonaws.com` },
      StringLike: { "kms:EncryptionContext:aws:s3:arn": [bucketArn, `${bucketArn}/*`] },
      "ForAnyValue:StringEquals": { "kms:ResourceAliases": alias },
    },
  });
}

// the same in the role's policy and in the bucket's, where it names the role
function writing(bucketArn: string, objects: string, principal: object, condition: object): object[] {
  const allow = (Sid: string, Action: string | string[], Resource: string, also: object = {}) => ({
    Sid,
    Effect: "Allow",
    ...principal,
    Action,
    Resource,
    ...(Object.keys({ ...condition, ...also }).length > 0 ? { Condition: { ...condition, ...also } } : {}),
  });
  return [
    allow("AllowExporterUpload", ["s3:PutObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"], objects),
    allow("AllowExporterBucketOwnerAcl", "s3:PutObjectAcl", objects, {
      StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" },
    }),
    allow("AllowExporterPlaceLegalHold", "s3:PutObjectLegalHold", objects, {
      StringEquals: { "s3:object-lock-legal-hold": "ON" },
    }),
    allow("AllowExporterReadBucketSettings", ["s3:GetBucketLocation", "s3:GetEncryptionConfiguration"], bucketArn),
  ];
}

export function keyPolicy(site: Site, { bucketArn, roleArn }: Names): string {
  const { accountId, region, administrators, custodian } = site;
  const use = (Sid: string, Action: string | string[], principalArn: string) => ({
    Sid,
    Effect: "Allow",
    Principal: root(accountId),
    Action,
    Resource: "*",
    Condition: {
      ArnLike: { "aws:PrincipalArn": principalArn },
      StringEquals: { "kms:CallerAccount": accountId, "kms:ViaService": `s3.${region}.amazonaws.com` },
      StringLike: { "kms:EncryptionContext:aws:s3:arn": [bucketArn, `${bucketArn}/*`] },
    },
  });
  return document(
    { Sid: "AllowKeyAdministration", Effect: "Allow", Principal: root(accountId), Action: "kms:*", Resource: "*" },
    use("AllowExporterEncrypt", ["kms:GenerateDataKey", "kms:Decrypt"], roleArn),
    use("AllowReadersDecrypt", "kms:Decrypt", custodian),
    {
      Sid: "DenyKeyChangesExceptAdministrators",
      Effect: "Deny",
      Principal: "*",
      Action: [
        ...["kms:ScheduleKeyDeletion", "kms:DisableKey", "kms:DeleteImportedKeyMaterial"],
        ...["kms:PutKeyPolicy", "kms:UpdateAlias", "kms:DeleteAlias"],
      ],
      Resource: "*",
      Condition: { ArnNotLike: { "aws:PrincipalArn": administrators } },
    },
  );
}

export function bucketPolicy(
  { organizationId, accountId, custodian, administrators }: Site,
  { bucketArn, roleArn }: Names,
): string {
  const objects = `${bucketArn}/*`;
  const deny = (Sid: string, Action: string | string[], Resource: string | string[], Condition: object) => ({
    Sid,
    Effect: "Deny",
    Principal: "*",
    Action,
    Resource,
    Condition,
  });
  const noCustodian = { ArnNotLike: { "aws:PrincipalArn": custodian } };
  const writers = [roleArn, custodian];
  const eventHolds = ["s3:PutObject", "s3:PutObjectRetention", "s3:ReplicateObject"];
  return document(
    ...writing(
      bucketArn,
      `${bucketArn}/${organizationId}/*`,
      { Principal: root(accountId) },
      { ArnEquals: { "aws:PrincipalArn": roleArn } },
    ),
    deny("DenyInsecureTransport", "s3:*", [bucketArn, objects], { Bool: { "aws:SecureTransport": "false" } }),
    deny("DenyLegalHoldOffExceptCustodians", ["s3:PutObject", "s3:PutObjectLegalHold"], objects, {
      ...noCustodian,
      StringEquals: { "s3:object-lock-legal-hold": "OFF" },
    }),
    deny("DenyEventHoldOffExceptCustodians", eventHolds, objects, {
      ...noCustodian,
      StringEquals: { "s3:object-lock-event-hold": "OFF" },
    }),
    deny("DenyShorterEventHoldExceptCustodians", eventHolds, objects, {
      ...noCustodian,
      NumericLessThan: { "s3:object-lock-event-hold-duration-days": String(RETENTION_DAYS) },
    }),
    deny("DenyBypassRetentionExceptCustodians", "s3:BypassGovernanceRetention", objects, noCustodian),
    deny("DenyShorterRetentionExceptCustodians", "s3:PutObjectRetention", objects, {
      ...noCustodian,
      NumericLessThan: { "s3:object-lock-remaining-retention-days": String(RETENTION_DAYS) },
    }),
    deny(
      "DenyDeleteExceptCustodians",
      ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:ReplicateDelete"],
      objects,
      noCustodian,
    ),
    deny("DenyReadExceptReaders", READ_ACTIONS, objects, noCustodian),
    deny("DenyWriteExceptExporter", WRITE_ACTIONS, `${bucketArn}/${organizationId}/*`, {
      ArnNotLike: { "aws:PrincipalArn": writers },
    }),
    deny("DenyBucketConfigurationExceptAdministrators", CONFIGURATION_ACTIONS, bucketArn, {
      ArnNotLike: { "aws:PrincipalArn": administrators },
    }),
  );
}
