import { BUCKET, HOME, PARTNER, type PairKind } from "./words";

const ORGANIZATION = "o-a1b2c3d4e5";

/** Operators and values that a key is compared by. */
export interface Words {
  readonly key: string;
  readonly operators: readonly string[];
  readonly values: readonly string[];
}

const TEXT = [
  "StringEquals",
  "StringNotEquals",
  "StringLike",
  "StringNotLike",
  "StringEqualsIgnoreCase",
  "StringNotEqualsIgnoreCase",
];
const ARN = [
  "ArnLike",
  "ArnNotLike",
  "ArnEquals",
  "ArnNotEquals",
  "StringLike",
  "StringNotLike",
  "StringEquals",
  "StringNotEquals",
];
const NUMBER = [
  "NumericEquals",
  "NumericNotEquals",
  "NumericLessThan",
  "NumericLessThanEquals",
  "NumericGreaterThan",
  "NumericGreaterThanEquals",
];
const DATE = [
  "DateLessThan",
  "DateGreaterThan",
  "DateLessThanEquals",
  "DateGreaterThanEquals",
  "DateEquals",
  "DateNotEquals",
];
const ADDRESS = ["IpAddress", "NotIpAddress"];
const LISTS = ["StringEquals", "StringLike", "StringNotEquals", "StringNotLike"].flatMap((one) => [
  `ForAnyValue:${one}`,
  `ForAllValues:${one}`,
]);
const words = (key: string, operators: readonly string[], ...values: readonly string[]): Words => ({
  key,
  operators,
  values,
});

const GLOBAL: readonly Words[] = [
  words(
    "aws:PrincipalArn",
    ARN,
    `arn:aws:iam::${HOME}:role/clerk`,
    `arn:aws:iam::${HOME}:role/team/*`,
    `arn:aws:iam::*:role/clerk`,
    "arn:aws:iam::*:root",
    `arn:aws:iam::${PARTNER}:*`,
    `arn:aws:iam::${HOME}:user/alice`,
    `arn:aws:sts::${HOME}:federated-user/*`,
    "arn:aws:iam::44445555*:role/?lerk",
    "*",
  ),
  words("aws:PrincipalAccount", TEXT, HOME, PARTNER, "444455556666", "4444*", "11112222333", "*", "anonymous"),
  words("aws:PrincipalOrgID", TEXT, ORGANIZATION, "o-*", "o-zzzzzzzzzz", "O-A1B2C3D4E5", "o-short"),
  words(
    "aws:PrincipalOrgPaths",
    LISTS,
    `${ORGANIZATION}/r-ab12/ou-ab12-11111111/*`,
    `${ORGANIZATION}/*`,
    "o-zzzzzzzzzz/*",
  ),
  words("aws:PrincipalTag/team", TEXT, "legal", "LEGAL", "Legal", "leg*", "*", "audit", "${aws:username}"),
  words("aws:PrincipalType", TEXT, "User", "AssumedRole", "Account", "FederatedUser", "Anonymous", "user"),
  words("aws:username", TEXT, "alice", "bob", "ali*", "Alice", "*"),
  words("aws:userid", TEXT, HOME, `${HOME}:zoe`, "AROA*:desk", "AIDA*", "*:zoe", "anonymous"),
  words("aws:PrincipalIsAWSService", ["Bool", "StringEquals"], "true", "false", "True"),
  words("aws:PrincipalServiceName", TEXT, "cloudtrail.amazonaws.com", "*.amazonaws.com", "lambda.amazonaws.com"),
  words(
    "aws:SourceArn",
    ARN,
    `arn:aws:cloudtrail:eu-west-2:${HOME}:trail/main`,
    `arn:aws:*:*:${HOME}:*`,
    "arn:aws:s3:::other",
    "*",
  ),
  words("aws:SourceAccount", TEXT, HOME, PARTNER, "1111*", "1111222233334"),
  words(
    "aws:SourceIp",
    ADDRESS,
    "198.51.100.0/24",
    "198.51.100.0/25",
    "10.0.0.0/8",
    "2001:db8::/32",
    "64:ff9b::198.51.100.0/120",
    "198.51.100.7",
  ),
  words("aws:SourceVpce", TEXT, "vpce-0a1b2c3d", "vpce-*", "VPCE-0a1b2c3d"),
  words("aws:SourceVpc", TEXT, "vpc-0a1b2c3d", "vpc-*"),
  words("aws:VpcSourceIp", ADDRESS, "10.0.0.0/8", "10.1.0.0/16"),
  words("aws:SecureTransport", ["Bool", "StringEquals"], "true", "false"),
  words("aws:ViaAWSService", ["Bool"], "true", "false"),
  words("aws:CurrentTime", DATE, "2026-01-01T00:00:00Z", "2027-06-01T00:00:00Z", "2030-01-01"),
  words(
    "aws:EpochTime",
    ["NumericLessThan", "NumericGreaterThanEquals", "DateLessThan", "DateGreaterThan"],
    "1767225600",
    "1893456000",
  ),
  words("aws:MultiFactorAuthPresent", ["Bool"], "true", "false"),
  words("aws:MultiFactorAuthAge", NUMBER, "3600", "3600.5", "900"),
  words("aws:RequestedRegion", TEXT, "eu-west-2", "eu-*", "us-east-1"),
  words("aws:UserAgent", TEXT, "*genesys*", "genesys/1", "curl*"),
  words("aws:ResourceAccount", TEXT, HOME, PARTNER, "*"),
];

