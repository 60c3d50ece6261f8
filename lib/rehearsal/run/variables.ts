import { MARK } from "../provider/made-up";
import type { Attributes, Stack } from "../../stack";
import { writtenIn } from "../stack/stack";

/** Values of Terraform variables; null leaves a variable without one. */
export interface Variables {
  readonly [name: string]: unknown;
}

/**
 * Values for the variables that have no default, secrets among them: nothing is read from files or the environment.
 * @param given values that must be right, for instance for a variable's own validation
 */
export function variablesFor(stack: Stack, given: Variables = {}): Variables {
  const variables = (writtenIn(stack)["variable"] ?? {}) as { readonly [name: string]: Attributes };
  const open = Object.entries(variables).filter(([, body]) => !("default" in body));
  const made = Object.fromEntries(open.map(([name, { type }]) => [name, madeUpVariable(name, String(type ?? "any"))]));
  return Object.fromEntries(Object.entries({ ...made, ...given }).filter(([, value]) => value !== null));
}

function madeUpVariable(name: string, type: string): unknown {
  const bare = type.replace(/^\$\{|\}$/g, "").trim();
  if (/^(list|set|tuple)\b/.test(bare)) return [];
  if (/^(map|object)\b/.test(bare)) return {};
  return bare === "number" ? 1 : bare === "bool" ? false : `${MARK}-${name}`;
}
