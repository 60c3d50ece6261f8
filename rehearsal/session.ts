import type { Stack } from "../lib/stack";
import type { Answers } from "./answers/answers";
import type { Organization } from "./platform/organization";
import { simulate } from "./provider";
import { runChild, type ChildResult } from "./run/child";
import { findTerraform } from "./run/terraform";
import { variablesFor, type Variables } from "./run/variables";
import { openWorkspace, type Workspace } from "./run/workspace";
import { keptResources, readStack } from "./stack/stack";

/** How a stack is opened. */
export interface SessionOptions {
  /** The folder that holds `cdk.tf.json`. It is read, never written. */
  readonly stackDir: string;
  /** Path of the binary. @default the one on PATH */
  readonly terraform?: string;
  /** What data sources say, beyond what `answersFor` reads from the stack. */
  readonly answers?: Answers;
  /** Values of Terraform variables; null leaves one without. @default made-up values for those without a default */
  readonly variables?: Variables;
  /** How long one run of Terraform may take, in milliseconds. @default 60 000 */
  readonly timeoutMs?: number;
}

/** A stack over several runs of Terraform, with one state and one platform. Close it. */
export interface Session {
  readonly stack: Stack;
  readonly workspace: Workspace;
  /** What Genesys Cloud has that no plan shows. */
  readonly organization: Organization;
  terraform(...args: string[]): Promise<ChildResult>;
  /** Puts another synthesized stack in place of the configuration, as a later commit would; the state stays. */
  use(stackDir: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a stack for several runs. Wait for one before the next.
 * @throws Error when there is no terraform, no stack, or an answer that no data source gives
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const terraform = options.terraform ?? findTerraform();
  if (terraform === undefined) throw new Error("no terraform on PATH");
  const stack = readStack(options.stackDir);
  const workspace = await openWorkspace(options.stackDir, keptResources(stack), variablesFor(stack, options.variables));
  try {
    const simulation = await simulate(stack, options.answers ?? {}, workspace.root);
    const env = workspace.environment(simulation.reattach);
    const timeoutMs = options.timeoutMs ?? 60_000;
    return {
      stack,
      workspace,
      organization: simulation.organization,
      terraform: (...args) => runChild(terraform, args, { cwd: workspace.folder, env, timeoutMs }),
      use: (stackDir) => workspace.copy(stackDir),
      close: async () => {
        simulation.close();
        await workspace.remove();
      },
    };
  } catch (error) {
    await workspace.remove();
    throw error;
  }
}
