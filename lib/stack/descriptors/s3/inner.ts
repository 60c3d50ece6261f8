import { first, flagOf, namesOn, numberOrNull, textOrNull, type Attributes } from "../../attributes";
import type { Found } from "../../setting";
import { BUCKET } from "./controls";

/** Default retention, as the bucket's own argument and the resource of its own both write it. */
export function retention(attributes: Attributes): readonly Found[] {
  const { mode, days, years } = first(first(attributes["rule"])["default_retention"]);
  const inYears = numberOrNull(years);
  const asDays = typeof inYears === "number" ? inYears * 365 : inYears === null ? null : `365 times ${inYears}`;
  return [
    [BUCKET.retentionMode, textOrNull(mode)],
    [BUCKET.retentionDays, numberOrNull(days) ?? asDays],
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
  const on = rules.filter(({ status, enabled }) => status !== "Disabled" && flagOf(enabled, true) !== false);
  const of = (block: string, name: string) => soonest(on.flatMap((rule) => daysOf(rule, first(rule[block]), name)));
  const dates = on.flatMap((rule) => textOrNull(first(rule["expiration"])["date"]) ?? []);
  return [
    [BUCKET.expiration, of("expiration", "days")],
    [BUCKET.expirationDate, dates.length === 0 ? null : [...dates].sort().join(", ")],
    [BUCKET.noncurrentExpiration, of("noncurrent_version_expiration", "noncurrent_days")],
  ];
}

// a fixed date is as soon as can be
function daysOf({ enabled }: Attributes, block: Attributes, name: string): readonly (number | string)[] {
  const days = textOrNull(block["date"]) === null ? numberOrNull(block[name] ?? block["days"]) : 0;
  const on = flagOf(enabled, true);
  return days === null ? [] : [typeof on === "string" ? `${days} (${on})` : days];
}

function soonest(days: readonly (number | string)[]): number | string | null {
  const unknown = days.find((one) => typeof one === "string");
  const known = days.filter((one) => typeof one === "number");
  return unknown ?? (known.length === 0 ? null : known.reduce((least, one) => Math.min(least, one)));
}

const BLOCKS = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];

/** Which of the four blocks of public access are on; one text where it is not known of some. */
export function publicAccessBlocks(attributes: Attributes): readonly string[] | string {
  return namesOn(BLOCKS.map((name) => [name, flagOf(attributes[name], false)]));
}

/** The same of an access point: all four, unless it says otherwise (documented). */
export function accessPointBlocks(block: unknown): readonly string[] | string {
  if (typeof block === "string") return block;
  return publicAccessBlocks({ ...Object.fromEntries(BLOCKS.map((name) => [name, true])), ...first(block) });
}
