import type { Attributes } from "../stack-json";
import type { StackFormat } from "../types";

/** One resource or data source. Its texts are final: escapes undone, unknown values written `<address>`. */
export interface ReviewBlock {
  readonly address: string;
  readonly type: string;
  readonly attributes: Attributes;
  /** Whether Terraform refuses to destroy it; undefined where the input does not say. */
  readonly kept: boolean | undefined;
}

/** A stack, whatever it was read from. */
export interface ReviewStack {
  readonly name: string;
  readonly format: StackFormat;
  /** Resources by type, in the order of the input. */
  readonly resources: ReadonlyMap<string, readonly ReviewBlock[]>;
  /** Data sources by type. */
  readonly data: ReadonlyMap<string, readonly ReviewBlock[]>;
  /** Outputs that are literal texts, by name. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Account of the AWS provider; `<account>` where it is not known. */
  readonly account: string;
  readonly partition: string;
  /** Region of the AWS provider; `<region>` where it is not known. */
  readonly region: string;
  /** Text that the stack was read from, if it is the only one in it. Equal texts need no comparison. */
  readonly text?: string;
}

/** The AWS account of a stack that does not say which. */
export const UNKNOWN_ACCOUNT = "<account>";
/** The AWS region of a stack that does not say which. */
export const UNKNOWN_REGION = "<region>";

const NONE: readonly ReviewBlock[] = [];

/** Every resource of a type. */
export function blocksOfType(stack: ReviewStack, type: string): readonly ReviewBlock[] {
  return stack.resources.get(type) ?? NONE;
}

/** Puts blocks in order by type. */
export function byType(blocks: readonly ReviewBlock[]): ReadonlyMap<string, readonly ReviewBlock[]> {
  const types = new Map<string, ReviewBlock[]>();
  for (const block of blocks) {
    const found = types.get(block.type);
    if (found === undefined) types.set(block.type, [block]);
    else found.push(block);
  }
  return types;
}

/** Partition of a region. */
export function partitionOf(region: string): string {
  return region.startsWith("us-gov-") ? "aws-us-gov" : region.startsWith("cn-") ? "aws-cn" : "aws";
}
