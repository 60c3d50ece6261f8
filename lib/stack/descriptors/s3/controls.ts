import { control } from "../../setting";

const ACLS = [
  null,
  "private",
  "bucket-owner-full-control",
  "bucket-owner-read",
  "log-delivery-write",
  "aws-exec-read",
  "authenticated-read",
  "public-read",
  "public-read-write",
];

const BY_RULE = {
  unclear: "each rule applies to different objects: more may be deleted, or earlier",
  bounds: "whenSet",
  going: "nothing",
} as const;

/** Arguments that block public access. */
export const PUBLIC_ACCESS_BLOCKS: readonly string[] = [
  "block_public_acls",
  "block_public_policy",
  "ignore_public_acls",
  "restrict_public_buckets",
];

const BLOCKS = control("publicAccessBlock", "Public access blocks", "keeps", "external", {
  noun: "set of public access blocks",
  coming: (value) => Array.isArray(value) && value.length < PUBLIC_ACCESS_BLOCKS.length,
});

/** The settings of buckets, whichever type sets them. */
export const BUCKET = {
  managed: control("managed", "Kept by the stack", "more", "protection", { noun: "keeping by the stack" }),
  objectLock: control("objectLock", "Object Lock", "more", "protection"),
  retentionMode: control("retentionMode", "Default retention mode", ["COMPLIANCE", "GOVERNANCE", null], "protection", {
    // nobody can shorten it, not even the root user (documented)
    irreversible: (before, after) => after === "COMPLIANCE" && before !== "COMPLIANCE",
  }),
  retentionDays: control("retentionDays", "Default retention", "more", "protection", { unit: "days" }),
  versioning: control("versioning", "Versioning", ["Enabled", "Suspended", "Disabled", null], "protection"),
  mfaDelete: control("mfaDelete", "MFA delete", ["Enabled", null], "protection"),
  // new buckets have all of them since April 2023; after removal of the setting a bucket has none (documented)
  publicAccessBlock: { ...BLOCKS, initially: PUBLIC_ACCESS_BLOCKS, afterRemoval: [] },
  ownership: control(
    "ownership",
    "Object ownership",
    ["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"],
    "external",
    // new buckets have BucketOwnerEnforced; after removal of the setting a bucket does not (documented)
    { afterRemoval: "ObjectWriter" },
  ),
  acl: control("acl", "Access control list", ACLS, "external", {
    // default ACL of new buckets (documented)
    initially: "private",
    // its resource keeps it on destroy (documented by the provider)
    stays: true,
    coming: (value) => ACLS.indexOf(value as string | null) > ACLS.indexOf("aws-exec-read"),
  }),
  encryption: control("encryption", "Default encryption", ["aws:kms:dsse", "aws:kms", "AES256"], "protection"),
  encryptionKey: control("encryptionKey", "Encryption key", "replaced", "protection"),
  bucketKey: control("bucketKey", "Bucket key", "either", "access", {
    bounds: "never",
    unclear: "with it, the encryption context is the ARN of the bucket; without it, the ARN of the object",
  }),
  accessLogs: control("accessLogs", "Access logs", "replaced", "protection", { noun: "destination of access logs" }),
  accessLogsBelow: control("accessLogsBelow", "Access logs are written below", "either", "setting", {
    noun: "prefix that access logs are written below",
    unclear: "readers and consumers of the logs may use the old prefix",
    bounds: "whenSet",
    going: "nothing",
  }),
  blockedEncryption: control("blockedEncryption", "Uploads refused by their encryption", "keeps", "protection", {
    noun: "list of refused encryptions of uploads",
    bounds: "whenSet",
    going: "nothing",
  }),
  colder: control("colderStorage", "Moves to colder storage", "either", "setting", {
    noun: "list of transitions to colder storage",
    unclear: "archived objects must be restored before they can be read",
    bounds: "whenSet",
    going: "nothing",
  }),
  events: control("events", "Events to EventBridge", "more", "setting", { noun: "sending of events to EventBridge" }),
  expiration: control("expiration", "Current versions expire after", "moreOrNever", "protection", {
    noun: "age at which current versions expire",
    unit: "days",
  }),
  expirationDate: control("expirationDate", "Current versions expire on", "laterOrNever", "protection", {
    noun: "date on which current versions expire",
  }),
  expirationRules: control("expirationRules", "Which current versions expire", "either", "protection", {
    noun: "filter of current versions that expire",
    ...BY_RULE,
  }),
  noncurrentExpiration: control(
    "noncurrentExpiration",
    "Overwritten versions expire after",
    "moreOrNever",
    "protection",
    { noun: "age at which overwritten versions expire", unit: "days" },
  ),
  noncurrentRules: control("noncurrentRules", "Which overwritten versions expire", "either", "protection", {
    noun: "filter of overwritten versions that expire",
    ...BY_RULE,
  }),
  versionsKept: control("versionsKept", "Overwritten versions kept at any age", "more", "protection", {
    noun: "number of overwritten versions that are kept at any age",
    bounds: "whenSet",
    coming: "nothing",
    going: "nothing",
  }),
  lifecycleOff: control("lifecycleOff", "Lifecycle rules that are off", "nothing", "setting", {
    noun: "list of lifecycle rules that are off",
  }),
  preventDestroy: control("preventDestroy", "Terraform refuses to destroy it", "more", "protection", {
    noun: "protection from destruction by Terraform",
    written: true,
  }),
  forceDestroy: control("forceDestroy", "Destroyed with its contents", "less", "protection", {
    noun: "destruction with its contents",
  }),
  aclGrants: control("aclGrants", "Let in by the access control list", "adds", "external", {
    stays: true,
    noun: "list of grantees of the access control list",
  }),
  aclOwner: control("aclOwner", "Owner by the access control list", "either", "access"),
  aclOff: control("aclOff", "In the access control list, without effect", "nothing", "setting", {
    bounds: "whenSet",
    going: "nothing",
  }),
  website: control("website", "Website", "adds", "external", { bounds: "whenSet" }),
  websiteHow: control("websiteHow", "What the website serves", "either", "access", { bounds: "whenSet" }),
  cors: control("cors", "Pages of other sites may read", "adds", "external", { bounds: "whenSet" }),
  corsHow: control("corsHow", "Headers for pages of other sites", "either", "setting", { bounds: "whenSet" }),
  replication: control("replication", "Replication", "replaced", "protection"),
  replicationTo: control("replicationTo", "Copies leave the account to", "adds", "external", {
    noun: "destination of copies outside of the account",
  }),
  replicationHow: control("replicationHow", "What is copied, and as whom", "either", "protection"),
} as const;

/** The public access blocks of an account, off by default. */
export const ACCOUNT_BLOCKS = BLOCKS;

/** The public access blocks of an access point, which end with it. */
export const ACCESS_POINT_BLOCKS = { ...BLOCKS, going: "nothing" } as const;
