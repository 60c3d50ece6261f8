import { randomUUID } from "node:crypto";
import type { AthenaSettings } from "../../catalog";
import type { AwsApi } from "../../doctor";
import { listAt, textAt } from "../../doctor/shape";
import { clean } from "../../doctor/text";
import { quoted, type AthenaQuestion } from "../../evidence";
import { ExportError } from "../error";
import { answered } from "../read";
import type { Waiting } from "../select/details-job";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** Maximum number of rows in a page of Athena (documented). */
const PAGE = 1_000;

/** A result row of Athena: strings, or null for empty cells. */
export type AthenaRow = readonly (string | null)[];

/**
 * Starts a query, waits for its completion, and reads its rows page by page.
 * @param values query parameters by name
 * @throws ExportError if it is refused, fails or is cancelled, or a page cannot be read
 */
export async function* askAthena(
  aws: AwsApi,
  { database, workgroup }: AthenaSettings,
  { text, parameters }: AthenaQuestion,
  values: { readonly [parameter: string]: string },
  { pause, onProgress }: Waiting,
): AsyncGenerator<AthenaRow> {
  const started = await call(aws, "StartQueryExecution", {
    QueryString: text,
    ExecutionParameters: parameters.map((name) => quoted(values[name]!)),
    QueryExecutionContext: { Database: database },
    WorkGroup: workgroup,
    ClientRequestToken: randomUUID(),
  });
  const QueryExecutionId = textAt(started, "QueryExecutionId");
  if (QueryExecutionId === undefined) throw new ExportError("athena:StartQueryExecution: the response has no id");
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 1.5, LONGEST_WAIT_MS)) {
    const execution = await call(aws, "GetQueryExecution", { QueryExecutionId });
    const state = textAt(execution, "QueryExecution", "Status", "State") ?? "not shown";
    if (state === "SUCCEEDED") break;
    if (state === "FAILED" || state === "CANCELLED") {
      const said = textAt(execution, "QueryExecution", "Status", "StateChangeReason") ?? "no reason given";
      throw new ExportError(`query ${clean(QueryExecutionId, 60)} of Athena: ${state}, ${clean(said)}`);
    }
    onProgress(`Athena: ${clean(state, 40).toLowerCase()}`);
    if (!(await pause(wait))) {
      await aws.call("athena", "StopQueryExecution", { QueryExecutionId });
      throw new ExportError("Interrupted; nothing was changed.");
    }
  }
  let isHeader = true;
  for (let NextToken: string | undefined, more = true; more; more = NextToken !== undefined) {
    const page = await call(aws, "GetQueryResults", { QueryExecutionId, MaxResults: PAGE, NextToken });
    const rows = listAt(page, "ResultSet", "Rows").map((row) =>
      listAt(row, "Data").map((cell) => textAt(cell, "VarCharValue") ?? null),
    );
    // the first row of the first page contains the column names (documented)
    yield* isHeader ? rows.slice(1) : rows;
    isHeader = false;
    NextToken = textAt(page, "NextToken");
  }
}

async function call(aws: AwsApi, operation: string, input: object): Promise<unknown> {
  return answered(await aws.call("athena", operation, input), ": see --print-policy");
}
