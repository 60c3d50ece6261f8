import { blocksOf, first, isOn, textOf, textOrNull, type Attributes } from "../../attributes";
import type { Derive, Descriptor } from "../../descriptor";
import { readDocument } from "../../inventory/read-document";
import { settingsOf, type Found } from "../../setting";
import { own } from "../arns";
import { TAGS } from "../inert";
import { BUCKET } from "./controls";
import { encryption, expirations, retention } from "./inner";
import { aboutBucket, bucketArn, bucketName } from "./names";

const arn: Derive = ({ partition, text }) => `arn:${partition}:s3:::${text("bucket")}`;

/** A bucket, with the settings that used to be arguments of its own. */
export const s3Bucket: Descriptor = {
  type: "aws_s3_bucket",
  derived: { arn, id: own("bucket") },
  policies: (block) => {
    const value = block.attributes["policy"];
    if (value === undefined || value === "") return [];
    const owner = bucketArn(block.place, bucketName(block));
    return [{ kind: "bucket", owner, source: block.address, ...readDocument(value) }];
  },
  settings: (block) => {
    const { attributes: a, address, kept } = block;
    const about = aboutBucket(block);
    const lock = isOn(a["object_lock_enabled"]) || a["object_lock_configuration"] !== undefined;
    return [
      ...settingsOf(about, address, [
        [BUCKET.managed, true],
        [BUCKET.objectLock, lock],
        [BUCKET.forceDestroy, isOn(a["force_destroy"])],
        ...(kept === undefined ? [] : ([[BUCKET.preventDestroy, kept]] as const)),
      ]),
      ...settingsOf(about, address, inline(a), "inline"),
      ...settingsOf(about, address, UNSET, "default"),
    ];
  },
  lifespan: {
    end: "irreversible",
    risk: "protection",
    loses: "every object in it, and with them holds and retention",
    // Object Lock of a bucket that is there can be switched on in place
    replacedBy: ["bucket", "bucket_prefix"],
  },
  reads: [
    "bucket",
    "policy",
    "object_lock_enabled",
    "force_destroy",
    "versioning.enabled",
    "versioning.mfa_delete",
    "acl",
    "logging.target_bucket",
    "server_side_encryption_configuration.rule.apply_server_side_encryption_by_default",
    "lifecycle_rule.enabled",
    "lifecycle_rule.expiration.days",
    "lifecycle_rule.expiration.date",
    "lifecycle_rule.noncurrent_version_expiration.days",
    "object_lock_configuration.rule.default_retention",
  ],
  inert: { ...TAGS, "object_lock_configuration.object_lock_enabled": "takes one value only, which is the default" },
};

/** A bucket that is looked up. */
export const s3BucketData: Descriptor = {
  type: "data.aws_s3_bucket",
  derived: { arn, id: own("bucket") },
  reads: ["bucket"],
};

// what a bucket has that sets nothing; a bucket of somebody else has what its owner gave it
const UNSET: readonly Found[] = [
  [BUCKET.retentionMode, null],
  [BUCKET.retentionDays, null],
  [BUCKET.versioning, null],
  [BUCKET.mfaDelete, null],
  [BUCKET.publicAccessBlock, []],
  // what S3 gives every new bucket (documented)
  [BUCKET.ownership, "BucketOwnerEnforced"],
  [BUCKET.acl, null],
  // every object is encrypted at least so (documented)
  [BUCKET.encryption, "AES256"],
  [BUCKET.encryptionKey, null],
  [BUCKET.accessLogs, null],
  [BUCKET.events, false],
  [BUCKET.expiration, null],
  [BUCKET.expirationDate, null],
  [BUCKET.noncurrentExpiration, null],
  [BUCKET.replication, null],
];

function inline(a: Attributes): readonly Found[] {
  const given = (name: string, read: () => readonly Found[]) => (a[name] === undefined ? [] : read());
  return [
    ...given("versioning", () => [
      [BUCKET.versioning, isOn(first(a["versioning"])["enabled"]) ? "Enabled" : null],
      [BUCKET.mfaDelete, isOn(first(a["versioning"])["mfa_delete"]) ? "Enabled" : null],
    ]),
    ...(textOf(a["acl"]) === undefined ? [] : ([[BUCKET.acl, textOrNull(a["acl"])]] as const)),
    ...given("logging", () => [[BUCKET.accessLogs, textOrNull(first(a["logging"])["target_bucket"])]]),
    ...given("server_side_encryption_configuration", () =>
      encryption(first(first(a["server_side_encryption_configuration"])["rule"])),
    ),
    ...given("lifecycle_rule", () => expirations(blocksOf(a["lifecycle_rule"]))),
    ...given("object_lock_configuration", () => retention(first(a["object_lock_configuration"]))),
  ];
}
