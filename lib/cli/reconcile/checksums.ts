import type { CreateJobRequest } from "@aws-sdk/client-s3-control";
import { sha256, jsonIn } from "../../core";
import type { AwsApi } from "../../doctor";
import { at, listAt, textAt } from "../../doctor/shape";
import { answered, ExportError, csvRows, type ManifestEntry } from "../../export";
import type { Jobs } from "../job/jobs";
import type { JobSettings } from "../job/options";

const ENDED = ["Complete", "Failed", "Cancelled"];

const EVERY_MS = 10_000;

/** Connection and settings for checksum jobs. */
export interface Checksumming {
  readonly settings: JobSettings;
  readonly aws: AwsApi;
  readonly jobs: Jobs;
  readonly pause: (ms: number) => Promise<boolean>;
  readonly onProgress: (text: string) => void;
}

/**
 * Computes the SHA-256 of versions that have none with an S3 Batch Operations job, waits for it, and adds the values of
 * its report. The same versions give the same job, so running it again continues the job that was started.
 * @throws ExportError if the job cannot be started or fails, or its report cannot be read
 */
export async function withChecksums(
  entries: readonly ManifestEntry[],
  run: Checksumming,
): Promise<readonly ManifestEntry[]> {
  const open = entries.filter(({ sha256 }) => sha256 === null);
  if (open.length === 0) return entries;
  const { settings, aws, jobs, pause, onProgress } = run;
  const request = await requestFor(open, settings, aws);
  const jobId = await jobs.create(request).catch((error: unknown) => {
    const name = error instanceof Error ? error.name : "no reason given";
    throw new ExportError(`the checksum job was not started (${name}): see --print-policy --checksums`);
  });
  for (;;) {
    const { Status = "Unknown", ProgressSummary: summary, FailureReasons = [] } = await jobs.describe(jobId);
    if (Status === "Complete") break;
    if (ENDED.includes(Status)) {
      const reasons = FailureReasons.map(({ FailureCode }) => FailureCode).join(", ");
      throw new ExportError(`S3 Batch Operations job ${jobId}: ${Status} ${reasons}`.trim());
    }
    onProgress(`checksums, job ${jobId}: ${Status}, ${summary?.NumberOfTasksSucceeded ?? 0} of ${open.length}`);
    if (!(await pause(EVERY_MS)))
      throw new ExportError(`Interrupted. Job ${jobId} continues; run the same command again to wait for it.`);
  }
  const found = await readChecksums(aws, settings, jobId);
  return entries.map((one): ManifestEntry => {
    const sha256 = one.sha256 ?? found.get(nameOf(encodedKey(one.key), one.versionId)) ?? null;
    return one.sha256 !== null || sha256 === null ? one : { ...one, sha256, sha256By: "job" };
  });
}

async function requestFor(
  open: readonly ManifestEntry[],
  settings: JobSettings,
  aws: AwsApi,
): Promise<CreateJobRequest> {
  const { accountId, bucket, jobBucket, jobBucketAccountId, partition, reportPrefix, roleArn } = settings;
  const rows = open.map(({ key, versionId }) => `${bucket},${encodedKey(key)},${versionId}\n`);
  const Body = [...rows].sort().join("");
  const hash = sha256(Body);
  const Key = `${reportPrefix}/checksums-${hash.slice(0, 32)}.csv`;
  const answer = await aws.call("s3", "PutObject", {
    Bucket: jobBucket,
    ExpectedBucketOwner: jobBucketAccountId,
    Key,
    Body,
  });
  const value = answered(answer, `, in bucket ${jobBucket}`);
  const arn = (name: string) => `arn:${partition}:s3:::${name}`;
  return {
    AccountId: accountId,
    ConfirmationRequired: false,
    Operation: { S3ComputeObjectChecksum: { ChecksumAlgorithm: "SHA256", ChecksumType: "FULL_OBJECT" } },
    Report: {
      Enabled: true,
      Bucket: arn(jobBucket),
      ExpectedBucketOwner: jobBucketAccountId,
      Prefix: reportPrefix,
      Format: "Report_CSV_20180820",
      ReportScope: "AllTasks",
    },
    Manifest: {
      Spec: { Format: "S3BatchOperations_CSV_20180820", Fields: ["Bucket", "Key", "VersionId"] },
      Location: { ObjectArn: `${arn(jobBucket)}/${Key}`, ETag: String(at(value, "ETag") ?? "").replaceAll('"', "") },
    },
    Description: `Checksums in ${bucket}`,
    Priority: 10,
    RoleArn: roleArn,
    ClientRequestToken: hash,
  };
}

// location of a job's report
interface ReportPlace {
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
async function readChecksums(aws: AwsApi, place: ReportPlace, jobId: string): Promise<ReadonlyMap<string, string>> {
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

// an identifier of a version. Keys are percent-encoded in the input and output of jobs
function nameOf(encodedKey: string, versionId: string): string {
  return `${encodedKey} ${versionId}`;
}

// a key as encoded in lists of jobs
function encodedKey(key: string): string {
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
