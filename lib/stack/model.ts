import { groupedBy } from "../core";
import type { Attributes } from "./attributes";

/**
 * Format of the input. A plan does not contain `lifecycle`, so `prevent_destroy` is known only for synthesized JSON.
 * @public
 */
export type StackFormat = "synthesized" | "plan" | "state";

/** Location of a resource, from its provider. Unknown values are `<account>` and `<region>`. */
export interface Place {
  readonly partition: string;
  readonly account: string;
  readonly region: string;
}

/**
 * One resource or data source. Its strings are final: escapes are resolved, and unknown values are written `<address>`.
 */
export interface Block {
  readonly address: string;
  /** Terraform type; for a data source without `data.`. */
  readonly type: string;
  readonly attributes: Attributes;
  /** Whether Terraform refuses to destroy it; undefined if the input does not contain that. */
  readonly kept: boolean | undefined;
  readonly place: Place;
  /** Its provider; undefined for the default provider, or if the input does not contain it. */
  readonly provider?: string;
  /** Arguments that Terraform itself evaluates, such as `provisioner`, unless another property contains them. */
  readonly meta?: Attributes;
  /** Paths of lists that the configuration sets to empty lists. The attributes omit them, as in a plan. */
  readonly empty?: readonly string[];
  /**
   * Arguments that the configuration sets, if the input shows it. In a plan, other arguments are computed by the
   * platform.
   */
  readonly configured?: ReadonlySet<string>;
}

/**
 * What Terraform does to a resource in its state. `createdFirst`: it is replaced, and the new one is created before the
 * old one is destroyed. `forgotten`: it stays, but Terraform no longer manages it.
 */
export type Ending = "destroyed" | "replaced" | "createdFirst" | "forgotten";

/** A stack from any input format. @public */
export interface Stack extends Place {
  readonly name: string;
  readonly format: StackFormat;
  /** Resources by type, in the order of the input. */
  readonly resources: ReadonlyMap<string, readonly Block[]>;
  /** Data sources by type. */
  readonly data: ReadonlyMap<string, readonly Block[]>;
  /** Outputs that are literal strings, by name. */
  readonly outputs: ReadonlyMap<string, string>;
  /** What happens to existing resources, by their current address. A plan states it explicitly. */
  readonly endings: ReadonlyMap<string, Ending>;
  /** Addresses that `moved` blocks or Terraform's rules assign, by the earlier address. */
  readonly moved: ReadonlyMap<string, string>;
  /** Configuration blocks other than resources and data sources: modules, providers, the backend, checks. */
  readonly frame: readonly FramePart[];
  /**
   * The actual resources if they differ from the last apply, because they were changed outside Terraform. Only for the
   * prior state in a plan.
   */
  readonly found?: Stack;
  /** Input text of the stack, if it contains no other stack. Equal texts need no comparison. */
  readonly text?: string;
  /** Files that belong to the text: those that Terraform loads with it, and those that it names; part of `frame`. */
  readonly beside?: readonly FramePart[];
}

/** A top-level block other than a resource or data source. */
export interface FramePart {
  /** Its address in Terraform: `module.bucket`, `provider.aws.archive`, `terraform.backend.s3`. */
  readonly address: string;
  /** Its block type: `module`, `provider`. */
  readonly kind: string;
  /** Its arguments, resolved. */
  readonly attributes: Attributes;
  /** For an output: the secrets to which it refers. */
  readonly secrets?: readonly string[];
}

/** Division of a role that is granted to people outside the stack. */
export const GRANTED_ELSEWHERE = "granted elsewhere";

/** Placeholder for the AWS account of a stack that does not name it. */
export const UNKNOWN_ACCOUNT = "<account>";

/** Placeholder for the AWS region of a stack that does not name it. */
export const UNKNOWN_REGION = "<region>";

/** Placeholder for a missing argument that the provider requires. */
export const NOT_GIVEN = "<not given>";

const NONE: readonly Block[] = [];

/** All resources of a type. */
export function blocksOfType(stack: Stack, type: string): readonly Block[] {
  return stack.resources.get(type) ?? NONE;
}

/** All data sources of a type, named without `data.`. */
export function dataOfType(stack: Stack, type: string): readonly Block[] {
  return stack.data.get(type) ?? NONE;
}

/** Groups blocks by type. */
export function byType(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  return groupedBy(blocks, ({ type }) => type);
}

/** Whether the configuration sets an argument: a state and a plan show what a thing has, whoever set it. */
export function isConfigured(argument: string, { configured }: Block, { format }: Pick<Stack, "format">): boolean {
  return configured?.has(argument) ?? format === "synthesized";
}

/**
 * Caches a result per stack. Descriptors are called for every block, so a search over all blocks in each call would
 * take quadratic time.
 */
export function perStack<T>(workOut: (stack: Stack) => T): (stack: Stack) => T {
  const known = new WeakMap<Stack, { readonly found: T }>();
  return (stack) => {
    let one = known.get(stack);
    if (one === undefined) known.set(stack, (one = { found: workOut(stack) }));
    return one.found;
  };
}
