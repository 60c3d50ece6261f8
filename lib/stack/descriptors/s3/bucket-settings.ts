import { first, knownBlocks, textOrNull, textsOf, unique, without, type Attributes } from "../../attributes";
import { within, type Descriptor } from "../../descriptor";
import { settingsOf } from "../../setting";
import { own } from "../arns";
import { inForce, policyGrantees } from "./acl";
import { bucketSetting, OWNER } from "./bucket-setting";
import { BUCKET, PUBLIC_ACCESS_BLOCKS } from "./controls";
import { accessLogs, BUCKET_KEY, encryption, publicAccessBlocks, retention } from "./inner";
import { lifecycleOf, PARTS, withoutCleaning } from "./lifecycle";
import { aboutBucket, bucketName } from "./names";
import { replication } from "./replication";

// another `expected_bucket_owner` forces a replacement (documented: forces new resource): for a moment, new objects
// have neither versions nor a default retention
const REMADE_FOR_OWNER = {};

export const versioning = bucketSetting(
  "versioning",
  (a) => {
    const { status, mfa_delete } = first(a["versioning_configuration"]);
    return [
      [BUCKET.versioning, textOrNull(status)],
      [BUCKET.mfaDelete, mfa_delete === "Disabled" ? null : textOrNull(mfa_delete)],
    ];
  },
  ["versioning_configuration.status", "versioning_configuration.mfa_delete"],
  {
    defaults: REMADE_FOR_OWNER,
    derived: { id: own("bucket") },
    ends: {
      verdict: "irreversible",
      risk: "protection",
      loses: "versions of objects that are overwritten from then on",
      replacedBy: [],
    },
  },
);

export const objectLock = bucketSetting(
  "object_lock_configuration",
  retention,
  within("rule.default_retention", "mode", "days", "years"),
  {
    defaults: REMADE_FOR_OWNER,
    inert: { object_lock_enabled: "has only one valid value, the default" },
    ends: {
      verdict: "irreversible",
      risk: "protection",
      loses: "default retention of objects that are written from then on",
      replacedBy: [],
    },
  },
);

export const publicAccessBlock = bucketSetting(
  "public_access_block",
  (a) => [[BUCKET.publicAccessBlock, publicAccessBlocks(a)]],
  PUBLIC_ACCESS_BLOCKS,
  {
    inert: {
      skip_destroy: "whether Terraform removes the blocks when it destroys the resource, which has a row anyway",
    },
  },
);

export const ownership = bucketSetting(
  "ownership_controls",
  (a) => [[BUCKET.ownership, textOrNull(first(a["rule"])["object_ownership"])]],
  ["rule.object_ownership"],
);

export const acl = bucketSetting(
  "acl",
  (a, block, stack) => {
    const list = textOrNull(a["acl"]) ?? (a["access_control_policy"] === undefined ? null : "private");
    const granted = policyGrantees(a["access_control_policy"], block.place);
    return inForce([[BUCKET.acl, list], ...granted], bucketName(block), stack);
  },
  [
    "acl",
    "access_control_policy.grant.permission",
    ...within("access_control_policy.grant.grantee", "id", "uri", "email_address"),
    "access_control_policy.owner.id",
  ],
  {
    // its destroy keeps the ACL
    sets: [],
    inert: {
      "access_control_policy.owner.display_name": "display text",
      "access_control_policy.grant.grantee.type": "follows from the grantee",
    },
  },
);

export const serverSideEncryption = bucketSetting(
  "server_side_encryption_configuration",
  (a, { place }) => [...encryption(first(a["rule"]), place), [BUCKET.blockedEncryption, blocked(first(a["rule"]))]],
  [
    "rule.blocked_encryption_types",
    ...within("rule.apply_server_side_encryption_by_default", "sse_algorithm", "kms_master_key_id"),
  ],
  {
    ends: "S3 encrypts by default; weaker encryption has its own row",
    inert: { "rule.bucket_key_enabled": BUCKET_KEY },
  },
);

// NONE removes every block
function blocked(rule: Attributes): readonly string[] | null {
  const types = rule["blocked_encryption_types"];
  return types === undefined || types === null ? null : unique(textsOf(types)).filter((type) => type !== "NONE");
}

export const logging = bucketSetting("logging", accessLogs, ["target_bucket", "target_prefix"], {
  counted: withoutPlainNames,
});

// the default names of S3 log files (documented)
function withoutPlainNames(attributes: Attributes): Attributes {
  const [format] = knownBlocks(attributes, "target_object_key_format") ?? [];
  if (format === undefined) return attributes;
  const isPlain =
    knownBlocks(format, "simple_prefix")?.length === 1 && knownBlocks(format, "partitioned_prefix")?.length === 0;
  return isPlain ? without(attributes, ["target_object_key_format"]) : attributes;
}

export const lifecycle = bucketSetting(
  "lifecycle_configuration",
  (a) => lifecycleOf(a["rule"]),
  [
    ...within("rule", "status", "filter", "prefix", "transition", "noncurrent_version_transition"),
    ...within("rule.expiration", "days", "date"),
    ...within("rule.noncurrent_version_expiration", "noncurrent_days", "newer_noncurrent_versions"),
  ],
  {
    counted: withoutCleaning("rule"),
    defaults: {
      ...OWNER,
      transition_default_minimum_object_size: "all_storage_classes_128K",
      "rule.expiration.expired_object_delete_marker": false,
    },
    inert: { "rule.id": "a name", "rule.abort_incomplete_multipart_upload": PARTS },
  },
);

/** Replication of new objects to another bucket. */
export const replicationConfiguration: Descriptor = {
  type: "aws_s3_bucket_replication_configuration",
  sets: ["bucket"],
  settings: (block, stack) =>
    settingsOf(aboutBucket(block), block.address, replication(block.attributes, block, stack)),
  reads: ["bucket", "role", "rule", "token"],
  defaults: {
    "rule.priority": 0,
    "rule.filter.prefix": "",
    "rule.existing_object_replication": { status: "Disabled" },
    "rule.destination.metrics": { status: "Disabled" },
  },
  inert: { "rule.id": "a name" },
};
