import type { Statement } from "../../../lib/policy";

export const KINDS = ["bucket", "key", "trust", "identity"] as const;
/** Which policy a pair is of. */
export type PairKind = (typeof KINDS)[number];

export const HOME = "111122223333";
export const PARTNER = "999988887777";
export const BUCKET = "arn:aws:s3:::evidence";
export const ROLE = `arn:aws:iam::${HOME}:role/worker`;

const S3_ACTIONS = [
  "s3:GetObject",
  "s3:PutObject",
  "s3:PutObjectLegalHold",
  "s3:PutObjectRetention",
  "s3:DeleteObject",
  "s3:ListBucket",
  "s3:PutBucketPolicy",
  "s3:DeleteBucketPolicy",
  "s3:PutBucketVersioning",
  "s3:Get*",
  "s3:*Object",
  "s3:Delete*",
  "s3:*",
  "s3:PutObject*",
  "S3:getobjecttagging",
];
const KMS_ACTIONS = [
  "kms:Decrypt",
  "kms:Encrypt",
  "kms:GenerateDataKey",
  "kms:GenerateDataKey*",
  "kms:DescribeKey",
  "kms:PutKeyPolicy",
  "kms:ScheduleKeyDeletion",
  "kms:CreateGrant",
  "kms:*",
  "kms:Re*",
];
/** Patterns of actions of a kind. */
export const ACTIONS: { readonly [kind in PairKind]: readonly string[] } = {
  bucket: S3_ACTIONS,
  key: KMS_ACTIONS,
  trust: [
    "sts:AssumeRole",
    "sts:AssumeRole",
    "sts:TagSession",
    "sts:SetSourceIdentity",
    "sts:AssumeRoleWithWebIdentity",
    "sts:AssumeRoleWithSAML",
    "sts:*",
    "sts:Assume*",
    "sts:GetCallerIdentity",
  ],
  identity: [
    ...S3_ACTIONS,
    ...KMS_ACTIONS,
    "sts:AssumeRole",
    "sts:GetCallerIdentity",
    "iam:CreateAccessKey",
    "iam:PassRole",
    "iam:*",
    "iam:ListUsers",
    "s3:ListAllMyBuckets",
    "sqs:SendMessage",
    "*",
  ],
};
/** Patterns of resources of a kind; none for a policy without the element. */
export const RESOURCES: { readonly [kind in PairKind]: readonly string[] } = {
  bucket: [
    "*",
    BUCKET,
    `${BUCKET}/*`,
    `${BUCKET}/legal/*`,
    `${BUCKET}/legal/*.wav`,
    `${BUCKET}/l?gal/*`,
    `${BUCKET}/*/open`,
    "arn:aws:s3:::*/legal/x",
    `${BUCKET}/home/\${aws:username}/*`,
    `${BUCKET}/\${*}`,
    `${BUCKET}*`,
    "arn:aws:s3:::other/*",
  ],
  key: [
    "*",
    "*",
    "*",
    `arn:aws:kms:eu-west-2:${HOME}:key/*`,
    `arn:aws:kms:*:${HOME}:key/*`,
    `arn:aws:kms:us-east-1:${HOME}:key/*`,
  ],
  trust: [],
  identity: [
    "*",
    "*",
    BUCKET,
    `${BUCKET}/*`,
    `${BUCKET}/legal/*`,
    "arn:aws:s3:::*",
    "arn:aws:s3:::other-?/*",
    `${BUCKET}/\${aws:PrincipalTag/team}/*`,
    `arn:aws:kms:eu-west-2:${HOME}:key/*`,
    "arn:aws:kms:*:*:key/*",
    `arn:aws:kms:eu-west-2:${PARTNER}:key/0f1e2d3c`,
    `arn:aws:iam::*:user/*`,
    `arn:aws:iam::${HOME}:role/*`,
    `arn:aws:iam::${PARTNER}:role/reader`,
    `arn:aws:sqs:*:${HOME}:*`,
  ],
};

const aws = (...AWS: readonly string[]) => ({ AWS: AWS.length === 1 ? AWS[0]! : AWS });
const PRINCIPALS: readonly NonNullable<Statement["Principal"]>[] = [
  "*",
  "*",
  aws("*"),
  aws(`arn:aws:iam::${HOME}:root`),
  aws(PARTNER),
  aws(PARTNER),
  aws(`arn:aws:iam::${PARTNER}:role/reader`),
  aws(`arn:aws:iam::${HOME}:role/clerk`),
  aws(`arn:aws:iam::${HOME}:role/team/keeper`, `arn:aws:iam::${HOME}:user/alice`),
  aws(`arn:aws:sts::${HOME}:assumed-role/keeper/desk`),
  aws(`arn:aws:sts::${HOME}:federated-user/zoe`),
  { Service: "cloudtrail.amazonaws.com" },
  { Service: ["lambda.amazonaws.com", "events.amazonaws.com"] },
];
/** Principals of a kind. */
export const WHO: { readonly [kind in PairKind]: readonly NonNullable<Statement["Principal"]>[] } = {
  bucket: PRINCIPALS,
  key: PRINCIPALS,
  trust: [
    ...PRINCIPALS,
    { Federated: `arn:aws:iam::${HOME}:oidc-provider/token.actions.githubusercontent.com` },
    { Federated: `arn:aws:iam::${HOME}:saml-provider/office` },
  ],
  identity: [],
};
