import type { AthenaSettings } from "../../catalog";
import type { AwsApi } from "../../doctor";
import { at, listAt, numberAt, textAt } from "../../doctor/shape";
import { INVENTORY_SCHEMA } from "../../evidence";
import { ExportError } from "../error";
import { answered } from "../read";

/** An S3 Inventory report. */
export interface Inventory {
  /** Name of its partition in S3. */
  readonly dt: string;
  /** Start time of the report, ISO 8601 in UTC. Objects written later may be missing. */
  readonly asOf: string;
}

/**
 * Finds the newest inventory report and reads its manifest.
 * @throws ExportError if there is none yet, or its format does not match the table
 */
export async function latestInventory(aws: AwsApi, settings: AthenaSettings): Promise<Inventory> {
  const { inventoryFolder } = settings;
  const dt = await lastPartition(aws, settings);
  if (dt === undefined) {
    throw new ExportError(
      `s3://${settings.inventoryBucket}/${inventoryFolder}: no inventory yet; the first may take 48 h`,
    );
  }
  const [, day = "", hour = ""] = /^(\d{4}-\d\d-\d\d)-(\d\d-\d\d)$/.exec(dt)!;
  const Key = `${inventoryFolder}/${day}T${hour}Z/manifest.json`;
  const manifest = await readManifest(aws, settings, Key);
  const [schema, format] = [textAt(manifest, "fileSchema"), textAt(manifest, "fileFormat")];
  if (format !== "CSV" || !`${schema},`.startsWith(`${INVENTORY_SCHEMA},`)) {
    throw new ExportError(`${Key}: the inventory is not a CSV file that starts with ${INVENTORY_SCHEMA}`);
  }
  // in milliseconds, as a string
  const time = Number(textAt(manifest, "creationTimestamp") ?? numberAt(manifest, "creationTimestamp"));
  if (!(time > 0)) throw new ExportError(`${Key}: it has no start time`);
  return { dt, asOf: new Date(time).toISOString() };
}

async function lastPartition(aws: AwsApi, settings: AthenaSettings): Promise<string | undefined> {
  const Prefix = `${settings.inventoryFolder}/hive/dt=`;
  let last: string | undefined;
  for (let more: object | undefined = {}; more !== undefined;) {
    const page: unknown = await ask(aws, settings, "ListObjectsV2", { Prefix, Delimiter: "/", ...more });
    for (const one of listAt(page, "CommonPrefixes")) {
      const dt = textAt(one, "Prefix")?.slice(Prefix.length, -1);
      if (dt !== undefined && /^\d{4}(-\d\d){4}$/.test(dt) && (last === undefined || dt > last)) last = dt;
    }
    const ContinuationToken = textAt(page, "NextContinuationToken");
    more = at(page, "IsTruncated") === true && ContinuationToken !== undefined ? { ContinuationToken } : undefined;
  }
  return last;
}

async function readManifest(aws: AwsApi, settings: AthenaSettings, Key: string): Promise<unknown> {
  const answer = await ask(aws, settings, "GetObject", { Key });
  const body = at(answer, "Body") as { transformToString?: () => Promise<string> } | undefined;
  try {
    return JSON.parse((await body?.transformToString?.()) ?? "");
  } catch {
    throw new ExportError(`${Key}: not valid JSON`);
  }
}

/** Calls S3 for the inventory's bucket. @throws ExportError if the call fails */
export async function ask(
  aws: AwsApi,
  { inventoryBucket, inventoryAccountId }: AthenaSettings,
  operation: string,
  input: object,
): Promise<unknown> {
  const whose = { Bucket: inventoryBucket, ExpectedBucketOwner: inventoryAccountId };
  const answer = await aws.call("s3", operation, { ...whose, ...input });
  return answered(answer, `, in bucket ${inventoryBucket}: see --print-policy`);
}
