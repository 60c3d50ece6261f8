import type { Database } from "../database";
import { layoutQuery, quoted, type Ending } from "../../evidence";

/*
 * What is compared. Ids are in lower case, times are ISO 8601 in UTC as text, which sorts as it should in every engine.
 * `part` divides both tables alike, so that a large comparison runs in pieces of bounded memory.
 */
const TABLES = [
  `CREATE TABLE conversation (conversation_id VARCHAR, started VARCHAR, recordings INTEGER, problem VARCHAR)`,
  `CREATE TABLE recording (
     conversation_id VARCHAR, recording_id VARCHAR, media VARCHAR, pending_until VARCHAR, reason VARCHAR, part INTEGER)`,
  // last change of a recording in Genesys Cloud, for listings that are older than the response
  `CREATE TABLE told (conversation_id VARCHAR, recording_id VARCHAR, since VARCHAR)`,
  `CREATE TABLE listing (
     object_key VARCHAR, version_id VARCHAR, is_latest BOOLEAN, is_marker BOOLEAN, size BIGINT, modified VARCHAR)`,
  `CREATE TABLE object (
     object_key VARCHAR, version_id VARCHAR, is_latest BOOLEAN, is_marker BOOLEAN, size BIGINT, modified VARCHAR,
     conversation_id VARCHAR, file_id VARCHAR, role VARCHAR, known_ending BOOLEAN, part INTEGER)`,
];

/** Creates the empty tables of a comparison. */
export async function createTables(database: Database): Promise<void> {
  for (const table of TABLES) {
    const name = /TABLE (\w+)/.exec(table)![1]!;
    await database.run(`DROP TABLE IF EXISTS ${name}`);
    await database.run(table);
  }
}

/** Parses the keys of the listing, and divides both tables into parts. */
export async function prepare(
  database: Database,
  organizationId: string,
  endings: readonly Ending[],
  parts: number,
): Promise<void> {
  const layout = layoutQuery(quoted(organizationId.toLowerCase()), endings, "listing");
  const apart = (column: string) => `CAST(hash(${column}) % ${parts} AS INTEGER)`;
  await database.run(`UPDATE recording SET part = ${apart("recording_id")}`);
  await database.run(`INSERT INTO object SELECT *, ${apart("file_id")} FROM (${layout})`);
}
