import { first, isOn, numberOrNull, textOrNull, type Attributes } from "../../attributes";
import type { Found } from "../../setting";
import { BUCKET } from "./controls";

/** Default retention, as the bucket's own argument and the resource of its own both write it. */
export function retention(attributes: Attributes): readonly Found[] {
  const { mode, days, years } = first(first(attributes["rule"])["default_retention"]);
  const inYears = numberOrNull(years);
  return [
    [BUCKET.retentionMode, textOrNull(mode)],
    [BUCKET.retentionDays, numberOrNull(days) ?? (inYears === null ? null : inYears * 365)],
  ];
}

/** Default encryption by its rule. */
export function encryption(rule: Attributes): readonly Found[] {
  const by = first(rule["apply_server_side_encryption_by_default"]);
  return [
    [BUCKET.encryption, textOrNull(by["sse_algorithm"])],
    [BUCKET.encryptionKey, textOrNull(by["kms_master_key_id"])],
  ];
}

/** When the soonest of the rules of a lifecycle deletes current and overwritten versions. */
export function expirations(rules: readonly Attributes[]): readonly Found[] {
  const on = rules.filter(({ status, enabled }) => status !== "Disabled" && enabled !== false);
  const of = (block: string, name: string) =>
    soonest(
      on.map((rule) => first(rule[block])),
      name,
    );
  const dates = on.flatMap((rule) => textOrNull(first(rule["expiration"])["date"]) ?? []);
  return [
    [BUCKET.expiration, of("expiration", "days")],
    [BUCKET.expirationDate, dates.length === 0 ? null : [...dates].sort().join(", ")],
    [BUCKET.noncurrentExpiration, of("noncurrent_version_expiration", "noncurrent_days")],
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

const BLOCKS = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];

/** Which of the four blocks of public access are on. */
export function publicAccessBlocks(attributes: Attributes): readonly string[] {
  return BLOCKS.filter((name) => isOn(attributes[name]));
}

/** The same of an access point: all four, unless it says otherwise (documented). */
export function accessPointBlocks(block: unknown): readonly string[] {
  return publicAccessBlocks({ ...Object.fromEntries(BLOCKS.map((name) => [name, true])), ...first(block) });
}
