// Plans the hand-written stacks below test/cases/review with the genuine Terraform over simulated providers.
import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { AWS_TYPES } from "../rehearsal/schemas/aws-types";
import { awsBindingSource } from "../rehearsal/schemas/aws";
import { deriveProviderSchema } from "../rehearsal/schemas/derive";
import { handlers } from "../rehearsal/provider/handlers";
import { serve } from "../rehearsal/provider/server";
import { runChild } from "../rehearsal/run/child";
import { findTerraform } from "../rehearsal/run/terraform";
import { openWorkspace } from "../rehearsal/run/workspace";

const USAGE = `Usage: node --import tsx scripts/review-plans.ts

Writes plan.json beside every main.tf below test/cases/review. Needs a terraform on PATH, no account and no network.`;

const CASES = join(__dirname, "..", "test", "cases", "review");
const MORE_TYPES = [
  "data-aws-iam-policy-document",
  "iam-policy",
  "iam-role-policy-attachment",
  "sqs-queue",
  "sqs-queue-policy",
  "lambda-permission",
];
const ANSWERS = { aws_caller_identity: { account_id: "222233334444" } };

async function main(): Promise<void> {
  if (process.argv.includes("--help") || process.argv.includes("-h")) return console.log(USAGE);
  const terraform = findTerraform();
  if (terraform === undefined) throw new Error("no terraform on PATH");
  const types = [...new Set([...AWS_TYPES, ...MORE_TYPES])];
  const schema = deriveProviderSchema(types.map(awsBindingSource));
  for (const name of readdirSync(CASES).sort()) {
    const folder = join(CASES, name);
    const plan = await planOf(folder, terraform, schema);
    await writeFile(join(folder, "plan.json"), await format(plan, { parser: "json", printWidth: 120 }));
    console.log(`${name}: plan.json`);
  }
}

async function planOf(folder: string, terraform: string, schema: Parameters<typeof handlers>[0]): Promise<string> {
  const workspace = await openWorkspace(folder, {}, {});
  const served = await serve(handlers(schema, ANSWERS), workspace.root);
  try {
    const env = workspace.environment({ "hashicorp/aws": served.reattach });
    const run = async (...args: string[]) => {
      const result = await runChild(terraform, args, { cwd: workspace.folder, env, timeoutMs: 60_000 });
      if (result.code !== 0) throw new Error(result.output);
      return result.stdout;
    };
    await run("init", "-input=false", "-no-color");
    await run("plan", "-input=false", "-no-color", "-out=plan");
    const plan = JSON.parse(await run("show", "-json", "plan")) as { timestamp?: string };
    // the one member that differs from run to run
    delete plan.timestamp;
    // nor does it matter where the provider would come from
    return JSON.stringify(plan).replace(/"[\w.-]+\/hashicorp\/aws"/g, '"hashicorp/aws"');
  } finally {
    served.close();
    await workspace.remove();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
