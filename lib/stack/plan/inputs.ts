import { isObject, objectAt, type JsonObject } from "../json";

/** The inputs of a module, as far as the configuration in a plan shows them. */
export type Inputs = (name: string) => Input | undefined;

/** An input that is known before the apply; without a value if an expression computes it, which a plan does not show. */
export interface Input {
  readonly value?: unknown;
}

/** The inputs of the root module. */
export function rootInputs(json: JsonObject): Inputs {
  const values = objectAt(json, "variables");
  const defaults = defaultsOf(objectAt(objectAt(json, "configuration"), "root_module"));
  return (name) => (name in values ? { value: objectAt(values, name)["value"] ?? null } : defaults(name));
}

/** The inputs of a module that another one calls. */
export function inputsOf(call: JsonObject, caller: Inputs): Inputs {
  const given = objectAt(call, "expressions");
  const defaults = defaultsOf(objectAt(call, "module"));
  return (name) => (name in given ? known(given[name], caller) : defaults(name));
}

/**
 * Whether an argument that is known only after the apply, or that stays as it is, is most likely left to the provider:
 * its expression has nothing but known inputs, one of which is null.
 */
export function passesNull(expression: unknown, inputs: Inputs): boolean {
  const all = referred(expression, inputs);
  return all.every((one) => one !== undefined) && all.some((one) => one?.value === null);
}

function known(expression: unknown, inputs: Inputs): Input | undefined {
  const all = referred(expression, inputs);
  if (all.length === 0) {
    return isObject(expression) && "constant_value" in expression ? { value: expression["constant_value"] } : undefined;
  }
  return all.includes(undefined) ? undefined : all.length === 1 ? all[0] : {};
}

function referred(expression: unknown, inputs: Inputs): readonly (Input | undefined)[] {
  const references = isObject(expression) ? expression["references"] : undefined;
  return Array.isArray(references) ? references.map((one) => referredTo(String(one), inputs)) : [];
}

/** What a reference to an input of the module, or to what Terraform itself knows, stands for. */
export function referredTo(reference: string, inputs: Inputs): Input | undefined {
  if (/^(?:each\.key|count\.index|path\.\w+|terraform\.workspace)$/.test(reference)) return {};
  const [kind, name = "", ...members] = reference.split(".");
  const input = kind === "var" ? inputs(name) : undefined;
  if (input === undefined || !("value" in input)) return input;
  const value = members.reduce<unknown>((inner, member) => (isObject(inner) ? inner[member] : undefined), input.value);
  return value === undefined ? {} : { value };
}

function defaultsOf(module: JsonObject): Inputs {
  const variables = objectAt(module, "variables");
  return (name) => {
    const variable = objectAt(variables, name);
    return "default" in variable ? { value: variable["default"] } : undefined;
  };
}
