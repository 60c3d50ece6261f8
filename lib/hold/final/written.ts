import { DefaultTokenResolver, StringConcat, TerraformStack, Tokenization, type TerraformElement } from "cdktf";
import type { IConstruct } from "constructs";
import { merge } from "../../core";

/** Attributes of a block by their Terraform names. */
export interface Attributes {
  readonly [name: string]: unknown;
}

interface Fragment {
  readonly [section: string]: unknown;
}

/** What a stack writes of an element, its own overrides and those of the stack included; tokens are not resolved. */
export function fragmentOf(element: TerraformElement): Fragment {
  const fragment = element.toTerraform() as Fragment;
  const { rawOverrides = {} } = TerraformStack.of(element) as unknown as { readonly rawOverrides?: Fragment };
  const sections = Object.keys(rawOverrides).filter((name) => name in fragment);
  if (sections.length === 0) return fragment;
  return merge(structuredCopy(fragment), Object.fromEntries(sections.map((name) => [name, rawOverrides[name]])));
}

/** The attributes that are written of a resource; undefined where none are. */
export function writtenOf(resource: TerraformElement, type: string): Attributes | undefined {
  if (!isInTree(resource)) return undefined;
  const byType = fragmentOf(resource)["resource"] as { [type: string]: { [id: string]: unknown } } | undefined;
  const found = byType?.[type]?.[resource.friendlyUniqueId];
  return typeof found === "object" && found !== null ? (found as Attributes) : undefined;
}

/** A value with what its tokens stand for; what cdktf cannot resolve stays. */
export function resolved(value: unknown, scope: IConstruct): unknown {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return Tokenization.resolve(value, { scope, resolver, preparing: false }) as unknown;
}

// whoever takes a construct out of the tree keeps it from being written, and the construct does not know
function isInTree(construct: IConstruct): boolean {
  const { scope, id } = construct.node;
  if (scope === undefined) return true;
  return scope.node.tryFindChild(id) === construct && (TerraformStack.isStack(scope) || isInTree(scope));
}

// lists and objects anew, everything else (tokens) as it is
function structuredCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(structuredCopy) as T;
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, structuredCopy(one as unknown)])) as T;
}
