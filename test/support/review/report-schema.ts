import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const FILE = join(__dirname, "../../../lib/review/report.schema.json");
const valid = new Ajv({ strict: true, allErrors: false }).compile(JSON.parse(readFileSync(FILE, "utf8")) as object);

/** What is wrong with the JSON output of a review by the schema that is published. */
export function reportFaults(report: unknown): readonly string[] {
  if (valid(report)) return [];
  return (valid.errors ?? []).map(({ instancePath, message = "", params }) => {
    return `${instancePath}: ${message} ${JSON.stringify(params)}`;
  });
}
