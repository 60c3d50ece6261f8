import { extrasQuestion, quoted, recordingsQuestion, layoutQuery, type Ending, type Sources } from "../evidence";
import type { Database } from "./database";

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

export type RecordingState =
  "exported" | "pending" | "not-known" | "missing" | "misplaced" | "empty" | "emptied" | "delete-marker";

/** All states, best first. */
export const RECORDING_STATES: readonly RecordingState[] = [
  "exported",
  "pending",
  "not-known",
  "missing",
  "misplaced",
  "empty",
  "emptied",
  "delete-marker",
];

export interface Comparison {
  /** Id of the organization, at the start of the object keys. */
  readonly organizationId: string;
  /** When the bucket was listed, ISO 8601 in UTC. */
  readonly asOf: string;
  /** File endings that take precedence over the known ones. @default none */
  readonly endings?: readonly Ending[];
  /** Rows per part of the comparison, which limits memory. @default 50000 */
  readonly rowsOfAPart?: number;
}

export interface Counts {
  readonly recordings: number;
  readonly states: { readonly [state in RecordingState]: number };
  /** Exported recordings whose file has several versions with content. */
  readonly writtenAgain: number;
  /** Exported recordings whose file has an unknown ending. */
  readonly unknownEndings: number;
  readonly extras: number;
}

const ROWS_OF_A_PART = 50_000;

/**
 * Compares the tables `recording` and `listing`. The result is in the tables `result` (one row per recording) and
 * `extra` (one row per file without a recording). It runs in parts, so that memory does not depend on the size of the
 * case.
 */
export async function reconcile(database: Database, comparison: Comparison): Promise<Counts> {
  const { organizationId, asOf, endings = [], rowsOfAPart = ROWS_OF_A_PART } = comparison;
  const [size] = await database.rows(
    "SELECT greatest((SELECT count(*) FROM recording), (SELECT count(*) FROM listing)) AS n",
  );
  const parts = Math.max(1, Math.ceil(Number(size!["n"]) / rowsOfAPart));
  await prepare(database, organizationId, endings, parts);
  for (let part = 0; part < parts; part++) {
    const sources: Sources = {
      conversations: "conversation",
      recordings: `(SELECT *, NULL AS since FROM recording WHERE part = ${part})`,
      objects: `(SELECT * FROM object WHERE part = ${part})`,
    };
    const into = (table: string) => (part === 0 ? `CREATE OR REPLACE TABLE ${table} AS` : `INSERT INTO ${table}`);
    await database.run(`${into("result")} ${recordingsQuestion(sources, quoted(asOf))}`);
    await database.run(`${into("extra")} ${extrasQuestion(sources)}`);
  }
  return countsOf(database);
}

export async function countsOf(database: Database): Promise<Counts> {
  const rows = await database.rows("SELECT state, count(*) AS n FROM result GROUP BY state");
  const count = (state: RecordingState) => Number(rows.find((row) => row["state"] === state)?.["n"] ?? 0);
  const [notes] = await database.rows(`
    SELECT count(CASE WHEN contents > 1 THEN 1 END) AS again, count(CASE WHEN NOT known_ending THEN 1 END) AS unknown,
      (SELECT count(*) FROM extra) AS extras
    FROM result WHERE state = 'exported'`);
  return {
    recordings: rows.reduce((sum, row) => sum + Number(row["n"]), 0),
    states: Object.fromEntries(RECORDING_STATES.map((state) => [state, count(state)])) as Counts["states"],
    writtenAgain: Number(notes!["again"]),
    unknownEndings: Number(notes!["unknown"]),
    extras: Number(notes!["extras"]),
  };
}

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
