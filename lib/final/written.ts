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

/** What Terraform keeps or reads, by its provider. */
export type Block = TerraformResource | TerraformDataSource;

/** Whether a construct is a resource or a data source. */
export function isBlock(construct: IConstruct): construct is Block {
  return TerraformResource.isTerraformResource(construct) || TerraformDataSource.isTerraformDataSource(construct);
}

/** Where Terraform finds a block, without indices. */
export function addressOf(block: Block): string {
  const { terraformResourceType: type, friendlyUniqueId: id } = block;
  return `${TerraformResource.isTerraformResource(block) ? "" : "data."}${type}.${id}`;
}

/** What an element or a stack writes. */
export interface Fragment {
  readonly [section: string]: unknown;
}

/** A stack that asks each element once while it is written. */
export interface AsksOnce {
  readonly fragmentOf: (element: TerraformElement) => Fragment;
}

/** What a stack writes of an element, its own overrides and those of the stack included; tokens are not resolved. */
export function fragmentOf(element: TerraformElement): Fragment {
  const stack = TerraformStack.of(element) as TerraformStack & Partial<AsksOnce>;
  const fragment = stack.fragmentOf?.(element) ?? (element.toTerraform() as Fragment);
  const rawOverrides = overridesOf(stack);
  const sections = Object.keys(rawOverrides).filter((name) => name in fragment);
  if (sections.length === 0) return fragment;
  return merge(structuredCopy(fragment), Object.fromEntries(sections.map((name) => [name, rawOverrides[name]])));
}

/** What `addOverride` of a stack says. */
export function overridesOf(stack: TerraformStack): Fragment {
  return (stack as unknown as { readonly rawOverrides?: Fragment }).rawOverrides ?? {};
}

/** The attributes that are written of a block; undefined where none are. */
export function writtenOf(block: Block): Attributes | undefined {
  if (!isWritten(block)) return undefined;
  const section = TerraformResource.isTerraformResource(block) ? "resource" : "data";
  const byType = fragmentOf(block)[section] as { [type: string]: { [id: string]: unknown } } | undefined;
  const found = byType?.[block.terraformResourceType]?.[block.friendlyUniqueId];
  return typeof found === "object" && found !== null ? (found as Attributes) : undefined;
}

/** The attributes that are written of a block, with what their tokens stand for. */
export function attributesOf(block: Block): Attributes | undefined {
  return resolved(writtenOf(block), block) as Attributes | undefined;
}

/** A value with what its tokens stand for; what cdktf cannot resolve stays. */
export function resolved(value: unknown, scope: IConstruct): unknown {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return Tokenization.resolve(value, { scope, resolver, preparing: false }) as unknown;
}

/** Whether a construct is written: whoever takes it out of the tree keeps it from that, and the construct does not know. */
export function isWritten(construct: IConstruct): boolean {
  const { scope, id } = construct.node;
  if (scope === undefined) return true;
  return scope.node.tryFindChild(id) === construct && (TerraformStack.isStack(scope) || isWritten(scope));
}

// lists and objects anew, everything else (tokens) as it is
function structuredCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(structuredCopy) as T;
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, structuredCopy(one as unknown)])) as T;
}
