import type { PrincipalInfo } from "../lib/policy/evaluate";

export const OURS = "111122223333";
export const THEIRS = "444455556666";

export type KeyType = "string" | "number" | "date" | "bool" | "ip" | "arn" | "list" | "binary";

/** Condition keys with the values that requests and policies draw from: few, so that they often meet. */
export const KEYS: { readonly [key: string]: { readonly type: KeyType; readonly values: readonly string[] } } = {
  "aws:PrincipalTag/team": { type: "string", values: ["legal", "Legal", "sales", "le*al"] },
  "aws:PrincipalTag/data": { type: "binary", values: ["QmluYXJ5", "AAECAw=="] },
  "aws:username": { type: "string", values: ["ann", "bob"] },
  "aws:PrincipalArn": {
    type: "arn",
    values: [`arn:aws:iam::${OURS}:role/R`, `arn:aws:iam::${OURS}:user/ann`, `arn:aws:iam::${THEIRS}:role/F`],
  },
  "aws:SourceArn": { type: "arn", values: [`arn:aws:s3:::evidence`, `arn:aws:events:eu-west-2:${OURS}:rule/r`] },
  "aws:SecureTransport": { type: "bool", values: ["true", "false"] },
  "aws:SourceIp": {
    type: "ip",
    values: ["203.0.113.7", "203.0.113.200", "198.51.100.1", "2001:db8::1", "2001:db9::1"],
  },
  "aws:CurrentTime": { type: "date", values: ["2026-01-01T00:00:00Z", "2026-06-01T12:00:00Z", "2027-01-01T00:00:00Z"] },
  "aws:MultiFactorAuthAge": { type: "number", values: ["0", "10", "300", "3600"] },
  "aws:TagKeys": { type: "list", values: ["case", "team", "Case", "hold"] },
  "s3:object-lock-legal-hold": { type: "string", values: ["ON", "OFF"] },
  "s3:object-lock-mode": { type: "string", values: ["GOVERNANCE", "COMPLIANCE"] },
  "s3:object-lock-remaining-retention-days": { type: "number", values: ["9", "10", "364", "365", "4000"] },
  "s3:object-lock-retain-until-date": { type: "date", values: ["2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"] },
  "s3:x-amz-server-side-encryption": { type: "string", values: ["aws:kms", "AES256"] },
  "s3:x-amz-acl": { type: "string", values: ["bucket-owner-full-control", "public-read"] },
  "s3:RequestObjectTagKeys": { type: "list", values: ["case", "hold"] },
  "s3:prefix": { type: "string", values: ["org/", "other/"] },
  "s3:TlsVersion": { type: "number", values: ["1.1", "1.2", "1.3"] },
  "kms:ViaService": { type: "string", values: ["s3.eu-west-2.amazonaws.com", "s3.us-east-1.amazonaws.com"] },
  "kms:CallerAccount": { type: "string", values: [OURS, THEIRS] },
  "kms:ResourceAliases": { type: "list", values: ["alias/evidence", "alias/other"] },
  "sts:ExternalId": { type: "string", values: ["org", "other"] },
  "sts:RoleSessionName": { type: "string", values: ["export", "test"] },
};

const GLOBAL = Object.keys(KEYS).filter((key) => key.startsWith("aws:") && key !== "aws:TagKeys");
const S3 = [...GLOBAL, "s3:TlsVersion"];
const KMS = [...GLOBAL, "kms:ViaService", "kms:CallerAccount", "kms:ResourceAliases"];
const OBJECTS = ["arn:aws:s3:::evidence/org/f", "arn:aws:s3:::evidence/org/ann/f:1", "arn:aws:s3:::evidence/other/f"];
const KEY = [`arn:aws:kms:eu-west-2:${OURS}:key/1234abcd-12ab-34cd-56ef-1234567890ab`];

