import type { Stack } from "../stack";
import type { Answers } from "./answers/answers";
import { Organization } from "./platform/organization";
import { type Endpoints, providerOverrides, genuineEnvironment } from "./genuine";
import { simulate, type Simulation } from "./provider";
import { runChild, type ChildResult } from "./run/child";
import { findTerraform } from "./run/terraform";
import { variablesFor, type Variables } from "./run/variables";
import { openWorkspace, type Workspace } from "./run/workspace";
import { keptResources, readStack } from "./stack/stack";

/** How a stack is opened. */
export interface SessionOptions {
  /** The folder that holds `cdk.tf.json`. It is read, never written. */
  readonly stackDir: string;
  /** Path of the binary. @default the `terraform` on PATH, else `tofu` */
  readonly terraform?: string;
  /** What data sources say, beyond what `answersFor` reads from the stack. */
  readonly answers?: Answers;
  /** Values of Terraform variables; null leaves one without. @default made-up values for those without a default */
  readonly variables?: Variables;
  /**
   * Who stands for the platforms: the simulated providers, or the genuine ones, from the registry or a mirror.
   * @default simulated
   */
  readonly providers?: "simulated" | "genuine";
  /** Where genuine providers ask. @default nowhere, and a rehearsal ends with `validate` */
  readonly endpoints?: Endpoints;
  /** How long one run of Terraform may take, in milliseconds. @default 60 000, and 600 000 with genuine providers */
  readonly timeoutMs?: number;
}

const none = (): Simulation => ({ reattach: {}, organization: new Organization(), close: () => undefined });

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
  if (terraform === undefined) throw new Error("there is no terraform and no tofu on PATH: install one, or name one");
  const stack = readStack(options.stackDir);
  const genuine = options.providers === "genuine";
  const { endpoints = {}, timeoutMs = genuine ? 600_000 : 60_000 } = options;
  const overrides = genuine ? providerOverrides(stack, endpoints) : {};
  const variables = variablesFor(stack, options.variables);
  const workspace = await openWorkspace(options.stackDir, keptResources(stack), variables, { lockFile: genuine });
  try {
    if (Object.keys(overrides).length > 0) await workspace.override({ provider: overrides });
    const simulation = genuine ? none() : await simulate(stack, options.answers ?? {}, workspace.root);
    const env = genuine
      ? genuineEnvironment(process.env, endpoints, workspace.root)
      : workspace.environment(simulation.reattach);
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
