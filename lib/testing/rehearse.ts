import { join } from "node:path";
import { temporaryFolder, writeParts } from "../core";
import {
  type Endpoints,
  rehearse as rehearseFolder,
  type RehearsalReport,
  type StepName,
  stackFolders,
} from "../rehearsal";

/**
 * Options of a rehearsal in a test.
 * @public
 */
export interface RehearseOptions {
  /** Steps to run; each needs those before it. @default all */
  readonly steps?: readonly StepName[];
  /** Path of the binary. @default the `terraform` on PATH, else `tofu` */
  readonly terraform?: string;
  /** Values of Terraform variables. @default made-up values for those without a default */
  readonly variables?: { readonly [name: string]: unknown };
  /** Simulated providers, or the genuine ones, with which it initializes and plans against `endpoints`. @default simulated */
  readonly providers?: "simulated" | "genuine";
  /** Endpoints that genuine providers call instead of the platforms. @default none: a rehearsal ends with `validate` */
  readonly endpoints?: Endpoints;
  /** Timeout of one Terraform run, in milliseconds. @default 60 000, and 600 000 with genuine providers */
  readonly timeoutMs?: number;
}

/**
 * Runs the installed Terraform or OpenTofu over a copy of a stack: init, validate, plan, apply, a second plan that must be
 * empty, destroy. With simulated providers it needs neither account nor network; `@grpc/grpc-js`,
 * `@grpc/proto-loader` and `@msgpack/msgpack` must be installed. Not checked: enums, ConflictsWith, what only a platform
 * knows. Give the test a timeout of a minute.
 * @param stack the JSON of `Testing.synth`, or the path of a stack's folder or of a `cdktf.out` with one stack
 * @throws Error without a terraform, without exactly one stack, or if a package is missing
 * @public
 */
export async function rehearse(stack: string, options: RehearseOptions = {}): Promise<RehearsalReport> {
  if (!stack.trimStart().startsWith("{")) return rehearseFolder({ ...options, stackDir: oneFolder(stack) });
  const { path: stackDir, remove } = temporaryFolder("rehearse-");
  try {
    writeParts(join(stackDir, "cdk.tf.json"), [stack]);
    return await rehearseFolder({ ...options, stackDir });
  } finally {
    remove();
  }
}

function oneFolder(path: string): string {
  const [folder, ...others] = stackFolders(path);
  if (folder === undefined || others.length > 0)
    throw new Error(`${path}: ${1 + others.length} stacks. Give the folder of one of them.`);
  return folder;
}
