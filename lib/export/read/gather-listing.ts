import { addTo } from "../../core";
import type { AwsApi } from "../../doctor";
import type { Cell, Database } from "../database";
import { inBatches, mapped } from "./batches";
import { hourPrefixes, listOnePage, listVersions, type EvidencePlace, type ListedVersion } from "./bucket";

/** Which part of a bucket was listed. */
export type Listed = "folders" | "organization" | "bucket" | "inventory";

export interface ListingRange {
  readonly place: EvidencePlace;
  readonly organizationId: string;
  readonly wholeBucket: boolean;
  readonly onProgress: (text: string) => void;
}

/**
 * Fills the table `listing`. The folder of a conversation can be listed if its start time is known; otherwise,
 * everything below the organization's id is listed.
 */
export async function gatherListing(
  database: Database,
  aws: AwsApi,
  starts: ReadonlyMap<string, string | undefined>,
  { place, organizationId, wholeBucket, onProgress }: ListingRange,
): Promise<Listed> {
  const listed = wholeBucket ? "bucket" : [...starts.values()].includes(undefined) ? "organization" : "folders";
  let count = 0;
  const told = (row: ListedVersion): readonly Cell[] => {
    if (++count % 1_000 === 0) onProgress(`${count} versions listed`);
    return [row.key, row.versionId, row.latest, row.marker, row.size, row.modified];
  };
  if (listed === "folders") {
    const hours = [...byHour(organizationId, starts)];
    const folders: string[] = [];
    for await (const lists of inBatches(hours, (hour) => filesOf(aws, place, hour, folders))) {
      await database.append("listing", lists.flat().map(told));
    }
    for await (const lists of inBatches(folders, (folder) => all(listVersions(aws, place, folder)))) {
      await database.append("listing", lists.flat().map(told));
    }
  } else {
    const prefix = listed === "bucket" ? "" : `${organizationId}/`;
    await database.append("listing", mapped(listVersions(aws, place, prefix), told));
  }
  return listed;
}

/** Groups conversations by the hour in which they began, as in the layout. */
function byHour(
  organizationId: string,
  starts: ReadonlyMap<string, string | undefined>,
): ReadonlyMap<string, string[]> {
  const hours = new Map<string, string[]>();
  for (const [id, start] of starts) {
    for (const prefix of hourPrefixes(organizationId, start!)) addTo(hours, prefix, id);
  }
  return hours;
}

/** Minimum number of conversations in an hour for listing the whole hour in one call. */
const WORTH_IT = 4;

/**
 * The files of an hour's conversations, if the hour fits on one page.
 * @param left receives the folders that must be listed individually
 */
async function filesOf(
  aws: AwsApi,
  place: EvidencePlace,
  [hour, ids]: readonly [string, readonly string[]],
  left: string[],
): Promise<readonly ListedVersion[]> {
  const folders = ids.map((id) => `${hour}conversation_id=${id}/`);
  const whole = ids.length < WORTH_IT ? undefined : await listOnePage(aws, place, hour);
  if (whole === undefined) {
    left.push(...folders);
    return [];
  }
  const wanted = new Set(folders);
  return whole.filter(({ key }) => wanted.has(key.slice(0, key.lastIndexOf("/") + 1)));
}

// a folder contains the files of one conversation
async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