const S3: readonly Words[] = [
  words(
    "s3:prefix",
    TEXT,
    "legal/",
    "legal/*",
    "home/${aws:username}/*",
    "home/${aws:PrincipalTag/team}/*",
    "*",
    "",
    "home/${*}",
    "home/alice/*",
  ),
  words("s3:max-keys", NUMBER, "10", "100.5", "1000"),
  words("s3:x-amz-acl", TEXT, "bucket-owner-full-control", "public-read", "public-*", "Private", "*"),
  words("s3:x-amz-server-side-encryption", TEXT, "aws:kms", "AES256", "aws:*", "AWS:KMS"),
  words("s3:object-lock-legal-hold", TEXT, "ON", "OFF", "On", "O*"),
  words("s3:object-lock-mode", TEXT, "GOVERNANCE", "COMPLIANCE", "governance", "G*"),
  words("s3:object-lock-remaining-retention-days", NUMBER, "3650", "2555", "2555.5", "0"),
  words("s3:TlsVersion", NUMBER, "1.2", "1.3"),
  words("s3:RequestObjectTag/case", TEXT, "open", "closed", "*"),
  words("s3:RequestObjectTagKeys", LISTS, "case", "team", "c*"),
  words("s3:ExistingObjectTag/case", TEXT, "open", "closed", "${aws:PrincipalTag/team}"),
];
const KMS: readonly Words[] = [
  words("kms:ViaService", TEXT, "s3.eu-west-2.amazonaws.com", "s3.*.amazonaws.com", "sqs.eu-west-2.amazonaws.com"),
  words("kms:CallerAccount", TEXT, HOME, PARTNER, "1111*"),
  words("kms:EncryptionContext:aws:s3:arn", TEXT, BUCKET, `${BUCKET}/*`, "arn:aws:s3:::*"),
  words("kms:EncryptionContextKeys", LISTS, "aws:s3:arn", "aws:*", "tenant"),
  words("kms:ResourceAliases", LISTS, "alias/evidence", "alias/ev*", "alias/other"),
  words("kms:ScheduleKeyDeletionPendingWindowInDays", NUMBER, "30", "7", "20"),
];
const STS: readonly Words[] = [
  words(
    "sts:ExternalId",
    [...TEXT, "ForAnyValue:StringEquals", "ForAllValues:StringEquals"],
    "tenant-one",
    "tenant-two",
    "Tenant-One",
    "tenant-*",
    "*",
  ),
  words("sts:RoleSessionName", TEXT, "desk", "export-*", "${aws:username}"),
  words("sts:SourceIdentity", TEXT, "alice", "${aws:username}", "*"),
  words("aws:RequestTag/team", TEXT, "legal", "${aws:PrincipalTag/team}", "audit", "LEGAL"),
  words("aws:TagKeys", LISTS, "team", "cost", "t*"),
  words(
    "token.actions.githubusercontent.com:sub",
    TEXT,
    "repo:acme/vault:*",
    "repo:acme/*",
    "repo:acme/vault:ref:refs/heads/main",
  ),
  words("token.actions.githubusercontent.com:aud", TEXT, "sts.amazonaws.com"),
  words("saml:aud", TEXT, "https://signin.aws.amazon.com/saml"),
];

/** What the conditions of a kind are made of. */
export const CONDITIONS: { readonly [kind in PairKind]: readonly Words[] } = {
  bucket: [...GLOBAL, ...S3, ...S3, KMS[0]!, STS[0]!],
  key: [...GLOBAL, ...KMS, ...KMS, ...KMS],
  trust: [...GLOBAL, ...STS, ...STS, ...STS],
  identity: [...GLOBAL, ...S3, ...S3, ...KMS, STS[0]!],
};
