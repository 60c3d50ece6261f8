import { extrasQuestion, quoted, recordingsQuestion, type Ending, type Sources } from "../../evidence";
import type { Database } from "../database";
import { prepare } from "./tables";

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
