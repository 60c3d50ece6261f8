// Checkov over every stack of the examples. Its findings have to be those of findings.ts: none more, and none that is gone.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLES, exampleNames, synthesizeInto } from "../../scripts/support/examples";
import { SCANNER_FINDINGS } from "./findings";

const CHECKOV = process.env["CHECKOV"] ?? join(__dirname, "venv/bin/checkov");

interface Finding {
  readonly check_id: string;
  readonly resource: string;
  readonly file_path: string;
}

function scan(
  folder: string,
  more: readonly string[],
): { readonly findings: readonly Finding[]; readonly stacks: number } {
  const args = ["-d", folder, "--framework", "terraform_json", "--compact", "--quiet", "-o", "json", "--skip-download"];
  const { stdout, stderr, status } = spawnSync(CHECKOV, [...args, ...more], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0 && status !== 1) throw new Error(`checkov failed: ${stderr || stdout}`);
  const parsed = JSON.parse(stdout) as unknown;
  const reports = (Array.isArray(parsed) ? parsed : [parsed]) as {
    readonly results?: { readonly failed_checks: readonly Finding[] };
    readonly summary?: { readonly passed: number };
  }[];
  const findings = reports.flatMap(({ results }) => results?.failed_checks ?? []);
  return { findings, stacks: new Set(findings.map((one) => one.file_path)).size };
}

async function main(): Promise<void> {
  if (!existsSync(CHECKOV)) throw new Error(`${CHECKOV} is missing: conformance/README.md says how to install it`);
  const work = mkdtempSync(join(tmpdir(), "scanners-"));
  try {
    let stacks = 0;
    for (const name of exampleNames()) {
      for (const stack of Object.keys(await synthesizeInto(join(work, "out", name), name))) {
        const to = join(work, "all", `${name}-${stack}`);
        mkdirSync(to, { recursive: true });
        cpSync(join(work, "out", name, "stacks", stack, "cdk.tf.json"), join(to, "cdk.tf.json"));
        stacks++;
      }
    }
    const plain = scan(join(work, "all"), []).findings;
    const known = SCANNER_FINDINGS.flatMap(({ checkov }) => checkov ?? []);
    const found = new Set(plain.map((one) => one.check_id));
    const fresh = plain.filter((one) => !known.includes(one.check_id));
    const gone = known.filter((id) => !found.has(id));
    const config = join(EXAMPLES, "scanners", ".checkov.yaml");
    const left = scan(join(work, "all"), ["--config-file", config]).findings;
    for (const { check_id, resource, file_path } of [...fresh, ...left])
      console.log(`${check_id} ${resource} ${file_path}`);
    for (const id of gone) console.log(`${id} is in findings.ts and not found any more`);
    const version = execFileSync(CHECKOV, ["--version"], { encoding: "utf8" }).trim();
    console.log(`Checkov ${version}: ${stacks} stacks, ${plain.length} findings, ${left.length} left by .checkov.yaml`);
    if (plain.length === 0 || fresh.length + gone.length + left.length > 0) process.exitCode = 1;
  } finally {
    rmSync(work, { recursive: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
