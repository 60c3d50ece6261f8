import type { Construct, IConstruct } from "constructs";

const ownersByApp = new WeakMap<IConstruct, Map<string, string>>();

/**
 * Registers what an app can have only once, such as a role of a given ARN.
 * @returns path of the construct that has it already; undefined where it is the first
 */
export function registerOnce(owner: Construct, what: string): string | undefined {
  const { root, path } = owner.node;
  const owners = ownersByApp.get(root) ?? new Map<string, string>();
  ownersByApp.set(root, owners);
  const holder = owners.get(what);
  if (holder === undefined) owners.set(what, path);
  return holder;
}
