import type { AwsApi } from "../../doctor";
import type { Cell, Database } from "../database";
import { inBatches } from "./batches";
import { conversationPrefixes, listVersions, type EvidencePlace, type ListedVersion } from "./bucket";

/** What of a bucket was listed. */
export type Listed = "folders" | "organization" | "bucket";

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
    const prefixes = [...starts].flatMap(([id, start]) => conversationPrefixes(organizationId, id, start!));
    for await (const folders of inBatches(prefixes, (prefix) => all(listVersions(aws, place, prefix)))) {
      await database.append("listing", folders.flat().map(told));
    }
  } else {
    const prefix = listed === "bucket" ? "" : `${organizationId}/`;
    await database.append("listing", mapped(listVersions(aws, place, prefix), told));
  }
  return listed;
}

async function* mapped<T, U>(items: AsyncIterable<T>, to: (item: T) => U): AsyncGenerator<U> {
  for await (const item of items) yield to(item);
}

// a folder holds the files of one conversation
async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
