import type { ControlRow } from "./manifest";
import { secretControls } from "./secret-controls";
import { blocksOf, resourcesOf, textOf, type Attributes, type StackJson } from "./stack-json";

/** The settings that bound what grants can do. */
export function controlsOf(stack: StackJson): readonly ControlRow[] {
  const rows = READERS.flatMap(([type, read]) =>
    resourcesOf(stack, type).flatMap(({ address, attributes }) =>
      read(attributes).map(([name, value]) => ({ name, value, source: address })),
    ),
  );
  return [...rows, ...secretControls(stack)];
}

type Reader = (attributes: Attributes) => readonly (readonly [name: string, value: string])[];

const READERS: readonly (readonly [type: string, read: Reader])[] = [
  ["aws_s3_bucket", (a) => [["Object Lock from creation", yesNo(a["object_lock_enabled"])]]],
  ["aws_s3_bucket_versioning", (a) => [["Versioning", at(a, "versioning_configuration", "status")]]],
  ["aws_s3_bucket_object_lock_configuration", defaultRetention],
  ["aws_s3_bucket_ownership_controls", (a) => [["Object ownership", at(a, "rule", "object_ownership")]]],
  ["aws_s3_bucket_public_access_block", publicAccess],
  ["aws_s3_bucket_server_side_encryption_configuration", encryption],
  ["aws_s3_bucket_lifecycle_configuration", lifecycle],
  ["aws_s3_bucket_logging", (a) => [["Access logs", `to ${textOf(a["target_bucket"])}`]]],
  ["aws_s3_bucket_notification", (a) => [["Events to EventBridge", yesNo(a["eventbridge"])]]],
  ["aws_kms_key", (a) => [["Key rotation", yesNo(a["enable_key_rotation"])]]],
  [
    "genesyscloud_oauth_client",
    (a) => [["Token lifetime", `${String(a["access_token_validity_seconds"] ?? 86400)} s`]],
  ],
];

function at(attributes: Attributes, block: string, name: string): string {
  return textOf(blocksOf(attributes[block])[0]?.[name]);
}

function yesNo(value: unknown): string {
  return value === true ? "yes" : "no";
}

function defaultRetention(attributes: Attributes): readonly (readonly [string, string])[] {
  const rule = blocksOf(attributes["rule"])[0];
  const { mode, days, years } = blocksOf(rule?.["default_retention"])[0] ?? {};
  const length = days === undefined ? `${String(years)} years` : `${String(days)} days`;
  return [["Default retention", `${textOf(mode)}, ${length}`]];
}

function publicAccess(attributes: Attributes): readonly (readonly [string, string])[] {
  const names = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];
  const on = names.filter((name) => attributes[name] === true);
  return [["Public access blocks", on.length === names.length ? "all four" : on.join(", ") || "none"]];
}

function encryption(attributes: Attributes): readonly (readonly [string, string])[] {
  const rule = blocksOf(attributes["rule"])[0] ?? {};
  const algorithm = at(rule, "apply_server_side_encryption_by_default", "sse_algorithm");
  return [["Default encryption", rule["bucket_key_enabled"] === true ? `${algorithm}, with a bucket key` : algorithm]];
}

function lifecycle(attributes: Attributes): readonly (readonly [string, string])[] {
  const rules = blocksOf(attributes["rule"]);
  const ids = rules.map((rule) => textOf(rule["id"])).join(", ");
  const expires = rules.some((rule) => blocksOf(rule["expiration"]).length > 0);
  return [["Lifecycle", `${ids}; current versions ${expires ? "expire" : "never expire"}`]];
}
