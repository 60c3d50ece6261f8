import { isObject, objectAt, objectsAt, type JsonObject } from "../json";

/** What the configuration in a plan says, by address. */
export interface Configuration {
  /** Expressions of a block; those of all its instances are one. Undefined where the plan shows no configuration. */
  readonly expressionsOf: (address: string) => JsonObject | undefined;
  /** Expressions of a provider without alias. */
  readonly provider: (name: string) => JsonObject;
}

/** Reads the configuration of a plan. */
export function configurations(json: JsonObject): Configuration {
  const root = objectAt(objectAt(json, "configuration"), "root_module");
  const found = new Map<string, JsonObject>();
  collect(root, "", found);
  const providers = objectAt(objectAt(json, "configuration"), "provider_config");
  return {
    expressionsOf: (address) => found.get(withoutIndexes(address)),
    provider: (name) => {
      const one = Object.values(providers).find((p) => isObject(p) && p["name"] === name && p["alias"] === undefined);
      return objectAt(one, "expressions");
    },
  };
}

function collect(module: JsonObject, prefix: string, found: Map<string, JsonObject>): void {
  for (const resource of objectsAt(module, "resources")) {
    found.set(`${prefix}${String(resource["address"])}`, objectAt(resource, "expressions"));
  }
  for (const [name, call] of Object.entries(objectAt(module, "module_calls"))) {
    collect(objectAt(call, "module"), `${prefix}module.${name}.`, found);
  }
}

function withoutIndexes(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, "");
}
