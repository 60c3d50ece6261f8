import { groupedBy } from "../core";
import type { Attributes } from "./attributes";

/** What a stack was read from. A plan shows no `lifecycle`, so `prevent_destroy` is known from synthesized JSON only. @public */
export type StackFormat = "synthesized" | "plan" | "state";

/** Where something is, by the provider that makes it. What is not known is written `<account>` and `<region>`. */
export interface Place {
  readonly partition: string;
  readonly account: string;
  readonly region: string;
}

/** One resource or data source. Its texts are final: escapes undone, unknown values written `<address>`. */
export interface Block {
  readonly address: string;
  /** Terraform type, of a data source without `data.`. */
  readonly type: string;
  readonly attributes: Attributes;
  /** Whether Terraform refuses to destroy it; undefined where the input does not say. */
  readonly kept: boolean | undefined;
  readonly place: Place;
  /** The provider that it names; undefined for the main one, and where the input does not say. */
  readonly provider?: string;
  /** Arguments that Terraform itself reads, such as `provisioner`, as far as the model does not say the same. */
  readonly meta?: Attributes;
  /** Paths of lists that a configuration gives with nothing in them; the attributes are without them, as those of a plan. */
  readonly empty?: readonly string[];
  /** Arguments that the configuration sets, where the input tells: of a plan the others are what the platform answers. */
  readonly configured?: ReadonlySet<string>;
}

/**
 * What Terraform does to a thing that is in its state. `createdFirst`: it is replaced, the new one being made before the old
 * one is destroyed. `forgotten`: it stays, and Terraform does not look after it any more.
 */
export type Ending = "destroyed" | "replaced" | "createdFirst" | "forgotten";

/** A stack, whatever it was read from. @public */
export interface Stack extends Place {
  readonly name: string;
  readonly format: StackFormat;
  /** Resources by type, in the order of the input. */
  readonly resources: ReadonlyMap<string, readonly Block[]>;
  /** Data sources by type. */
  readonly data: ReadonlyMap<string, readonly Block[]>;
  /** Outputs that are literal texts, by name. */
  readonly outputs: ReadonlyMap<string, string>;
  /** What becomes of things that were there before, by the address that they have now; a plan says so itself. */
  readonly endings: ReadonlyMap<string, Ending>;
  /** Addresses that Terraform takes for earlier ones, by the earlier one. */
  readonly moved: ReadonlyMap<string, string>;
  /** What stands in the configuration beside resources and data sources: modules, providers, the backend, checks. */
  readonly frame: readonly FramePart[];
  /**
   * What there really is, where it is not what the last apply left: somebody changed it outside of Terraform. Only of the
   * side before in a plan.
   */
  readonly found?: Stack;
  /** Text that the stack was read from, if it is the only one in it. Equal texts need no comparison. */
  readonly text?: string;
}

/** A top-level block that is no resource and no data source. */
export interface FramePart {
  /** How Terraform calls it: `module.bucket`, `provider.aws.archive`, `terraform.backend.s3`. */
  readonly address: string;
  /** What kind of block it is: `module`, `provider`. */
  readonly kind: string;
  /** Its arguments, resolved. */
  readonly attributes: Attributes;
  /** Only of an output: what it names that holds a secret. */
  readonly secrets?: readonly string[];
}

/** Division of a role that is granted to people outside of the stack. */
export const GRANTED_ELSEWHERE = "granted elsewhere";

/** The AWS account of a stack that does not say which. */
export const UNKNOWN_ACCOUNT = "<account>";
/** The AWS region of a stack that does not say which. */
export const UNKNOWN_REGION = "<region>";
/** What stands in the place of an argument that the provider asks for. */
export const NOT_GIVEN = "<not given>";

const NONE: readonly Block[] = [];

/** Every resource of a type. */
export function blocksOfType(stack: Stack, type: string): readonly Block[] {
  return stack.resources.get(type) ?? NONE;
}

/** Every data source of a type, named without `data.`. */
export function dataOfType(stack: Stack, type: string): readonly Block[] {
  return stack.data.get(type) ?? NONE;
}

/** Puts blocks in order by type. */
export function byType(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  return groupedBy(blocks, ({ type }) => type);
}

/** Whether the configuration sets an argument: a state and a plan show what a thing has, whoever set it. */
export function isConfigured(argument: string, { configured }: Block, { format }: Pick<Stack, "format">): boolean {
  return configured?.has(argument) ?? format === "synthesized";
}
