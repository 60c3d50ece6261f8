import { isObject, objectAt, objectsAt, type JsonObject } from "../json";
import type { FramePart } from "../model";

/**
 * Names of the blocks in which a planned change differs from what is there: a plan shows a dynamic block among no
 * expressions, so that its changes tell that it is configured.
 */
export function changedBlocks(resourceChange: JsonObject | undefined): readonly string[] {
  const { before, after } = objectAt(resourceChange, "change");
  if (!isObject(after)) return [];
  const was = isObject(before) ? before : {};
  const isBlocks = (value: unknown) => Array.isArray(value) && value.some(isObject);
  return Object.keys(after).filter(
    (name) =>
      (isBlocks(after[name]) || isBlocks(was[name])) && JSON.stringify(after[name]) !== JSON.stringify(was[name]),
  );
}

/** What an apply does, or leaves to a later one, beside what a plan shows as planned: nobody reads it. */
export function unplanned(json: JsonObject): readonly FramePart[] {
  const deferred = objectsAt(json, "deferred_changes").map(({ resource_change }) => {
    const { address, change } = isObject(resource_change) ? resource_change : {};
    return part("a deferred change", `deferred change of ${String(address)}`, { change });
  });
  const actions = ["action_invocations", "deferred_action_invocations"].flatMap((name) =>
    objectsAt(json, name).map((one) => {
      const invocation = isObject(one["action_invocation"]) ? one["action_invocation"] : one;
      return part("an action", `call of ${String(invocation["address"])}`, invocation);
    }),
  );
  const broken =
    json["errored"] === true ? [part("a plan that ended with an error", "the plan", { errored: true })] : [];
  return [...deferred, ...actions, ...broken];
}

function part(kind: string, address: string, attributes: JsonObject): FramePart {
  return { kind, address, attributes };
}
