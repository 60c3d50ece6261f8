import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AwsApi } from "../../doctor";
import { textAt } from "../../doctor/shape";
import { observe, stampFault, TIMESTAMP_FILE, type ManifestEntry } from "../manifest";
import { failureText, type EvidencePlace } from "../read";
import { inBatches } from "../read/batches";
import { differences } from "./compare";
import type { ReadManifest } from "./read-manifest";

/** A version that is not as the manifest says. */
export interface Difference {
  readonly key: string;
  readonly versionId: string;
  readonly what: string;
}

/** What a verification found. */
export interface VerifyReport {
  readonly legalHoldId: string;
  readonly bucket: string;
  readonly asOf: string;
  readonly objects: number;
  readonly seal: string;
  /** Whether the manifest has a time stamp, and whether it was checked. */
  readonly timestamp: "none" | "not checked" | "checked";
  /** What is wrong with the manifest itself. */
  readonly manifest: readonly string[];
  readonly differences: readonly Difference[];
}

/** How to verify. */
export interface Verifying {
  /** Reads the objects again where the manifest has a SHA-256 of their content. */
  readonly hash: boolean;
  /** Certificates against which the time stamp is checked, a PEM file. */
  readonly timestampCa?: string;
  /** The seal as somebody else kept it. */
  readonly seal?: string;
  readonly onProgress: (text: string) => void;
}

/** Compares every version of a manifest with what S3 says of it now. Writes nothing. */
export async function verify(
  aws: AwsApi,
  { file, head, entries, seal, faults }: ReadManifest,
  { hash, seal: kept, timestampCa, onProgress }: Verifying,
): Promise<VerifyReport> {
  const place: EvidencePlace = { bucket: head.bucket, accountId: head.accountId };
  const found: Difference[] = [];
  let done = 0;
  for await (const some of inBatches(entries, (entry) => differencesOf(aws, place, entry, hash))) {
    found.push(...some.flat());
    onProgress(`${(done += some.length)} of ${entries.length} versions looked at`);
  }
  const other =
    kept !== undefined && kept !== seal ? [`the seal is ${seal}, not ${kept}: the manifest is another one`] : [];
  return {
    legalHoldId: head.legalHoldId,
    bucket: head.bucket,
    asOf: head.asOf,
    objects: entries.length,
    seal,
    manifest: [...faults, ...other, ...(await stampFaults(file, timestampCa))],
    timestamp: !existsSync(stampOf(file)) ? "none" : timestampCa === undefined ? "not checked" : "checked",
    differences: found,
  };
}

function stampOf(file: string): string {
  return join(dirname(file), TIMESTAMP_FILE);
}

async function stampFaults(file: string, authorities: string | undefined): Promise<readonly string[]> {
  if (authorities === undefined) return [];
  const stamp = stampOf(file);
  return existsSync(stamp) ? [(await stampFault(file, stamp, authorities)) ?? []].flat() : ["it has no time stamp"];
}

async function differencesOf(
  aws: AwsApi,
  place: EvidencePlace,
  entry: ManifestEntry,
  hash: boolean,
): Promise<readonly Difference[]> {
  const { key, versionId, current } = entry;
  const told = (what: string): Difference => ({ key, versionId, what });
  const looked = await observe(aws, place, { key, versionId }, hash && entry.sha256By !== "s3");
  if ("failure" in looked) {
    const { status } = looked.failure;
    return [told(status === 404 ? "is not there any more" : `could not be read: ${failureText(looked.failure)}`)];
  }
  const own = differences(entry, looked.version).map(told);
  if (!current) return own;
  const top = await aws.call("s3", "HeadObject", {
    Bucket: place.bucket,
    ExpectedBucketOwner: place.accountId,
    Key: key,
  });
  if ("failure" in top) {
    const { status } = top.failure;
    return [...own, told(status === 404 ? "a delete marker lies above it" : `whether it is current could not be read`)];
  }
  const now = textAt(top.value, "VersionId") ?? "null";
  return now === versionId ? own : [...own, told(`is not the current version any more: ${now} is`)];
}
