import { TerraformLocal, TerraformVariable, type TerraformStack } from "cdktf";
import { fragmentOf, overridesOf, resolved, type Fragment } from "./written";

/**
 * Puts the literal values of a stack's locals, and the defaults of its variables, into a text that refers to them. A
 * variable may be given another value when Terraform runs.
 */
export function withLiterals(text: string, stack: TerraformStack): string {
  if (!/\$\{(local|var)\./.test(text)) return text;
  const values = valuesOf(stack);
  return text.replace(/\$\{((?:local|var)\.[\w-]+)\}/g, (whole, name: string) => values.get(name) ?? whole);
}

function valuesOf(stack: TerraformStack): ReadonlyMap<string, string> {
  const elements = stack.node
    .findAll()
    .filter((one): one is TerraformLocal | TerraformVariable =>
      [TerraformLocal, TerraformVariable].some((kind) => one instanceof kind),
    );
  const fragments = [...elements.map((one) => resolved(fragmentOf(one), one) as Fragment), overridesOf(stack)];
  return new Map(fragments.flatMap((fragment) => [...localsIn(fragment), ...defaultsIn(fragment)]));
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
