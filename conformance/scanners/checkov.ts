import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const CHECKOV = process.env["CHECKOV"] ?? join(__dirname, "venv/bin/checkov");

export interface Finding {
  readonly check_id: string;
  readonly resource: string;
  readonly file_path: string;
}

export function checkovVersion(): string {
  if (!existsSync(CHECKOV)) throw new Error(`${CHECKOV} is missing: conformance/README.md says how to install it`);
  return execFileSync(CHECKOV, ["--version"], { encoding: "utf8" }).trim();
}

/** What Checkov finds in the stacks below a folder, with more of its options. */
export function scanStacks(folder: string, ...more: readonly string[]): readonly Finding[] {
  return scan(["-d", folder, "--framework", "terraform_json", ...more]);
}

/** What it finds in plans. File by file, since it lays nothing over plans of a folder. */
export function scanPlans(plans: readonly string[], ...more: readonly string[]): readonly Finding[] {
  return scan([...plans.flatMap((plan) => ["-f", plan]), "--framework", "terraform_plan", ...more]);
}

function scan(what: readonly string[]): readonly Finding[] {
  const args = [...what, "--compact", "--quiet", "-o", "json", "--skip-download"];
  const { stdout, stderr, status } = spawnSync(CHECKOV, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0 && status !== 1) throw new Error(`checkov failed: ${stderr || stdout}`);
  const parsed = JSON.parse(stdout) as unknown;
  const reports = (Array.isArray(parsed) ? parsed : [parsed]) as {
    readonly results?: { readonly failed_checks: readonly Finding[]; readonly parsing_errors?: readonly string[] };
  }[];
  const unread = reports.flatMap(({ results }) => results?.parsing_errors ?? []);
  if (unread.length > 0) throw new Error(`checkov could not read ${unread.join(", ")}`);
  return reports.flatMap(({ results }) => results?.failed_checks ?? []);
}
