import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../lib/policy/lint";

const ROOT = join(__dirname, "..", "..");
const ROOMS = ["lib/core", "lib/catalog", "lib/final", "lib/genesys", "lib/aws", "lib/hold", "stacks"];
// plain Lambda code, which throws no faults; and tables of data
const OTHER = /\/(handler|data)\//;

// upper-case words of AWS and of the environment
const NO_CODES = ["STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER_IR", "DEEP_ARCHIVE", "EXTERNAL_TABLE"];
const ENVIRONMENT = /^(CDKTF|GENESYSCLOUD|TF|AWS|HOLD_KEEPER)(_(OUTDIR|VAR|LOG))?$/;

/** Every code that a fault may have, but for the rules of the linter: those have a page made from them, and cases of their own. */
export function faultCodes(): string[] {
  const written = ROOMS.flatMap((room) =>
    sources(join(ROOT, room)).flatMap((file) => readFileSync(file, "utf8").match(/(?<=")[A-Z]+(_[A-Z]+)+(?=")/g) ?? []),
  );
  const own = written.filter((word) => !NO_CODES.includes(word) && !ENVIRONMENT.test(word));
  const ids = new Set(rules.map(({ id }) => id));
  return [...new Set(own.filter((word) => !ids.has(word)))].sort();
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => file.endsWith(".ts") && !OTHER.test(file));
}
