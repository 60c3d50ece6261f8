import type { Attributes } from "../attributes";
import { isObject, objectAt, objectsAt, type JsonObject } from "../json";
import { NOWHERE } from "../places";
import type { RawBlock } from "../resolve/raw-block";

/** The resources and data sources of a module with its values, and of the modules in it. */
export function resourcesIn(module: JsonObject): RawBlock[] {
  const own = objectsAt(module, "resources").flatMap((resource) => {
    const { address, type, mode, values, depends_on } = resource;
    if (typeof address !== "string" || typeof type !== "string") return [];
    const attributes = (isObject(values) ? values : {}) as Attributes;
    const block = { address, type: mode === "data" ? `data.${type}` : type, attributes, place: NOWHERE };
    return [Array.isArray(depends_on) ? { ...block, dependsOn: depends_on.map(String) } : block];
  });
  return [...own, ...objectsAt(module, "child_modules").flatMap(resourcesIn)];
}

/** Those that exist before a plan is applied. */
export function resourcesBefore(plan: JsonObject): RawBlock[] {
  return resourcesIn(objectAt(objectAt(objectAt(plan, "prior_state"), "values"), "root_module"));
}
