import { first, flagOf, namesOn, numberOrNull, textOrNull, type Attributes } from "../../attributes";
import type { Place } from "../../model";
import type { Found } from "../../setting";
import { encryptedWith } from "../encryption";
import { BUCKET, PUBLIC_ACCESS_BLOCKS } from "./controls";

/** Default retention, both of the bucket's argument and of the separate resource. */
export function retention(attributes: Attributes): readonly Found[] {
  const { mode, days, years } = first(first(attributes["rule"])["default_retention"]);
  const inYears = numberOrNull(years);
  const asDays = typeof inYears === "number" ? inYears * 365 : inYears === null ? null : `365 times ${inYears}`;
  return [
    [BUCKET.retentionMode, textOrNull(mode)],
    [BUCKET.retentionDays, numberOrNull(days) ?? asDays],
  ];
}

/** Why a bucket key does not affect access. */
export const BUCKET_KEY = "how often S3 asks KMS; a row where a policy asks for the encryption context";

/** Default encryption. */
export function encryption(rule: Attributes, place: Place): readonly Found[] {
  const by = first(rule["apply_server_side_encryption_by_default"]);
  const algorithm = textOrNull(by["sse_algorithm"]);
  return [
    [BUCKET.encryption, algorithm],
    ...encryptedWith(by["kms_master_key_id"], place, BUCKET.encryptionKey),
    // no KMS calls with S3's own key
    ...(algorithm === "AES256"
      ? []
      : ([[BUCKET.bucketKey, flagOf(rule["bucket_key_enabled"], false) || null]] as const)),
  ];
}

/** The public access blocks that are on; a single text if some are unknown. */
export function publicAccessBlocks(attributes: Attributes): readonly string[] | string {
  return namesOn(PUBLIC_ACCESS_BLOCKS.map((name) => [name, flagOf(attributes[name], false)]));
}

/** The same for an access point: all four are on by default (documented). */
export function accessPointBlocks(block: unknown): readonly string[] | string {
  if (typeof block === "string") return block;
  return publicAccessBlocks({
    ...Object.fromEntries(PUBLIC_ACCESS_BLOCKS.map((name) => [name, true])),
    ...first(block),
  });
}

/** The destination of access logs. */
export function accessLogs(a: Attributes): readonly Found[] {
  return [
    [BUCKET.accessLogs, textOrNull(a["target_bucket"])],
    [BUCKET.accessLogsBelow, textOrNull(a["target_prefix"])],
  ];
}
