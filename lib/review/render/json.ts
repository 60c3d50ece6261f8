import { ASSUMPTIONS } from "../assumptions";
import { escaped } from "../common/visible";
import { changesIn } from "../fold";
import { exitCodeOf, type Report, type ReportStack } from "../report";
import type { Witness } from "../types";
import { contextHosts } from "./words";

/** Version of the JSON output (`report.schema.json`): a new major number for incompatible changes. */
export const JSON_VERSION = "1.0";

/** The whole review as JSON, waivers and inventories included. @public */
export function renderJson(report: Report): string {
  return [...jsonParts(report)].join("");
}

/** The same in parts, one stack at a time: the inventories of a thousand stacks take hundreds of megabytes together. */
export function* jsonParts(report: Report): Generator<string> {
  const { verdict, counts, digest, notes, compared, stacks } = report;
  const exitCode = exitCodeOf(report);
  const summary = { verdict, exitCode, counts, digest, notes };
  const around = { version: JSON_VERSION, compared, assumed: ASSUMPTIONS, ...summary, stacks: [] };
  yield escaped(JSON.stringify(around, null, 2)).slice(0, -END.length);
  for (const [i, stack] of stacks.entries()) yield `${i === 0 ? "" : ","}\n${stackJson(stack)}`;
  yield `${stacks.length === 0 ? "" : "\n  "}${END}\n`;
}

const END = "]\n}";

function stackJson({ stack, rows, verdict }: ReportStack): string {
  const body = {
    name: stack.name,
    status: stack.status,
    verdict,
    changes: rows.flatMap((row) =>
      changesIn(row).map((change) => ({ ...change, answers: row.answers, waiver: row.waiver })),
    ),
    drift: stack.drift,
    deployer: stack.deployer,
    notCompared: stack.notCompared,
    before: stack.before,
    after: stack.after,
  };
  // indented as in a list of the whole
  return `    ${escaped(JSON.stringify(body, contextByHosts, 2)).replaceAll("\n", "\n    ")}`;
}

// URLs in request contexts as host and digest, like those of settings and conditions
function contextByHosts(key: string, value: unknown): unknown {
  return key === "context" ? contextHosts(value as Witness["context"]) : value;
}
