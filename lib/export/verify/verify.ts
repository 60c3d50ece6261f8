import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import pc from "picocolors";
import type { AwsApi } from "../../doctor";
import { textAt } from "../../doctor/shape";
import { clean } from "../../doctor/text";
import { observe, stampFault, TIMESTAMP_FILE, type ManifestEntry, type ObservedVersion } from "../manifest";
import { failureText, type EvidencePlace } from "../read";
import { inBatches } from "../read/batches";
import { section } from "../section";
import type { ReadManifest } from "./read-manifest";

/** A version that differs from the manifest. */
export interface Difference {
  readonly key: string;
  readonly versionId: string;
  readonly what: string;
}

export interface VerifyReport {
  readonly legalHoldId: string;
  readonly bucket: string;
  readonly asOf: string;
  readonly objects: number;
  readonly seal: string;
  /** Whether the manifest has a time stamp, and whether it was checked. */
  readonly timestamp: "none" | "not checked" | "checked";
  /** Problems of the manifest itself. */
  readonly manifest: readonly string[];
  readonly differences: readonly Difference[];
}

export interface Verifying {
  /** Reads objects again if the manifest has the SHA-256 of their content. */
  readonly hash: boolean;
  /** PEM file with certificates for checking the time stamp. */
  readonly timestampCa?: string;
  /** The seal that was kept elsewhere. */
  readonly seal?: string;
  readonly onProgress: (text: string) => void;
}

/** Compares every version of a manifest with its current state in S3. It writes nothing. */
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
    onProgress(`${(done += some.length)} of ${entries.length} versions checked`);
  }
  const other =
    kept !== undefined && kept !== seal ? [`the seal is ${seal}, not ${kept}: this is a different manifest`] : [];
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
    return [told(status === 404 ? "no longer exists" : `could not be read: ${failureText(looked.failure)}`)];
  }
  const { version } = looked;
  const own = [...content(entry, version), ...hold(entry, version), ...retention(entry, version)].map(told);
  if (!current) return own;
  const top = await aws.call("s3", "HeadObject", {
    Bucket: place.bucket,
    ExpectedBucketOwner: place.accountId,
    Key: key,
  });
  if ("failure" in top) {
    const { status } = top.failure;
    return [...own, told(status === 404 ? "a delete marker hides it" : `whether it is current could not be read`)];
  }
  const now = textAt(top.value, "VersionId") ?? "null";
  return now === versionId ? own : [...own, told(`is no longer the current version: ${now} is`)];
}

function content(was: ManifestEntry, now: ObservedVersion): readonly string[] {
  const algorithms = [...new Set([...Object.keys(was.checksums), ...Object.keys(now.checksums)])].sort();
  const changed = algorithms.filter((name) => name in was.checksums && was.checksums[name] !== now.checksums[name]);
  return [
    ...(was.size === now.size ? [] : [`size ${now.size}, was ${was.size}`]),
    ...(was.etag === now.etag ? [] : [`ETag ${now.etag}, was ${was.etag}`]),
    ...changed.map((name) => `${name} ${now.checksums[name] ?? "is gone"}, was ${was.checksums[name]}`),
    ...(was.sha256 === null || now.sha256 === null || was.sha256 === now.sha256
      ? []
      : [`SHA-256 of the content ${now.sha256}, was ${was.sha256}`]),
  ];
}

function hold(was: ManifestEntry, now: ObservedVersion): readonly string[] {
  // a hold that was placed later is not a loss
  if (was.hold !== "ON" || now.hold === "ON") return [];
  return [now.hold === "OFF" ? "its legal hold was lifted" : "its legal hold could not be read"];
}

function retention(was: ManifestEntry, now: ObservedVersion): readonly string[] {
  const [before, after] = [was.retention, now.retention];
  if (typeof before === "string") return [];
  if (after === "unknown") return ["its retention could not be read"];
  if (after === "none") return [`its retention was removed, it was ${before.mode} until ${before.until}`];
  const weaker = before.mode === "COMPLIANCE" && after.mode !== "COMPLIANCE";
  return [
    ...(weaker ? [`its retention mode is ${after.mode}, was ${before.mode}`] : []),
    ...(after.until < before.until ? [`its retention ends ${after.until}, was ${before.until}`] : []),
  ];
}

export function renderVerification(report: VerifyReport, colours: boolean): string {
  const paint = pc.createColors(colours);
  const { manifest, differences, objects } = report;
  const good = manifest.length === 0 && differences.length === 0;
  return `${[
    paint.bold(
      `Case ${clean(report.legalHoldId)}: ${objects} versions in bucket ${clean(report.bucket)}, as of ${clean(report.asOf, 40)}`,
    ),
    `Seal ${report.seal}; time stamp: ${report.timestamp}${report.timestamp === "not checked" ? ", set --timestamp-ca" : ""}`,
    ...section(
      paint,
      "The manifest itself",
      manifest.map((one) => `  ${clean(one)}`),
    ),
    ...section(
      paint,
      "Versions that differ from the manifest",
      differences.map(
        (one) => `  ${clean(one.key, 1_100)}  version ${clean(one.versionId, 100)}\n    ${clean(one.what)}`,
      ),
    ),
    "",
    good
      ? paint.green("Every version matches the manifest: checksums, retention and hold.")
      : paint.red("Differs from the manifest."),
  ].join("\n")}\n`;
}
