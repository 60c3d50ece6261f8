import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { doctorChecks, type DoctorCheck } from "../lib/doctor";

const FILE = join(__dirname, "..", "docs", "doctor.md");
const TABLE = /<!-- checks -->[\s\S]*<!-- \/checks -->/;

/** Puts the table of checks into the page; with `--check` only compares. */
async function main(): Promise<void> {
  const page = readFileSync(FILE, "utf8");
  const fresh = await format(
    page.replace(TABLE, () => `<!-- checks -->\n\n${tables()}\n\n<!-- /checks -->`),
    {
      parser: "markdown",
      printWidth: 120,
    },
  );
  if (!process.argv.includes("--check")) return writeFileSync(FILE, fresh);
  if (page === fresh) return;
  console.error("docs/doctor.md is out of date: run npm run doctor-page");
  process.exitCode = 1;
}

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

void main();
