import { jsonIn } from "../../core";
import type { AwsApi } from "../../doctor";
import { at, listAt, textAt } from "../../doctor/shape";
import { answered, csvRows } from "../../export";

/** Location of a job's report. */
export interface ReportPlace {
  readonly jobBucket: string;
  readonly jobBucketAccountId: string;
  readonly reportPrefix: string;
}

/**
 * Reads the report of a checksum job: hexadecimal SHA-256 by key and version. The content of the report is documented
 * (Amazon S3 User Guide, "Compute checksums"), but the member names in its last column are only reported, so both forms
 * are accepted; a row with neither counts as having no checksum.
 * @throws ExportError if a part of the report cannot be read
 */
export async function readChecksums(
  aws: AwsApi,
  place: ReportPlace,
  jobId: string,
): Promise<ReadonlyMap<string, string>> {
  const read = async (key: string): Promise<string> => {
    const input = { Bucket: place.jobBucket, ExpectedBucketOwner: place.jobBucketAccountId, Key: key };
    const value = answered(await aws.call("s3", "GetObject", input), `, in bucket ${place.jobBucket}, key ${key}`);
    const parts: Uint8Array[] = [];
    const body = at(value, "Body");
    for await (const part of body as AsyncIterable<Uint8Array>) parts.push(part);
    return Buffer.concat(parts).toString("utf8");
  };
  const found = new Map<string, string>();
  const manifest = jsonIn(await read(`${place.reportPrefix}/job-${jobId}/manifest.json`));
  for (const result of listAt(manifest, "Results")) {
    const key = textAt(result, "Key");
    if (key === undefined || textAt(result, "TaskExecutionStatus") !== "succeeded") continue;
    for (const [, object = "", version = "", , , , message = ""] of csvRows(await read(key))) {
      const sha256 = sha256In(jsonIn(message));
      if (sha256 !== undefined) found.set(nameOf(object, version), sha256);
    }
  }
  return found;
}

/** An identifier of a version. Keys are percent-encoded in the input and output of jobs. */
export function nameOf(encodedKey: string, versionId: string): string {
  return `${encodedKey} ${versionId}`;
}

/** A key as encoded in lists of jobs. */
export function encodedKey(key: string): string {
  return key.split("/").map(encodeURIComponent).join("/");
}

function sha256In(message: unknown): string | undefined {
  const algorithm = textAt(message, "checksumAlgorithm") ?? textAt(message, "checksum_algorithm");
  const type = textAt(message, "checksumType") ?? textAt(message, "checksum_type");
  if (algorithm !== undefined && algorithm !== "SHA256") return undefined;
  if (type !== undefined && type !== "FULL_OBJECT") return undefined;
  const base64 = textAt(message, "checksum_base64");
  const hex = textAt(message, "checksum_hex")?.toLowerCase();
  const one = base64 === undefined ? hex : Buffer.from(base64, "base64").toString("hex");
  // two different values count as none
  return one !== undefined && /^[0-9a-f]{64}$/.test(one) && (hex === undefined || hex === one) ? one : undefined;
}
