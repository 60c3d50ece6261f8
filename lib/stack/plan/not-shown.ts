import { isObject, objectAt, objectsAt, type JsonObject } from "../json";
import type { FramePart } from "../model";
import type { Configuration } from "./configuration";

/**
 * Names of the arguments that a planned change changes. A plan's expressions lack dynamic blocks and removed arguments,
 * so the changed values show that they are configured. Values known only after the apply are set by the platform.
 */
export function changedArguments(resourceChange: JsonObject | undefined): readonly string[] {
  const { before, after, after_unknown } = objectAt(resourceChange, "change");
  if (!isObject(after)) return [];
  const [was, open] = [before, after_unknown].map((one) => (isObject(one) ? one : {})) as [JsonObject, JsonObject];
  const isBlocks = (value: unknown) => Array.isArray(value) && value.some(isObject);
  // for a new resource, only blocks: other values may be defaults of the provider
  const isOwn = (name: string) => isObject(before) && resourceChange?.["mode"] !== "data" && open[name] !== true;
  return [...new Set([...Object.keys(was), ...Object.keys(after)])].filter(
    (name) =>
      (isOwn(name) || (name in after && (isBlocks(after[name]) || isBlocks(was[name])))) &&
      textOf(after[name]) !== textOf(was[name]),
  );
}

// older providers return an empty string or list for none
function textOf(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return ['""', "[]", "{}"].includes(text) ? "null" : text;
}

/**
 * What an apply does, or leaves to a later one, in addition to the planned values.
 * @param planned addresses of the planned blocks
 * @param prior addresses of the blocks that exist
 */
export function unplanned(
  json: JsonObject,
  planned: ReadonlySet<string>,
  prior: readonly string[],
  config: Pick<Configuration, "provisionersOf">,
): readonly FramePart[] {
  const changes = objectsAt(json, "resource_changes");
  const cut = changes.flatMap((one) => {
    const { address, mode, deposed, change } = one;
    if (!does(one, "create", "update") || mode === "data" || deposed !== undefined || planned.has(String(address)))
      return [];
    return [part("a change without what is planned", `change of ${String(address)}`, { change })];
  });
  const listed = new Set(changes.map(({ address }) => String(address)));
  const isRefreshOnly = planned.size === 0 && json["resource_changes"] === undefined;
  const without = [...planned, ...(isRefreshOnly || leavesOut(json, changes) ? [] : prior)].filter(
    (address) => !listed.has(address) && !/(?:^|\.)data\./.test(address),
  );
  const untold =
    without.length === 0 ? [] : [part("resources of which the plan lists no change", "resource_changes", { without })];
  const strange = changes.flatMap((one) => {
    const { address, change } = one;
    const isKnown = !isObject(change) || does(one, ...ACTIONS);
    return isKnown ? [] : [part("a change of an unknown kind", `change of ${String(address)}`, { change })];
  });
  // a plan does not show which provisioners run on creation and which on destruction
  const beside = changes.flatMap((one) => {
    const provisioners = does(one, "create", "delete") ? config.provisionersOf(String(one["address"])) : [];
    if (provisioners.length === 0) return [];
    return [part("a provisioner", `provisioner of ${String(one["address"])}`, { provisioners })];
  });
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
  return [...cut, ...untold, ...strange, ...beside, ...deferred, ...actions, ...broken];
}

// seen with Terraform 1.11: a plan lists every resource, also those that stay as they are, except with `-target`, which
// makes it incomplete, and with `-refresh-only`, which plans nothing and has no list at all. Plans of older versions do not
// say whether they are complete
function leavesOut({ complete }: JsonObject, changes: readonly JsonObject[]): boolean {
  return complete === false || (complete === undefined && changes.length > 0);
}

// those of Terraform 1.11; a newer one may have others
const ACTIONS = ["no-op", "create", "read", "update", "delete", "forget"];

function does(resourceChange: JsonObject, ...done: readonly string[]): boolean {
  const { actions } = objectAt(resourceChange, "change");
  return Array.isArray(actions) && done.some((one) => actions.includes(one));
}

function part(kind: string, address: string, attributes: JsonObject): FramePart {
  return { kind, address, attributes };
}
