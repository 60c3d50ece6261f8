import {
  DefaultTokenResolver,
  StringConcat,
  TerraformDataSource,
  TerraformResource,
  TerraformStack,
  Tokenization,
  type TerraformElement,
} from "cdktf";
import type { IConstruct } from "constructs";
import { merge } from "../core";

/** Attributes of a block by their Terraform names. */
export interface Attributes {
  readonly [name: string]: unknown;
}

export type Block = TerraformResource | TerraformDataSource;

export function isBlock(construct: IConstruct): construct is Block {
  return TerraformResource.isTerraformResource(construct) || TerraformDataSource.isTerraformDataSource(construct);
}

/** Resource address of a block, without indices. */
export function addressOf(block: Block): string {
  const { terraformResourceType: type, friendlyUniqueId: id } = block;
  return `${TerraformResource.isTerraformResource(block) ? "" : "data."}${type}.${id}`;
}

/** The output of an element or a stack. */
export interface Fragment {
  readonly [section: string]: unknown;
}

/** A stack that computes the output of each element once while it is written. */
export interface AsksOnce {
  readonly fragmentOf: (element: TerraformElement) => Fragment;
}

/** The output of an element in a stack, including its own overrides and those of the stack, with unresolved tokens. */
export function fragmentOf(element: TerraformElement): Fragment {
  const stack = TerraformStack.of(element) as TerraformStack & Partial<AsksOnce>;
  const fragment = stack.fragmentOf?.(element) ?? (element.toTerraform() as Fragment);
  const rawOverrides = overridesOf(stack);
  const sections = Object.keys(rawOverrides).filter((name) => name in fragment);
  if (sections.length === 0) return fragment;
  return merge(structuredCopy(fragment), Object.fromEntries(sections.map((name) => [name, rawOverrides[name]])));
}

/** The overrides from `addOverride` of a stack. */
export function overridesOf(stack: TerraformStack): Fragment {
  return (stack as unknown as { readonly rawOverrides?: Fragment }).rawOverrides ?? {};
}

/** The final attributes of a block; undefined if it is not written. */
export function writtenOf(block: Block): Attributes | undefined {
  if (!isWritten(block)) return undefined;
  const section = TerraformResource.isTerraformResource(block) ? "resource" : "data";
  const byType = fragmentOf(block)[section] as { [type: string]: { [id: string]: unknown } } | undefined;
  const found = byType?.[block.terraformResourceType]?.[block.friendlyUniqueId];
  return typeof found === "object" && found !== null ? (found as Attributes) : undefined;
}

/** The final attributes of a block, with resolved tokens. */
export function attributesOf(block: Block): Attributes | undefined {
  return resolved(writtenOf(block), block) as Attributes | undefined;
}

/** A value with resolved tokens; tokens that cdktf cannot resolve stay. */
export function resolved(value: unknown, scope: IConstruct): unknown {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return Tokenization.resolve(value, { scope, resolver, preparing: false }) as unknown;
}

/** Whether a construct is written: it is not if it was removed from the tree, which the construct itself cannot see. */
export function isWritten(construct: IConstruct): boolean {
  const { scope, id } = construct.node;
  if (scope === undefined) return true;
  return scope.node.tryFindChild(id) === construct && (TerraformStack.isStack(scope) || isWritten(scope));
}

// copies lists and objects; everything else (tokens) stays
function structuredCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(structuredCopy) as T;
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, structuredCopy(one as unknown)])) as T;
}
