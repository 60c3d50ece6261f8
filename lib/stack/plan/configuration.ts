import { isObject, objectAt, objectsAt, type JsonObject } from "../json";
import { placesOf, type Places } from "../places";
import { symbolOf } from "../resolve/symbols";
import type { Entry } from "../sections";
import { inputsOf, passesNull, referredTo, rootInputs, type Inputs } from "./inputs";
import { argumentValues, modulePrefix, type Referred } from "./references";

/** The configuration in a plan, by address. */
export interface Configuration {
  /** Whether the plan shows it: a block that is not in it is configured no more. */
  readonly isShown: boolean;
  /** Expressions of a block, the same for all its instances. Undefined if the plan has no configuration. */
  readonly expressionsOf: (address: string) => JsonObject | undefined;
  /** The same without the arguments that a planned change leaves to the provider. */
  readonly setBy: (address: string, change: JsonObject | undefined) => JsonObject | undefined;
  /** What the plan shows of what a block refers to. */
  readonly referredBy: (address: string) => (reference: string) => Referred;
  /** Provisioners of a block; a plan shows neither `when` nor `connection`. */
  readonly provisionersOf: (address: string) => readonly JsonObject[];
  /** Name of a block's provider, as in `places`. */
  readonly providerOf: (address: string) => string | undefined;
  readonly places: Places;
}

export function configurations(json: JsonObject): Configuration {
  const root = objectAt(objectAt(json, "configuration"), "root_module");
  const found = new Map<string, Configured>();
  collect(root, "", rootInputs(json), found);
  const argumentOf = argumentValues(json);
  const configuredAt = (address: string) => found.get(withoutIndexes(address));
  const resourceAt = (address: string) => configuredAt(address)?.resource;
  return {
    isShown: found.size > 0,
    expressionsOf: (address) => {
      const resource = resourceAt(address);
      return resource && objectAt(resource, "expressions");
    },
    setBy: (address, change) => {
      const configured = configuredAt(address);
      if (configured === undefined) return undefined;
      const { resource, inputs } = configured;
      const { before, after, after_unknown: unknown } = objectAt(change, "change");
      const isOpen = (name: string) =>
        (isObject(unknown) && unknown[name] === true) ||
        (isObject(before) && isObject(after) && JSON.stringify(before[name]) === JSON.stringify(after[name]));
      return Object.fromEntries(
        Object.entries(objectAt(resource, "expressions")).filter(
          // asked first: few arguments are left out, and comparing two values writes both
          ([name, one]) => !passesNull(one, inputs) || !isOpen(name),
        ),
      );
    },
    referredBy: (address) => (reference) => {
      const { inputs } = configuredAt(address) ?? {};
      return (inputs && referredTo(reference, inputs)) ?? argumentOf(reference, modulePrefix(address));
    },
    provisionersOf: (address) => objectsAt(resourceAt(address) ?? {}, "provisioners"),
    // a module's own provider is called `module.m:aws`
    providerOf: (address) => {
      const key = resourceAt(address)?.["provider_config_key"];
      return typeof key === "string" ? key.slice(key.lastIndexOf(":") + 1) : undefined;
    },
    places: placesOf(
      providersIn(json),
      (value) => value,
      () => JSON.stringify(json),
    ),
  };
}

function providersIn(json: JsonObject): readonly Entry[] {
  const providers = objectAt(objectAt(json, "configuration"), "provider_config");
  return Object.values(providers)
    .filter(isObject)
    .map((one) => {
      const settings = constants(objectAt(one, "expressions")) as JsonObject;
      return [String(one["name"]), { ...settings, ...(typeof one["alias"] === "string" && { alias: one["alias"] }) }];
    });
}

// the constant values of expressions, and a symbol for others
function constants(expression: unknown): unknown {
  if (Array.isArray(expression)) return expression.map(constants);
  if (!isObject(expression)) return undefined;
  if ("constant_value" in expression) return expression["constant_value"];
  if ("references" in expression) return symbolOf(`expression of ${String(expression["references"])}`);
  return Object.fromEntries(Object.entries(expression).map(([name, inner]) => [name, constants(inner)]));
}

interface Configured {
  readonly resource: JsonObject;
  readonly inputs: Inputs;
}

function collect(module: JsonObject, prefix: string, inputs: Inputs, found: Map<string, Configured>): void {
  for (const resource of objectsAt(module, "resources")) {
    found.set(`${prefix}${String(resource["address"])}`, { resource, inputs });
  }
  for (const [name, call] of Object.entries(objectAt(module, "module_calls"))) {
    const given = isObject(call) ? inputsOf(call, inputs) : inputs;
    collect(objectAt(call, "module"), `${prefix}module.${name}.`, given, found);
  }
}

/** An address without the keys of instances. */
export function withoutIndexes(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, "");
}
