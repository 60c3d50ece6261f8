import type { Database } from "../database";
import { KNOWN_ENDINGS, type Ending } from "./endings";

/*
 * What is compared. Ids are in lower case, times are ISO 8601 in UTC as text, which sorts as it should in every engine.
 * `part` divides both tables alike, so that a large comparison runs in pieces of bounded memory.
 */
const TABLES = [
  `CREATE TABLE conversation (conversation_id VARCHAR, started VARCHAR, recordings INTEGER, problem VARCHAR)`,
  `CREATE TABLE recording (
     conversation_id VARCHAR, recording_id VARCHAR, media VARCHAR, pending_until VARCHAR, reason VARCHAR, part INTEGER)`,
  `CREATE TABLE listing (
     object_key VARCHAR, version_id VARCHAR, is_latest BOOLEAN, is_marker BOOLEAN, size BIGINT, modified VARCHAR)`,
  `CREATE TABLE object (
     object_key VARCHAR, version_id VARCHAR, is_latest BOOLEAN, is_marker BOOLEAN, size BIGINT, modified VARCHAR,
     conversation_id VARCHAR, file_id VARCHAR, role VARCHAR, known_ending BOOLEAN, part INTEGER)`,
];

/** Makes the tables of a comparison, empty. */
export async function createTables(database: Database): Promise<void> {
  for (const table of TABLES) {
    const name = /TABLE (\w+)/.exec(table)![1]!;
    await database.run(`DROP TABLE IF EXISTS ${name}`);
    await database.run(table);
  }
}

const UUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

/**
 * The select that reads the documented layout out of keys:
 * `{organizationId}/year=…/month=…/day=…/hour=…/conversation_id={conversationId}/{recordingId}…`. A key of another form
 * has no conversation. DuckDB and Trino, which is Athena's engine, both have its functions.
 * @param organizationId a UUID
 * @param listing table with the columns of `listing`
 */
export function layoutQuery(organizationId: string, endings: readonly Ending[], listing = "listing"): string {
  const org = organizationId.toLowerCase();
  const folder = `^${org}/year=[0-9]+/month=[0-9]+/day=[0-9]+/hour=[0-9]+/conversation_id=(${UUID})/[^/]+$`;
  const every = [...endings, ...KNOWN_ENDINGS];
  const fits = ({ ending }: Ending) => `substr(file_name, -${ending.length}) = ${quoted(ending)}`;
  const roles = every.map((one) => `WHEN ${fits(one)} THEN '${one.role}'`).join(" ");
  return `
    SELECT object_key, version_id, is_latest, is_marker, size, modified, conversation_id, file_id,
      CASE ${roles} ELSE 'recording' END AS role,
      CASE ${every.map((one) => `WHEN ${fits(one)} THEN true`).join(" ")} ELSE false END AS known_ending
    FROM (
      SELECT object_key, version_id, is_latest, is_marker, size, modified,
        coalesce(lower(regexp_extract(object_key, '${folder}', 1)), '') AS conversation_id,
        coalesce(lower(regexp_extract(object_key, '(^|/)(${UUID})[^/]*$', 2)), '') AS file_id,
        coalesce(regexp_extract(object_key, '([^/]*)$', 1), '') AS file_name
      FROM ${listing}) AS named`;
}

/** Reads the layout of what was listed, and divides both sides into parts. */
export async function prepare(
  database: Database,
  organizationId: string,
  endings: readonly Ending[],
  parts: number,
): Promise<void> {
  const layout = layoutQuery(organizationId, endings);
  const apart = (column: string) => `CAST(hash(${column}) % ${parts} AS INTEGER)`;
  await database.run(`UPDATE recording SET part = ${apart("recording_id")}`);
  await database.run(`INSERT INTO object SELECT *, ${apart("file_id")} FROM (${layout})`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