/** Actions with the keys that their requests may carry, and their resources. */
export const ACTIONS: {
  readonly [action: string]: { readonly keys: readonly string[]; readonly resources: readonly string[] };
} = {
  "s3:PutObject": {
    keys: [
      ...S3,
      "s3:object-lock-legal-hold",
      "s3:object-lock-mode",
      "s3:object-lock-remaining-retention-days",
      "s3:object-lock-retain-until-date",
      "s3:x-amz-server-side-encryption",
      "s3:x-amz-acl",
      "s3:RequestObjectTagKeys",
    ],
    resources: OBJECTS,
  },
  "s3:PutObjectLegalHold": { keys: [...S3, "s3:object-lock-legal-hold"], resources: OBJECTS },
  "s3:PutObjectRetention": {
    keys: [...S3, "s3:object-lock-mode", "s3:object-lock-remaining-retention-days"],
    resources: OBJECTS,
  },
  "s3:DeleteObjectVersion": { keys: S3, resources: OBJECTS },
  "s3:ListBucket": { keys: [...S3, "s3:prefix"], resources: ["arn:aws:s3:::evidence"] },
  "s3:GetBucketLocation": { keys: S3, resources: ["arn:aws:s3:::evidence"] },
  "kms:Decrypt": { keys: KMS, resources: KEY },
  "kms:GenerateDataKey": { keys: KMS, resources: KEY },
  "sts:AssumeRole": {
    keys: [...GLOBAL, "aws:TagKeys", "sts:ExternalId", "sts:RoleSessionName"],
    resources: [`arn:aws:iam::${OURS}:role/exporter`],
  },
  "sqs:SendMessage": { keys: GLOBAL, resources: [`arn:aws:sqs:eu-west-2:${OURS}:queue`] },
  "lambda:InvokeFunction": { keys: GLOBAL, resources: [`arn:aws:lambda:eu-west-2:${OURS}:function:keeper`] },
};

export const ACTION_PATTERNS: readonly string[] = [
  ...Object.keys(ACTIONS),
  "*",
  "s3:*",
  "s3:Put*",
  "s3:PutObject*",
  "S3:putobject",
  "s3:?utObject",
  "s3:Get*",
  "kms:*",
  "kms:Gen*",
  "sts:*",
  "sqs:*",
  "lambda:*",
];

export const RESOURCE_PATTERNS: readonly string[] = [
  "*",
  "arn:aws:s3:::evidence",
  "arn:aws:s3:::evidence/*",
  "arn:aws:s3:::evidence*",
  "arn:aws:s3:::*",
  "arn:aws:s3:::evidence/org/*",
  "arn:aws:s3:::evidence/*/f",
  "arn:aws:s3:::evidence/org/?",
  "arn:aws:s3:::evidence/org/${aws:username}/*",
  "arn:aws:s3:::evidence/org/${aws:username, 'ann'}/*",
  "arn:aws:s3:::other/*",
  ...KEY,
  `arn:aws:kms:*:${OURS}:key/*`,
  `arn:aws:kms:us-east-1:${OURS}:key/*`,
  `arn:aws:iam::${OURS}:role/*`,
  `arn:aws:sqs:eu-west-2:*:queue`,
  `arn:aws:lambda:eu-west-2:${OURS}:function:*`,
];

/** Policy values that hold variables or wildcards, for string and ARN operators. */
export const STRING_PATTERNS: readonly string[] = [
  "l*",
  "?N",
  "*",
  "${aws:PrincipalTag/team}",
  "${aws:PrincipalTag/team, 'legal'}",
  "le${*}al",
  "s3.*.amazonaws.com",
];
export const ARN_PATTERNS: readonly string[] = [
  `arn:aws:iam::${OURS}:role/*`,
  `arn:aws:iam::*:role/F`,
  "arn:aws:*:*:*:*",
  `arn:aws:iam::${OURS}:*/ann`,
  "arn:aws:iam::${kms:CallerAccount}:role/R",
];
export const RANGES: readonly string[] = [
  "203.0.113.0/25",
  "203.0.113.0/24",
  "0.0.0.0/0",
  "198.51.100.1",
  "2001:db8::/32",
  "::/0",
];

const session = (account: string, role: string): PrincipalInfo => ({
  kind: "role",
  arn: `arn:aws:iam::${account}:role/${role}`,
  sessionArn: `arn:aws:sts::${account}:assumed-role/${role}/s`,
});

export const PRINCIPALS: readonly PrincipalInfo[] = [
  session(OURS, "R"),
  session(OURS, "R"),
  session(OURS, "R"),
  session(OURS, "Q"),
  { kind: "user", arn: `arn:aws:iam::${OURS}:user/ann` },
  { kind: "user", arn: `arn:aws:iam::${OURS}:user/ann` },
  session(THEIRS, "F"),
  session(THEIRS, "F"),
  { kind: "account", accountId: THEIRS },
  { kind: "service", service: "events.amazonaws.com" },
  { kind: "anonymous" },
];

/** AWS entries of Principal. */
export const NAMED: readonly string[] = [
  `arn:aws:iam::${OURS}:root`,
  `arn:aws:iam::${OURS}:root`,
  OURS,
  `arn:aws:iam::${OURS}:role/R`,
  `arn:aws:iam::${OURS}:role/R`,
  `arn:aws:sts::${OURS}:assumed-role/R/s`,
  `arn:aws:sts::${OURS}:assumed-role/R/t`,
  `arn:aws:iam::${OURS}:user/ann`,
  `arn:aws:iam::${THEIRS}:root`,
  `arn:aws:iam::${THEIRS}:role/F`,
];
