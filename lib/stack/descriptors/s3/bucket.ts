import { blocksOf, first, flagOf, onOrOff, textOf, textOrNull, textsOf, type Attributes } from "../../attributes";
import { within, type Derive, type Descriptor } from "../../descriptor";
import { policyIn } from "../../inventory/read-document";
import { blocksOfType, isConfigured, type Block, type Stack } from "../../model";
import { hasSymbol } from "../../resolve/symbols";
import { settingsOf, type Found } from "../../setting";
import { own } from "../arns";
import { ACCELERATED, TAGS } from "../inert";
import { grantees, inForce } from "./acl";
import { BUCKET, PUBLIC_ACCESS_BLOCKS } from "./controls";
import { cors, CORS_RULE } from "./cors";
import { accessLogs, BUCKET_KEY, encryption, retention } from "./inner";
import { lifecycleOf, PARTS, withoutCleaning } from "./lifecycle";
import { aboutBucket, bucketArn, bucketName } from "./names";
import { replication } from "./replication";
import { website } from "./website";

const arn: Derive = ({ partition, text }) => `arn:${partition}:s3:::${text("bucket")}`;

/** A bucket, including the settings of its deprecated arguments. */
export const s3Bucket: Descriptor = {
  type: "aws_s3_bucket",
  derived: { arn, id: own("bucket") },
  policies: (block) => policyIn(block, { kind: "bucket", owner: bucketArn(block.place, bucketName(block)) }),
  settings: (block, stack) => {
    const { attributes: a, address, kept } = block;
    const about = aboutBucket(block);
    const lock = a["object_lock_configuration"] !== undefined || flagOf(a["object_lock_enabled"], false);
    return [
      ...settingsOf(about, address, [
        [BUCKET.managed, true],
        [BUCKET.objectLock, lock],
        [BUCKET.forceDestroy, flagOf(a["force_destroy"], false)],
        ...(kept === undefined ? [] : ([[BUCKET.preventDestroy, kept]] as const)),
      ]),
      ...inline(a, block, stack).flatMap(([name, found]) => {
        return settingsOf(about, address, found, isConfigured(name, block, stack) ? "written" : "inline");
      }),
      ...settingsOf(about, address, unset(stack), "default"),
    ];
  },
  ends: {
    verdict: "irreversible",
    risk: "protection",
    loses: "every object in it, with holds and retention",
    // Object Lock can be enabled in place on an existing bucket
    replacedBy: ["bucket", "bucket_prefix"],
  },
  counted: withoutCleaning("lifecycle_rule"),
  reads: [
    "bucket",
    "bucket_prefix",
    "policy",
    "object_lock_enabled",
    "force_destroy",
    "lifecycle.prevent_destroy",
    "versioning.enabled",
    "versioning.mfa_delete",
    "acl",
    "logging.target_bucket",
    "logging.target_prefix",
    ...within(
      "server_side_encryption_configuration.rule.apply_server_side_encryption_by_default",
      "sse_algorithm",
      "kms_master_key_id",
    ),
    ...within("lifecycle_rule", "enabled", "prefix", "tags", "transition", "noncurrent_version_transition"),
    ...within("lifecycle_rule.expiration", "days", "date"),
    "lifecycle_rule.noncurrent_version_expiration.days",
    ...within("object_lock_configuration.rule.default_retention", "mode", "days", "years"),
    ...within("grant", "id", "uri", "permissions"),
    "replication_configuration.*",
    "replication_configuration.rules.*",
    ...within("website", "index_document", "error_document", "redirect_all_requests_to", "routing_rules"),
    ...CORS_RULE,
  ],
  defaults: { request_payer: "BucketOwner", "lifecycle_rule.expiration.expired_object_delete_marker": false },
  inert: {
    ...TAGS,
    acceleration_status: ACCELERATED,
    "object_lock_configuration.object_lock_enabled": "has only one valid value, the default",
    "server_side_encryption_configuration.rule.bucket_key_enabled": BUCKET_KEY,
    "replication_configuration.rules.id": "a name",
    "lifecycle_rule.id": "a name",
    "lifecycle_rule.abort_incomplete_multipart_upload_days": PARTS,
    "cors_rule.max_age_seconds": "how long a browser caches the response",
    "grant.type": "follows from the grantee",
  },
};

export const s3BucketData: Descriptor = {
  type: "data.aws_s3_bucket",
  derived: { arn, id: own("bucket") },
  reads: ["bucket"],
};

