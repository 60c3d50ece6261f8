// Puts the table of checks into docs/doctor.md; with `--check` only compares.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { doctorChecks, type DoctorCheck } from "../lib/doctor";
import { writePage } from "./support/made-page";

const FILE = join(__dirname, "..", "docs", "doctor.md");
const TABLE = /<!-- checks -->[\s\S]*<!-- \/checks -->/;

function tables(): string {
  const of = (plane: DoctorCheck["plane"]) => table(doctorChecks.filter((check) => check.plane === plane));
  return `### Genesys Cloud\n\n${of("genesys")}\n\n### AWS\n\n${of("aws")}`;
}

function table(checks: readonly DoctorCheck[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [
    row(["check", "severity", "what", "why", "fix"]),
    row(["---", "---", "---", "---", "---"]),
    ...checks.map(({ id, severity, what, why, fix }) => row([`\`${id}\``, severity, what, why, fix])),
  ].join("\n");
}

function cell(text: string): string {
  return text.replace(/[<>*|]/g, "\\$&");
}

const committed = readFileSync(FILE, "utf8");
const page = committed.replace(TABLE, () => `<!-- checks -->\n\n${tables()}\n\n<!-- /checks -->`);
void writePage("doctor", page);
