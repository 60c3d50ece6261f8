import { isObject, objectAt, objectsAt, type JsonObject } from "../json";
import { placesOf, type Places } from "../places";
import type { Entry } from "../sections";

/** What the configuration in a plan says, by address. */
export interface Configuration {
  /** Expressions of a block; those of all its instances are one. Undefined where the plan shows no configuration. */
  readonly expressionsOf: (address: string) => JsonObject | undefined;
  /** What runs beside a provider when a block is made or destroyed; a plan shows neither `when` nor `connection`. */
  readonly provisionersOf: (address: string) => readonly JsonObject[];
  /** Name of a block's provider, as `places` knows it. */
  readonly providerOf: (address: string) => string | undefined;
  readonly places: Places;
}

/** Reads the configuration of a plan. */
export function configurations(json: JsonObject): Configuration {
  const root = objectAt(objectAt(json, "configuration"), "root_module");
  const found = new Map<string, JsonObject>();
  collect(root, "", found);
  const resourceAt = (address: string) => found.get(withoutIndexes(address));
  return {
    expressionsOf: (address) => {
      const resource = resourceAt(address);
      return resource && objectAt(resource, "expressions");
    },
    provisionersOf: (address) => objectsAt(resourceAt(address) ?? {}, "provisioners"),
    // one that a module has of its own is called `module.m:aws`
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

// the values of expressions that are constants; others are left out
function constants(expression: unknown): unknown {
  if (Array.isArray(expression)) return expression.map(constants);
  if (!isObject(expression)) return undefined;
  if ("constant_value" in expression) return expression["constant_value"];
  if ("references" in expression) return undefined;
  return Object.fromEntries(Object.entries(expression).map(([name, inner]) => [name, constants(inner)]));
}

function collect(module: JsonObject, prefix: string, found: Map<string, JsonObject>): void {
  for (const resource of objectsAt(module, "resources")) {
    found.set(`${prefix}${String(resource["address"])}`, resource);
  }
  for (const [name, call] of Object.entries(objectAt(module, "module_calls"))) {
    collect(objectAt(call, "module"), `${prefix}module.${name}.`, found);
  }
}

function withoutIndexes(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, "");
}
