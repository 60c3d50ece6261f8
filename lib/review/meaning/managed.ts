import type { PlacedPolicy } from "../../stack";
import type { GrantChange } from "../types";

/** Names of policies that AWS itself keeps, such as `AdministratorAccess`, by the address that gives one to somebody. */
export type ManagedPolicies = ReadonlyMap<string, string>;

/** The policies of AWS among those of roles, users and groups; not where one address gives several policies. */
export function managedPolicies(policies: readonly PlacedPolicy[]): ManagedPolicies {
  const names = new Map<string, Set<string | undefined>>();
  for (const { source, managed } of policies) names.set(source, (names.get(source) ?? new Set()).add(managed));
  return new Map(
    [...names].flatMap(([source, [name, ...others]]) => {
      return name === undefined || others.length > 0 ? [] : [[source, name] as const];
    }),
  );
}

/** The policy of AWS that a row comes from; undefined where it is none. */
export function managedPolicyOf(
  { grantKind, effect, source }: GrantChange,
  managed: ManagedPolicies,
): string | undefined {
  // a statement's name follows the address
  return grantKind === "identity" && effect === "Allow" ? managed.get(source.split(" ")[0]!) : undefined;
}