// the defaults of a new bucket; the settings of an existing one are unknown
const UNSET: readonly Found[] = [
  [BUCKET.retentionMode, null],
  [BUCKET.retentionDays, null],
  [BUCKET.versioning, null],
  [BUCKET.mfaDelete, null],
  // default of new buckets (documented)
  [BUCKET.publicAccessBlock, PUBLIC_ACCESS_BLOCKS],
  [BUCKET.ownership, "BucketOwnerEnforced"],
  [BUCKET.acl, "private"],
  [BUCKET.aclGrants, []],
  // default encryption of all objects (documented)
  [BUCKET.encryption, "AES256"],
  [BUCKET.encryptionKey, null],
  [BUCKET.accessLogs, null],
  [BUCKET.events, false],
  [BUCKET.expiration, null],
  [BUCKET.expirationDate, null],
  [BUCKET.noncurrentExpiration, null],
  [BUCKET.replication, null],
  [BUCKET.replicationTo, []],
  [BUCKET.website, null],
  [BUCKET.cors, null],
];

const APART: { readonly [control: string]: string } = {
  retentionMode: "object_lock_configuration",
  retentionDays: "object_lock_configuration",
  versioning: "versioning",
  mfaDelete: "versioning",
  publicAccessBlock: "public_access_block",
  ownership: "ownership_controls",
  acl: "acl",
  aclGrants: "acl",
  encryption: "server_side_encryption_configuration",
  encryptionKey: "server_side_encryption_configuration",
  accessLogs: "logging",
  events: "notification",
  expiration: "lifecycle_configuration",
  expirationDate: "lifecycle_configuration",
  noncurrentExpiration: "lifecycle_configuration",
  replication: "replication_configuration",
  replicationTo: "replication_configuration",
  website: "website_configuration",
  cors: "cors_configuration",
};

// a setting for a bucket with an unknown name may belong to this one
function unset(stack: Stack): readonly Found[] {
  const names = new Set(blocksOfType(stack, "aws_s3_bucket").map(bucketName));
  const isOpen = (block: Block) => hasSymbol(bucketName(block)) && !names.has(bucketName(block));
  return UNSET.filter(([{ name }]) => !blocksOfType(stack, `aws_s3_bucket_${APART[name]}`).some(isOpen));
}

// the default ACL grants everything to the owner
function readBack({ configured }: Block): boolean {
  return configured !== undefined && !configured.has("grant");
}

function ownerIn(a: Attributes): unknown {
  const full = blocksOf(a["grant"]).filter(({ permissions }) => textsOf(permissions).includes("FULL_CONTROL"));
  return full.length === 1 ? full[0]!["id"] : undefined;
}

// the settings of each argument
function inline(
  a: Attributes,
  block: Block,
  stack: Stack,
): readonly (readonly [name: string, found: readonly Found[]])[] {
  const given = (name: string, read: () => readonly Found[]) =>
    a[name] === undefined ? [] : [[name, read()] as const];
  const listed = (found: readonly Found[]) => inForce(found, bucketName(block), stack);
  return [
    ...given("versioning", () => [
      [BUCKET.versioning, onOrOff(flagOf(first(a["versioning"])["enabled"], false), null)],
      [BUCKET.mfaDelete, onOrOff(flagOf(first(a["versioning"])["mfa_delete"], false), null)],
    ]),
    ...(textOf(a["acl"]) === undefined ? [] : given("acl", () => listed([[BUCKET.acl, textOrNull(a["acl"])]]))),
    ...given("logging", () => accessLogs(first(a["logging"]))),
    ...given("server_side_encryption_configuration", () =>
      encryption(first(first(a["server_side_encryption_configuration"])["rule"]), block.place),
    ),
    ...given("lifecycle_rule", () => lifecycleOf(a["lifecycle_rule"])),
    ...given("object_lock_configuration", () => retention(first(a["object_lock_configuration"]))),
    ...given("grant", () =>
      listed(grantees(blocksOf(a["grant"]), readBack(block) ? ownerIn(a) : undefined, block.place)),
    ),
    ...given("website", () => website(first(a["website"]))),
    ...given("cors_rule", () => cors(blocksOf(a["cors_rule"]))),
    ...given("replication_configuration", () => replication(first(a["replication_configuration"]), block, stack)),
  ];
}
