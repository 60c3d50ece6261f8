import { isObject, objectAt, objectsAt, type JsonObject } from "../json";
import type { Input } from "./inputs";
import { resourcesBefore } from "./resources";

/** What a plan shows of what an expression refers to: its value, or that only the apply makes it. */
export type Referred = Input | "afterApply" | undefined;

/**
 * The references of an expression without those that are the beginning of another: of `a.b.c`, a plan lists `a.b.c` and
 * `a.b`.
 */
export function wholeReferences(expression: unknown): readonly string[] {
  const references = isObject(expression) ? expression["references"] : undefined;
  const all = Array.isArray(references) ? [...new Set(references.map(String))] : [];
  return all.filter(
    (one) => !all.some((other) => other !== one && (other.startsWith(`${one}.`) || other.startsWith(`${one}[`))),
  );
}

/**
 * The values of arguments of resources and data sources, null of those that are not there. @returns undefined for what a
 * plan does not show
 */
export function argumentValues(json: JsonObject): (reference: string, module: string) => Referred {
  let shown: ReadonlyMap<string, Shown> | undefined;
  return (reference, module) => {
    shown ??= shownIn(json);
    const [, address = "", argument = ""] = /^(.+)\.(\w+)$/.exec(module + reference) ?? [];
    if (!isThere(reference, module, shown)) return { value: null };
    const { values, unknown } = shown.get(address) ?? {};
    if (isObject(unknown) && unknown[argument] === true) return "afterApply";
    const value = isObject(values) ? values[argument] : undefined;
    return value === undefined ? undefined : { value };
  };
}

const NO_RESOURCE = /^(?:var|local|module|each|count|path|self|terraform|ephemeral)\./;

// a resource or an instance that `count` or `for_each` leaves out is nowhere in a plan
function isThere(reference: string, module: string, shown: ReadonlyMap<string, Shown>): boolean {
  const [address] = /^(?:data\.)?[\w-]+\.[\w-]+(?:\[[^\]]*\])?/.exec(reference) ?? [];
  if (address === undefined || NO_RESOURCE.test(reference) || shown.has(module + address)) return true;
  return !address.endsWith("]") && [...shown.keys()].some((one) => one.startsWith(`${module}${address}[`));
}

interface Shown {
  readonly values?: unknown;
  readonly unknown?: unknown;
}

function shownIn(json: JsonObject): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>(
    resourcesBefore(json).map(({ address, attributes }) => [address, { values: attributes }]),
  );
  for (const change of objectsAt(json, "resource_changes")) {
    const { after, after_unknown: unknown } = objectAt(change, "change");
    shown.set(String(change["address"]), { values: after, unknown });
  }
  return shown;
}

/** The modules that an address is in, with a dot at the end. */
export function modulePrefix(address: string): string {
  return /^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*/.exec(address)?.[0] ?? "";
}
