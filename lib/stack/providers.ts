import { blocksOf, type Attributes } from "./attributes";
import { isObject } from "./json";
import type { Stack } from "./model";

/**
 * Settings of the providers of one name, as they are written; only a synthesized stack shows them.
 * @param name such as `aws`
 */
export function providersOf({ format, text }: Stack, name: string): readonly Attributes[] {
  if (format !== "synthesized" || text === undefined) return [];
  const { provider } = JSON.parse(text) as { readonly provider?: unknown };
  return blocksOf(isObject(provider) ? provider[name] : undefined).filter(isObject);
}
