import { addTo } from "../../core";
import type { AwsApi } from "../../doctor";
import type { Cell, Database } from "../database";
import { inBatches, mapped } from "./batches";
import { hourPrefixes, listOnePage, listVersions, type EvidencePlace, type ListedVersion } from "./bucket";

/** What of a bucket was listed. */
export type Listed = "folders" | "organization" | "bucket" | "inventory";

/** Where to list, and how much. */
export interface ListingRange {
  readonly place: EvidencePlace;
  readonly organizationId: string;
  readonly wholeBucket: boolean;
  readonly onProgress: (text: string) => void;
}

/**
 * Fills the table `listing`. A folder can be asked for when the start of its conversation is known; where one is not,
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

/** Conversations by the hours in which they began, as the layout has them. */
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

/** From so many conversations of an hour on it is worth a call to ask for all of that hour at once. */
const WORTH_IT = 4;

/**
 * The files of an hour's conversations, where all of that hour is one page.
 * @param left takes the folders that have to be listed one by one
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

// a folder holds the files of one conversation
async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
