import { blocksOfType, symbolOf, type ReviewBlock, type ReviewStack } from "../input";
import { blocksOf, type Attributes } from "../stack-json";
import type { ControlValue, InventoryControl } from "../types";
import { aboutBucket, first, isOn, numberOrNull, rowsFor, textOrNull, type Found } from "./subjects";

/** The settings of each bucket that a stack makes or sets up. */
export function bucketControls(stack: ReviewStack): readonly InventoryControl[] {
  const made = new Map(blocksOfType(stack, "aws_s3_bucket").map((block) => [nameOf(block), block]));
  const setUp = SETTINGS.flatMap((type) => blocksOfType(stack, type)).map(nameOf);
  return [...new Set([...made.keys(), ...setUp])].flatMap((name) =>
    rowsFor(`bucket ${name}`, [...own(made.get(name)), ...settings(stack, name, made.get(name))]),
  );
}

function nameOf({ address, attributes }: ReviewBlock): string {
  return textOrNull(attributes["bucket"]) ?? symbolOf(`${address}.bucket`);
}

function own(bucket: ReviewBlock | undefined): readonly Found[] {
  if (bucket === undefined) return [];
  const { attributes, address, kept } = bucket;
  const lock = isOn(attributes["object_lock_enabled"]) || attributes["object_lock_configuration"] !== undefined;
  return [
    ["managed", true, address],
    ["objectLock", lock, address],
    ["forceDestroy", isOn(attributes["force_destroy"]), address],
    ...(kept === undefined ? [] : [["preventDestroy", kept, address] as const]),
  ];
}

type Read = (attributes: Attributes) => readonly (readonly [control: Found[0], value: ControlValue])[];

const READERS: { readonly [type: string]: Read } = {
  aws_s3_bucket_versioning: (a) => [["versioning", textOrNull(first(a["versioning_configuration"])["status"])]],
  aws_s3_bucket_object_lock_configuration: retention,
  aws_s3_bucket_public_access_block: (a) => [["publicAccessBlock", BLOCKS.filter((name) => isOn(a[name]))]],
  aws_s3_bucket_ownership_controls: (a) => [["ownership", textOrNull(first(a["rule"])["object_ownership"])]],
  aws_s3_bucket_acl: (a) => [["acl", textOrNull(a["acl"]) ?? granted(a["access_control_policy"])]],
  aws_s3_bucket_server_side_encryption_configuration: (a) => encryption(first(a["rule"])),
  aws_s3_bucket_logging: (a) => [["accessLogs", textOrNull(a["target_bucket"])]],
  aws_s3_bucket_notification: (a) => [["events", isOn(a["eventbridge"])]],
  aws_s3_bucket_lifecycle_configuration: (a) => expirations(blocksOf(a["rule"])),
  aws_s3_bucket_replication_configuration: (a) => [["replication", destinations(a)]],
};
const SETTINGS = Object.keys(READERS);
const BLOCKS = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];

// what a bucket has that sets nothing; a bucket of somebody else has what its owner gave it
const DEFAULTS: readonly (readonly [Found[0], ControlValue])[] = [
  ["retentionMode", null],
  ["retentionDays", null],
  ["versioning", null],
  ["publicAccessBlock", []],
  ["ownership", null],
  ["acl", null],
  ["encryption", null],
  ["encryptionKey", null],
  ["accessLogs", null],
  ["events", false],
  ["expiration", null],
  ["noncurrentExpiration", null],
  ["replication", null],
];

function settings(stack: ReviewStack, name: string, bucket: ReviewBlock | undefined): readonly Found[] {
  const found = SETTINGS.flatMap((type) =>
    aboutBucket(blocksOfType(stack, type), name).flatMap(({ attributes, address }): Found[] =>
      READERS[type]!(attributes).map(([control, value]) => [control, value, address]),
    ),
  );
  if (bucket === undefined) return found;
  const apart = new Set(found.map(([control]) => control));
  const inline = inlineSettings(bucket.attributes)
    .filter(([control]) => !apart.has(control))
    .map(([control, value]): Found => [control, value, bucket.address]);
  const all = [...found, ...inline];
  const known = new Set(all.map(([control]) => control));
  return [
    ...all,
    ...DEFAULTS.flatMap(([control, value]): Found[] => (known.has(control) ? [] : [[control, value, bucket.address]])),
  ];
}

// the arguments of the bucket itself, from before they were resources of their own
function inlineSettings(a: Attributes): ReturnType<Read> {
  return [
    ...(a["versioning"] === undefined
      ? []
      : [["versioning", isOn(first(a["versioning"])["enabled"]) ? "Enabled" : null] as const]),
    ...(textOrNull(a["acl"]) === null ? [] : [["acl", textOrNull(a["acl"])] as const]),
    ...(a["logging"] === undefined ? [] : [["accessLogs", textOrNull(first(a["logging"])["target_bucket"])] as const]),
    ...(a["server_side_encryption_configuration"] === undefined
      ? []
      : encryption(first(first(a["server_side_encryption_configuration"])["rule"]))),
    ...(a["lifecycle_rule"] === undefined ? [] : expirations(blocksOf(a["lifecycle_rule"]))),
    ...(a["object_lock_configuration"] === undefined ? [] : retention(first(a["object_lock_configuration"]))),
  ];
}

function retention(attributes: Attributes): ReturnType<Read> {
  const { mode, days, years } = first(first(attributes["rule"])["default_retention"]);
  const inYears = numberOrNull(years);
  return [
    ["retentionMode", textOrNull(mode)],
    ["retentionDays", numberOrNull(days) ?? (inYears === null ? null : inYears * 365)],
  ];
}

function encryption(rule: Attributes): ReturnType<Read> {
  const by = first(rule["apply_server_side_encryption_by_default"]);
  return [
    ["encryption", textOrNull(by["sse_algorithm"])],
    ["encryptionKey", textOrNull(by["kms_master_key_id"])],
  ];
}

function expirations(rules: readonly Attributes[]): ReturnType<Read> {
  const on = rules.filter(({ status, enabled }) => status !== "Disabled" && enabled !== false);
  return [
    [
      "expiration",
      soonest(
        on.map((rule) => first(rule["expiration"])),
        "days",
      ),
    ],
    [
      "noncurrentExpiration",
      soonest(
        on.map((rule) => first(rule["noncurrent_version_expiration"])),
        "noncurrent_days",
      ),
    ],
  ];
}

// a fixed date is as soon as can be
function soonest(blocks: readonly Attributes[], name: string): number | null {
  const days = blocks.flatMap((block) => {
    if (textOrNull(block["date"]) !== null) return [0];
    return numberOrNull(block[name] ?? block["days"]) ?? [];
  });
  return days.length === 0 ? null : days.reduce((least, one) => Math.min(least, one));
}

function granted(policy: unknown): string | null {
  const grantees = blocksOf(first(policy)["grant"]).map(({ grantee }) => String(first(grantee)["uri"] ?? ""));
  if (grantees.some((uri) => uri.endsWith("/AllUsers"))) return "public-read-write";
  return grantees.some((uri) => uri.endsWith("/AuthenticatedUsers")) ? "authenticated-read" : "private";
}

function destinations(attributes: Attributes): string | null {
  const buckets = blocksOf(attributes["rule"]).map((rule) => String(first(rule["destination"])["bucket"]));
  return buckets.length === 0 ? null : [...new Set(buckets)].sort().join(", ");
}
