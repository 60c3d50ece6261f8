import { TerraformLocal, TerraformVariable, type TerraformStack } from "cdktf";
import { merge } from "../core";
import { fragmentOf, overridesOf, resolved, type Fragment } from "./written";

/**
 * Replaces references in a text with the literal values of a stack's locals and the defaults of its variables. A variable may
 * have another value when Terraform runs.
 */
export function withLiterals(text: string, stack: TerraformStack): string {
  if (!/\$\{(local|var)\./.test(text)) return text;
  const named = namedValues(stack);
  const values = new Map([...localsIn(named), ...defaultsIn(named)]);
  return text.replace(/\$\{((?:local|var)\.[\w-]+)\}/g, (whole, name: string) => values.get(name) ?? whole);
}

/** The locals of a stack and its variables with their defaults, with any type of value. */
export function namedValues(stack: TerraformStack): Fragment {
  const { locals, variable } = overridesOf(stack);
  return stack.node
    .findAll()
    .filter((one) => [TerraformLocal, TerraformVariable].some((kind) => one instanceof kind))
    .map((one) => resolved(fragmentOf(one as TerraformLocal), one) as object)
    .concat({ ...(locals !== undefined && { locals }), ...(variable !== undefined && { variable }) })
    .reduce((all, fragment) => merge(all, fragment), {}) as Fragment;
}

function localsIn({ locals }: Fragment): readonly (readonly [string, string])[] {
  return Object.entries((locals ?? {}) as object).flatMap(([name, value]) =>
    typeof value === "string" ? [[`local.${name}`, value] as const] : [],
  );
}

function defaultsIn({ variable }: Fragment): readonly (readonly [string, string])[] {
  const variables = (variable ?? {}) as { readonly [name: string]: { readonly default?: unknown } };
  return Object.entries(variables).flatMap(([name, { default: value }]) =>
    typeof value === "string" ? [[`var.${name}`, value] as const] : [],
  );
}
