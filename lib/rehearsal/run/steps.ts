import { unknownPolicies } from "../checks/unknown-policies";
import { unlockedBackend } from "../checks/backend-lock";
import type { Stack } from "../../stack";
import { keptResources } from "../stack/stack";
import type { ChildResult } from "./child";
import type { Workspace } from "./workspace";

/** The steps of a rehearsal, in their order. */
export const STEP_NAMES = [
  "backend",
  "init",
  "validate",
  "plan",
  "show",
  "policies",
  "apply",
  "plan again",
  "destroy refused",
  "destroy",
] as const;

/**
 * Name of one step.
 * @public
 */
export type StepName = (typeof STEP_NAMES)[number];

/** What the steps of one rehearsal share. */
export interface Stage {
  readonly stack: Stack;
  readonly workspace: Workspace;
  readonly terraform: (...args: string[]) => Promise<ChildResult>;
  /** Filled by `show`. */
  planJson?: unknown;
}

/** How a step ended. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

// the words of Terraform, and those of OpenTofu
const REFUSED = /lifecycle\.prevent_destroy|Resource instance cannot be destroyed/;

const PLAN = "rehearsal.tfplan";

const succeeds = ({ code, output }: ChildResult): Outcome => ({ ok: code === 0, output });

/** What each step does; undefined when the stack gives it nothing to do. */
export const STEPS: Readonly<Record<StepName, (stage: Stage) => Promise<Outcome | undefined>>> = {
  backend: async ({ stack }) => {
    const fault = unlockedBackend(stack);
    return { ok: fault === undefined, output: fault ?? "" };
  },
  init: async ({ terraform }) => succeeds(await terraform("init", "-input=false", "-no-color")),
  validate: async ({ terraform }) => succeeds(await terraform("validate", "-no-color")),
  plan: async ({ terraform }) => succeeds(await terraform("plan", "-input=false", "-no-color", `-out=${PLAN}`)),
  show: async (stage) => {
    const { code, stdout, output } = await stage.terraform("show", "-json", "-no-color", PLAN);
    if (code !== 0) return { ok: false, output };
    stage.planJson = JSON.parse(stdout);
    return { ok: true, output: "" };
  },
  policies: async ({ planJson }) => {
    if (planJson === undefined) return undefined;
    const unknown = unknownPolicies(planJson);
    const fault = `The plan does not show these policies (known after apply): ${unknown.join(", ")}`;
    return { ok: unknown.length === 0, output: unknown.length === 0 ? "" : fault };
  },
  apply: async ({ terraform }) => succeeds(await terraform("apply", "-input=false", "-no-color", PLAN)),
  // exit code 2 would mean that there is something to change
  "plan again": async ({ terraform }) =>
    succeeds(await terraform("plan", "-input=false", "-no-color", "-detailed-exitcode")),
  "destroy refused": async ({ stack, terraform }) => {
    if (keptResources(stack).length === 0) return undefined;
    const { code, output } = await terraform("destroy", "-auto-approve", "-input=false", "-no-color");
    const refused = code === 1 && REFUSED.test(output);
    return { ok: refused, output: refused ? output : `prevent_destroy did not hold:\n${output}` };
  },
  destroy: async ({ terraform, workspace }) => {
    await workspace.allowDestroy();
    return succeeds(await terraform("destroy", "-auto-approve", "-input=false", "-no-color"));
  },
};
