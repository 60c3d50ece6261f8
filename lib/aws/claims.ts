import type { Construct, IConstruct } from "constructs";

const claimsByApp = new WeakMap<IConstruct, Map<string, string>>();

/**
 * Claims something that an app can have only once, such as a role of a given ARN.
 * @returns path of the construct that has it already; undefined when the claim holds
 */
export function claim(owner: Construct, what: string): string | undefined {
  const { root, path } = owner.node;
  const claims = claimsByApp.get(root) ?? new Map<string, string>();
  claimsByApp.set(root, claims);
  const holder = claims.get(what);
  if (holder === undefined) claims.set(what, path);
  return holder;
}
