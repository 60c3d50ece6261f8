import { changesIn } from "../fold";
import { exitCodeOf, type Report } from "../report";

/** Version of the form of the JSON output: a new major number where a reader has to change. */
export const JSON_VERSION = "1.0";

/** The whole review as JSON, waivers and inventories included. */
export function renderJson(report: Report): string {
  const { verdict, counts, notes, stacks } = report;
  const body = {
    version: JSON_VERSION,
    verdict,
    exitCode: exitCodeOf(report),
    counts,
    notes,
    stacks: stacks.map(({ stack, rows, verdict: own }) => ({
      name: stack.name,
      status: stack.status,
      verdict: own,
      changes: rows.flatMap((row) => changesIn(row).map((change) => ({ ...change, waiver: row.waiver }))),
      deployer: stack.deployer,
      before: stack.before,
      after: stack.after,
    })),
  };
  return `${escaped(JSON.stringify(body, null, 2))}\n`;
}

// the same JSON, but harmless in a terminal, a log and a script element
function escaped(json: string): string {
  return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}<>&]/gu, (c) =>
    Array.from({ length: c.length }, (_, i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
  );
}
