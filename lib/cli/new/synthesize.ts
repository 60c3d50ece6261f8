import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { permissionsPages, openStacks } from "../../review";
import { packageFolder } from "../package-folder";
import { propsOf, type NewStack } from "./template";

// runs in a separate process, because the command line does not load cdktf
const PROGRAM = `
const { LegalHoldExportStack, synthesize } = require(process.argv[1]);
const { id, props, outdir } = JSON.parse(process.argv[2]);
synthesize((app) => void new LegalHoldExportStack(app, id, props), { outdir });`;

/** Result of the synthesis. */
export type Synthesized =
  | { readonly page: string }
  | { readonly faults: string }
  /** cdktf is not installed. */
  | { readonly notInstalled: true };

/** Synthesizes the stack into a folder and renders its permissions page. */
export function synthesizeNew(stack: NewStack, outdir: string): Synthesized {
  const root = packageFolder();
  const compiled = join(root, "dist", "stacks", "index.js");
  const entry =
    __dirname.startsWith(join(root, "dist")) && existsSync(compiled) ? compiled : join(root, "stacks", "index.ts");
  const given = JSON.stringify({ id: stack.id, props: propsOf(stack), outdir });
  const { status, stderr } = spawnSync(
    process.execPath,
    [...(entry.endsWith(".ts") ? ["--import", "tsx"] : []), "-e", PROGRAM, entry, given],
    {
      cwd: root,
      encoding: "utf8",
      // the output is not shown, because the first synthesis prints the warnings again
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  if (/Cannot find module '(cdktf|constructs|@cdktf)/.test(stderr)) return { notInstalled: true };
  if (status !== 0) return { faults: /^ {4}at /m.test(stderr) ? crashed(stderr) : stderr.trim() };
  return { page: permissionsPages(openStacks(outdir).map((one) => one.stack)) };
}

// not a fault of the values, so the stack trace does not help the user
function crashed(stderr: string): string {
  return `the stack could not be synthesized: ${/^\w*Error\b.*$/m.exec(stderr)?.[0] ?? "unknown error"}`;
}
