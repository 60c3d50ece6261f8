import { parseArgs } from "node:util";
import pc from "picocolors";
import { findTerraform, LIMITS, rehearse, renderReport, stackFolders } from "../rehearsal";

const USAGE = `Runs the genuine Terraform over synthesized stacks, with simulated providers: no account, no network.

  node --import tsx scripts/rehearse.ts <cdktf.out or stack folder>...

Each stack is copied, initialized, validated, planned, applied, planned again and destroyed; the original is not touched.
Exit codes: 0 all went as it must (or there is no terraform and CI is not set), 1 not so, 2 wrong usage.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { help: { type: "boolean", short: "h" } },
    allowPositionals: true,
  });
  if (values.help) return say(0, USAGE);
  if (positionals.length === 0) return complain(2, USAGE);
  const folders = positionals.flatMap(stackFolders);
  const terraform = findTerraform();
  if (terraform === undefined) {
    const line = "Not rehearsed: there is no terraform on PATH.";
    return process.env["CI"] === "true" ? complain(1, line) : say(0, line);
  }
  let ok = true;
  for (const stackDir of folders) {
    const report = await rehearse({ stackDir, terraform });
    console.log(`${pc.bold(stackDir)}\n${renderReport(report)}\n`);
    ok &&= report.ok;
  }
  return say(ok ? 0 : 1, pc.dim(LIMITS));
}

function say(code: number, text: string): number {
  console.log(text);
  return code;
}

function complain(code: number, text: string): number {
  console.error(text);
  return code;
}

// an interruption ends through `exit`, where children are killed and copies removed
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => (process.exitCode = complain(2, error instanceof Error ? error.message : String(error))),
);
