// The main job: synthesizes the London example in this process and shows who may do what.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import pc from "picocolors";
import { findTerraform, LIMITS, rehearse, renderReport } from "../lib/rehearsal";
import { allowClosedPipes } from "../lib/cli/closed-pipes";
import { inventoryOf, openStack } from "../lib/review";
import { permissionView } from "./support/permission-view";

const USAGE = `Usage: npm start

Synthesizes examples/eu-west-2 (London) without any account, prints who may do what on which plane,
the files written and the commands for a real deployment. Where there is a terraform on PATH, it plans, applies and
destroys the stack over simulated providers. Exit codes: 0 done, 1 refused.`;

const ROOT = join(__dirname, "..");
const EXAMPLE = join(ROOT, "examples", "eu-west-2");
const STACK = "legal-hold-eu-west-2";

interface Manifest {
  readonly stacks: { readonly [name: string]: { readonly annotations?: readonly { readonly message: string }[] } };
}

async function main(): Promise<void> {
  if (process.argv.includes("--help") || process.argv.includes("-h")) return console.log(USAGE);
  process.chdir(EXAMPLE);
  await import(join(EXAMPLE, "main.ts"));
  if (process.exitCode) return;

  const out = join(EXAMPLE, "cdktf.out");
  const file = join(out, "stacks", STACK, "cdk.tf.json");
  const manifestFile = join(out, "manifest.json");
  const { stacks } = JSON.parse(readFileSync(manifestFile, "utf8")) as Manifest;

  heading("Who may do what");
  console.log(permissionView(inventoryOf(openStack(file).stack).grants, process.stdout.columns ?? 140));
  heading("Warnings");
  for (const { message } of stacks[STACK]?.annotations ?? []) console.log(`- ${message}`);
  heading("Files written");
  for (const path of [file, manifestFile]) console.log(relative(ROOT, path));
  console.log(`The full table, with conditions: ${relative(ROOT, join(EXAMPLE, "permissions.md"))}`);
  heading("Rehearsal");
  await rehearseStack(join(file, ".."));
  heading("To deploy for real");
  console.log("Put your own values into examples/eu-west-2/main.ts, credentials into the environment, then:");
  console.log("cd examples/eu-west-2 && npx cdktf diff && npx cdktf deploy");
}

async function rehearseStack(stackDir: string): Promise<void> {
  const terraform = findTerraform();
  if (terraform === undefined) return console.log("Skipped: there is no terraform on PATH.");
  const report = await rehearse({ stackDir, terraform });
  console.log(`${renderReport(report)}\n${LIMITS}`);
  if (!report.ok) process.exitCode = 1;
}

function heading(text: string): void {
  console.log(`\n${pc.bold(text)}`);
}

allowClosedPipes();
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
