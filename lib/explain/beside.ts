import { isObject, knownBlocks, symbolsIn, unreadTypes, type Block, type Stack } from "../stack";
import type { Part } from "./part";

/** How a part of the stack is named: its own block, and its name and ARN. */
export interface Named {
  readonly block: Block | undefined;
  readonly name: string | undefined;
  readonly arn: string;
}

/**
 * What may hold a policy of a role, bucket or key and was not read: modules that are given it, and resources of types that
 * nobody described which name it and hold a policy.
 * @param what how it is called
 */
export function policiesNotRead(stack: Stack, what: string, named: Named): readonly Part[] {
  const files = stack.frame.filter(({ kind }) => kind === "file");
  return [
    ...unread(stack)
      .filter(({ attributes }) => names(attributes, named))
      .map(({ address }) => notRead(address, `${address}, which names the ${what}`)),
    ...files.map(({ address }) => notRead(address, `${address}, which Terraform loads with the stack`)),
  ];
}

/** Inline policies of a role that are made by a dynamic block over what is not known. */
export function inlineNotRead(role: Block | undefined): readonly Part[] {
  if (role === undefined || knownBlocks(role.attributes, "inline_policy") !== undefined) return [];
  const address = `${role.address}.inline_policy`;
  return [notRead(address, address)];
}

function notRead(address: string, unread: string): Part {
  return { address, document: undefined, unread };
}

// a plan shows what is in modules
function unread(stack: Stack): readonly Pick<Block, "address" | "attributes">[] {
  const modules = stack.frame.filter(({ kind }) => kind === "module" && stack.format === "synthesized");
  const types = [...unreadTypes(stack).keys()].flatMap((type) => stack.resources.get(type) ?? []);
  return [...modules, ...types.filter(({ attributes }) => hasPolicy(attributes))];
}

function hasPolicy(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasPolicy);
  return isObject(value) && Object.entries(value).some(([name, member]) => /polic/i.test(name) || hasPolicy(member));
}

// as a whole: a text that speaks of a thing, as the policy of another one does, sets nothing of it
function names(value: unknown, named: Named): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some((member) => names(member, named));
  const { block, name, arn } = named;
  const isOwn = block !== undefined && typeof value === "string" && value.startsWith(`<${block.address}.`);
  return (isOwn && symbolsIn(value)[0] === value) || value === arn || (value === name && name !== undefined);
}
