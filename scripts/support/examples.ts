import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { readdirSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { permissionsPages, readStack } from "../../lib/review";

export const EXAMPLES = join(__dirname, "..", "..", "examples");
export const LOGICAL_IDS = join(__dirname, "..", "..", "test", "cases", "logical-ids");

/** The examples, by folder name. */
export const exampleNames = (): string[] =>
  readdirSync(EXAMPLES)
    .filter((name) => existsSync(join(EXAMPLES, name, "main.ts")))
    .sort();

/** A synthesized stack, parsed. */
export interface StackJson {
  readonly resource?: { readonly [type: string]: { readonly [id: string]: object } };
}

/** A synthesized example: its stacks by id, as text and parsed. */
export type Synthesized = { readonly [stack: string]: { readonly text: string; readonly json: StackJson } };

/**
 * Synthesizes an example as a user would, in a process of its own.
 * @param outdir where the stacks are written and left
 */
export async function synthesizeInto(outdir: string, name: string): Promise<Synthesized> {
  const options = { cwd: join(EXAMPLES, name), env: { ...process.env, CDKTF_OUTDIR: outdir } };
  await promisify(execFile)(process.execPath, ["--import", "tsx", "main.ts"], options);
  const stacks = (await readdir(join(outdir, "stacks"))).sort();
  const entries = stacks.map(async (stack) => {
    const text = await readFile(join(outdir, "stacks", stack, "cdk.tf.json"), "utf8");
    return [stack, { text, json: JSON.parse(text) as StackJson }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Synthesizes an example and leaves no file behind. */
export async function synthesizeExample(name: string): Promise<Synthesized> {
  const outdir = await mkdtemp(join(tmpdir(), "example-"));
  try {
    return await synthesizeInto(outdir, name);
  } finally {
    await rm(outdir, { recursive: true });
  }
}

/** The golden page of an example: one part for each of its stacks. */
export function pageOf(stacks: Synthesized): string {
  return permissionsPages(Object.entries(stacks).map(([stack, { text }]) => readStack(stack, text).stack));
}

/** Logical ids by stack, sorted. A changed one makes Terraform replace what it stands for. */
export function logicalIds(stacks: Synthesized): string {
  const ids = Object.entries(stacks).map(([stack, { json }]) => [
    stack,
    Object.entries(json.resource ?? {})
      .flatMap(([type, blocks]) => Object.keys(blocks).map((id) => `${type}.${id}`))
      .sort(),
  ]);
  return `${JSON.stringify(Object.fromEntries(ids), null, 2)}\n`;
}
