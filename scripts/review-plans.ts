// Plans the hand-written stacks below test/cases/review with the genuine Terraform over simulated providers.
import { existsSync, readdirSync } from "node:fs";
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { AWS_TYPES } from "./support/schemas/aws-types";
import { awsBindingSource } from "./support/schemas/aws";
import { deriveProviderSchema } from "./support/schemas/derive";
import { handlers, type Handlers } from "../lib/rehearsal/provider/handlers";
import { serve } from "../lib/rehearsal/provider/server";
import { fromWire, isObject } from "../lib/rehearsal/provider/value";
import { runChild } from "../lib/rehearsal/run/child";
import { findTerraform } from "../lib/rehearsal/run/terraform";
import { openWorkspace } from "../lib/rehearsal/run/workspace";

const USAGE = `Usage: npm run review-plans

Writes plan.json beside every main.tf below test/cases/review. Where there is a before.tf.txt too, that is applied first,
and state.json is what Terraform shows of it. Needs a terraform on PATH, no account and no network.`;

const CASES = join(__dirname, "..", "test", "cases", "review");
const MORE_TYPES = [
  "data-aws-iam-policy-document",
  "iam-policy",
  "iam-role-policy-attachment",
  "sqs-queue",
  "sqs-queue-policy",
  "lambda-permission",
];
// documented behaviour of the AWS provider: another name is another resource
const FORCES_NEW: { readonly [type: string]: string } = { aws_iam_role: "name", aws_s3_bucket: "bucket" };
const ANSWERS = { aws_caller_identity: { account_id: "222233334444" } };

async function main(): Promise<void> {
  if (process.argv.includes("--help") || process.argv.includes("-h")) return console.log(USAGE);
  const terraform = findTerraform();
  if (terraform === undefined) throw new Error("no terraform on PATH");
  const types = [...new Set([...AWS_TYPES, ...MORE_TYPES])];
  const schema = deriveProviderSchema(types.map(awsBindingSource));
  for (const name of readdirSync(CASES).sort()) {
    const folder = join(CASES, name);
    const shown = await showsOf(folder, terraform, schema);
    for (const [file, json] of Object.entries(shown)) {
      await writeFile(join(folder, file), await format(json, { parser: "json", printWidth: 120 }));
    }
    console.log(`${name}: ${Object.keys(shown).join(", ")}`);
  }
}

type Schema = Parameters<typeof handlers>[0];

async function showsOf(folder: string, terraform: string, schema: Schema): Promise<{ [file: string]: string }> {
  const workspace = await openWorkspace(folder, [], {});
  const served = await serve(replacing(handlers(schema, ANSWERS)), workspace.root);
  try {
    const env = workspace.environment({ "hashicorp/aws": served.reattach });
    const run = async (...args: string[]) => {
      const result = await runChild(terraform, args, { cwd: workspace.folder, env, timeoutMs: 60_000 });
      if (result.code !== 0) throw new Error(result.output);
      return result.stdout;
    };
    const shows: { [file: string]: string } = {};
    const [main, before] = [join(workspace.folder, "main.tf"), join(folder, "before.tf.txt")];
    await run("init", "-input=false", "-no-color");
    if (existsSync(before)) {
      await copyFile(before, main);
      await run("apply", "-input=false", "-no-color", "-auto-approve");
      shows["state.json"] = tidy(await run("show", "-json"));
      await copyFile(join(folder, "main.tf"), main);
    }
    await run("plan", "-input=false", "-no-color", "-out=plan");
    shows["plan.json"] = tidy(await run("show", "-json", "plan"));
    return shows;
  } finally {
    served.close();
    await workspace.remove();
  }
}

// the simulated provider changes everything in place
function replacing(plain: Handlers): Handlers {
  const planned: Handlers[string] = (request) => {
    const answer = plain["PlanResourceChange"]!(request);
    const [was, is] = [fromWire(request.prior_state), fromWire(request.proposed_new_state)];
    const name = FORCES_NEW[request.type_name];
    if (name === undefined || !isObject(was) || !isObject(is) || was[name] === is[name]) return answer;
    return { ...answer, requires_replace: [{ steps: [{ attribute_name: name }] }] };
  };
  return { ...plain, PlanResourceChange: planned };
}

function tidy(shown: string): string {
  const json = JSON.parse(shown) as { timestamp?: string; relevant_attributes?: unknown[] };
  // what differs from run to run
  delete json.timestamp;
  json.relevant_attributes?.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  // nor does it matter where the provider would come from
  return JSON.stringify(json).replace(/"[\w.-]+\/hashicorp\/aws"/g, '"hashicorp/aws"');
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
