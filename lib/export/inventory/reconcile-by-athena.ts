import { randomUUID } from "node:crypto";
import type { AthenaSettings } from "../../catalog";
import type { AwsApi } from "../../doctor";
import { athenaExtras, athenaRecordings, type Ending } from "../../evidence";
import type { Database } from "../database";
import type { Universe } from "../read";
import { mapped } from "../read/batches";
import { countsOf, type Counts } from "../reconcile";
import type { Waiting } from "../select/details-job";
import { ask, latestInventory } from "./latest";
import { askAthena, type AthenaRow } from "./query";

/** Connection and settings for Athena. */
export interface AthenaRun extends Waiting {
  readonly aws: AwsApi;
  readonly settings: AthenaSettings;
  readonly organizationId: string;
  readonly endings: readonly Ending[];
}

/** Finds the inventory report that replaces a listing of the bucket. */
export async function findInventory({ aws, settings }: AthenaRun) {
  const { dt, asOf } = await latestInventory(aws, settings);
  return { dt, listing: { asOf, listed: "inventory" } satisfies Pick<Universe, "asOf" | "listed"> };
}

/**
 * Compares the table `recording` with an inventory report in Athena: uploads the list of recordings next to the report,
 * runs the query, and stores the result in the same tables as `reconcile`. Media types and reasons stay on this
 * machine.
 * @throws ExportError if S3 or Athena refuses
 */
export async function reconcileByAthena(
  database: Database,
  inventory: { readonly dt: string; readonly asOf: string },
  run: AthenaRun,
): Promise<Counts> {
  const { aws, settings, organizationId, endings } = run;
  const name = randomUUID();
  const Key = `${settings.queryFolder}/recordings/${name}/recordings.csv`;
  run.onProgress("writing the list of recordings for Athena");
  await ask(aws, settings, "PutObject", { Key, Body: await recordingsFile(database) });
  const values = { ...inventory, run: name, organization: organizationId.toLowerCase() };
  await database.run(`CREATE OR REPLACE TABLE answer (conversation_id VARCHAR, recording_id VARCHAR, state VARCHAR,
    object_key VARCHAR, version_id VARCHAR, size BIGINT, contents BIGINT, known_ending BOOLEAN)`);
  const rows = askAthena(aws, settings, athenaRecordings(endings), values, run);
  await database.append("answer", mapped(rows, resultRow));
  await database.run(`CREATE OR REPLACE TABLE result AS
    SELECT a.conversation_id, a.recording_id, r.media, a.state, a.object_key, a.version_id, a.size, a.contents,
      a.known_ending, r.pending_until, r.reason
    FROM answer AS a JOIN recording AS r ON r.conversation_id = a.conversation_id AND r.recording_id = a.recording_id`);
  await database.run("CREATE OR REPLACE TABLE extra (object_key VARCHAR, conversation_id VARCHAR, size BIGINT)");
  const extras = askAthena(aws, settings, athenaExtras(endings), values, run);
  await database.append(
    "extra",
    mapped(extras, ([key = null, id = null, size = null]) => [key, id, numeric(size)]),
  );
  return countsOf(database);
}

/** The list of recordings as a CSV file of ids and times. A conversation without recordings has its own row. */
async function recordingsFile(database: Database): Promise<string> {
  const lines: string[] = [];
  const rows = database.stream(`
    SELECT c.conversation_id, coalesce(r.recording_id, '') AS recording_id,
      coalesce(r.pending_until, '') AS pending_until, coalesce(t.since, '') AS since
    FROM conversation AS c LEFT JOIN recording AS r ON r.conversation_id = c.conversation_id
      LEFT JOIN told AS t ON t.conversation_id = r.conversation_id AND t.recording_id = r.recording_id`);
  for await (const row of rows) lines.push(`${Object.values(row).join(",")}\n`);
  return lines.join("");
}

// conversation, recording, media, state, key, version, size, contents, known ending, and two more
function resultRow(row: AthenaRow) {
  const [conversation = null, recording = null, , state = null, key = null, version = null] = row;
  const [size = null, contents = null, known = null] = row.slice(6);
  return [
    conversation,
    recording,
    state,
    key,
    version,
    numeric(size),
    numeric(contents),
    known === null ? null : known === "true",
  ];
}

function numeric(text: string | null): number | null {
  return text === null ? null : Number(text);
}
