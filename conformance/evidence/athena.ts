import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { athenaExtras, athenaRecordings, quoted, type AthenaQuestion } from "../../lib/evidence";
import { withOwnDatabase } from "../../lib/export";
import { askFiles, inventoryCsv } from "../../test/support/athena-files";
import { apartCases } from "../../test/support/random-reconcile";
import { reconcileAll } from "../../test/support/reconcile-all";
import { AS_OF, ORG, type ReconcileCase } from "../../test/support/reconcile-cases";

const [DT, RUN] = ["2026-11-28-01-00", "run"];
const VALUES: { readonly [name: string]: string } = { organization: ORG, dt: DT, run: RUN, asOf: AS_OF };
/** A text that says something else, which has to be noticed. */
const SPOILED = ["standing = 3", "standing = 4"] as const;

/** What both engines say: every recording with its state and version, every extra file. */
type Answers = ReadonlySet<string>;

function translated(python: string, texts: readonly string[]): readonly string[] {
  const program = join(__dirname, "translate.py");
  const { status, stdout, stderr } = spawnSync(python, [program], { encoding: "utf8", input: JSON.stringify(texts) });
  if (status !== 0) throw new Error(`sqlglot: ${stderr}`);
  return JSON.parse(stdout) as readonly string[];
}

/** The embedded comparison, over tables. */
function byTables(cases: readonly ReconcileCase[]): Promise<Answers> {
  return withOwnDatabase(async (database) => {
    await reconcileAll(database, cases);
    const results = await database.rows("SELECT * FROM result");
    const extras = await database.rows("SELECT object_key, conversation_id, size FROM extra");
    return new Set([...results.map((row) => answerOf(row)), ...extras.map((row) => answerOf(row))]);
  });
}

/** Athena's text in DuckDB's words, over the files that Athena would read. */
async function byFiles(
  cases: readonly ReconcileCase[],
  questions: readonly (AthenaQuestion & { readonly own: string })[],
): Promise<Answers> {
  const inventory = cases.flatMap(({ objects }) => objects);
  const recordings = cases.flatMap((one) => [
    ...one.recordings.map((r) => `${r.conversationId},${r.recordingId},${r.pendingUntil ?? ""},`),
    ...one.conversations
      .filter((id) => !one.recordings.some(({ conversationId }) => conversationId === id))
      .map((id) => `${id},,,`),
  ]);
  const files = {
    // another inventory and another run lie beside them, and are not to be read
    inventory: new Map([
      [DT, inventoryCsv("evidence", inventory)],
      ["2026-11-27-01-00", inventoryCsv("evidence", inventory.slice(0, 7))],
    ]),
    recording: new Map([
      [RUN, recordings.map((line) => `${line}\n`).join("")],
      ["other", `${recordings[0]}\n`],
    ]),
  };
  const answers = new Set<string>();
  for (const { own, parameters } of questions) {
    const values = parameters.map((name) => quoted(VALUES[name]!));
    const [names = [], ...rows] = await askFiles(files, own, values);
    for (const row of rows) answers.add(answerOf(Object.fromEntries(names.map((name, i) => [name!, row[i] ?? null]))));
  }
  return answers;
}

function answerOf(row: { readonly [column: string]: unknown }): string {
  const columns = Object.keys(row)
    .filter((name) => name !== "media" && name !== "reason")
    .sort();
  return columns.map((name) => `${name}=${String(row[name])}`).join(" ");
}

/** The question for Athena as sqlglot translates it, against the embedded one. @returns what differs */
export async function checkAthena(python: string, sample: { readonly numRuns: number; readonly seed: number }) {
  const questions = [athenaRecordings(), athenaExtras()];
  const cases = apartCases(sample);
  const tables = await byTables(cases);
  const ask = (texts: readonly string[]) =>
    byFiles(
      cases,
      translated(python, texts).map((own, i) => ({ ...questions[i]!, own })),
    );
  const texts = questions.map(({ text }) => text);
  const files = await ask(texts);
  const differing = [...tables].filter((one) => !files.has(one)).concat([...files].filter((one) => !tables.has(one)));
  const spoiled = await ask(texts.map((text) => text.replace(...SPOILED)));
  const unnoticed = [...tables].every((one) => spoiled.has(one)) ? ["another question has the same answers"] : [];
  return { answers: tables.size, wrong: [...differing.slice(0, 20), ...unnoticed] };
}
