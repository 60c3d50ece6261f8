import { CONFIGURATION_ACTIONS, GENESYS_ACCOUNT, RETENTION_DAYS } from "../facts";
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
    Sid: "GenesysCloudForThisOrganization",
    Effect: "Allow",
    Principal: root(GENESYS_ACCOUNT),
    Action: "sts:AssumeRole",
    Condition: { StringEquals: { "sts:ExternalId": organizationId } },
  });
}

export function writerPolicy({ organizationId, region, accountId }: Site, { bucketArn, alias }: Names): string {
  return document(...writing(bucketArn, `${bucketArn}/${organizationId}/*`, {}, {}), {
    Sid: "UseKey",
    Effect: "Allow",
    Action: ["kms:GenerateDataKey", "kms:Decrypt"],
    Resource: `arn:aws:kms:${region}:${accountId}:key/*`,
    Condition: {
      StringEquals: { "kms:ViaService": `s3.${region}.amazonaws.com` },
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
    allow("WriteEvidence", ["s3:PutObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"], objects),
    allow("KeepOwnership", "s3:PutObjectAcl", objects, {
      StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" },
    }),
    allow("PlaceHold", "s3:PutObjectLegalHold", objects, { StringEquals: { "s3:object-lock-legal-hold": "ON" } }),
    allow("ReadBucketSettings", ["s3:GetBucketLocation", "s3:GetEncryptionConfiguration"], bucketArn),
  ];
}

export function keyPolicy({ accountId, region, administrators }: Site, { bucketArn, roleArn }: Names): string {
  return document(
    { Sid: "Administration", Effect: "Allow", Principal: root(accountId), Action: "kms:*", Resource: "*" },
    {
      Sid: "ExporterEncrypts",
      Effect: "Allow",
      Principal: root(accountId),
      Action: ["kms:GenerateDataKey", "kms:Decrypt"],
      Resource: "*",
      Condition: {
        ArnLike: { "aws:PrincipalArn": roleArn },
        StringEquals: { "kms:CallerAccount": accountId, "kms:ViaService": `s3.${region}.amazonaws.com` },
        StringLike: { "kms:EncryptionContext:aws:s3:arn": [bucketArn, `${bucketArn}/*`] },
      },
    },
    {
      Sid: "KeyStays",
      Effect: "Deny",
      Principal: "*",
      Action: ["kms:ScheduleKeyDeletion", "kms:DisableKey", "kms:DeleteImportedKeyMaterial"],
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
  return document(
    ...writing(
      bucketArn,
      `${bucketArn}/${organizationId}/*`,
      { Principal: root(accountId) },
      { ArnEquals: { "aws:PrincipalArn": roleArn } },
    ),
    deny("TlsOnly", "s3:*", [bucketArn, objects], { Bool: { "aws:SecureTransport": "false" } }),
    deny("HoldsStay", ["s3:PutObject", "s3:PutObjectLegalHold"], objects, {
      ...noCustodian,
      StringEquals: { "s3:object-lock-legal-hold": "OFF" },
    }),
    deny("RetentionStays", "s3:BypassGovernanceRetention", objects, noCustodian),
    deny("RetentionStaysLong", "s3:PutObjectRetention", objects, {
      ...noCustodian,
      NumericLessThan: { "s3:object-lock-remaining-retention-days": String(RETENTION_DAYS) },
    }),
    deny("EvidenceStays", ["s3:DeleteObject", "s3:DeleteObjectVersion"], objects, noCustodian),
    deny("ConfigurationStays", CONFIGURATION_ACTIONS, bucketArn, {
      ArnNotLike: { "aws:PrincipalArn": administrators },
    }),
  );
}
