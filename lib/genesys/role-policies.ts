import type { PermissionParts } from "../catalog";

/** Actions on one entity, as a role of Genesys Cloud holds them. */
export interface RolePolicy {
  readonly domain: string;
  readonly entityName: string;
  readonly actionSet: string[];
}

/** Groups permissions by domain and entity, sorted and without duplicates, so that equal roles have equal text. */
export function rolePolicies(permissions: readonly PermissionParts[]): RolePolicy[] {
  const groups = new Map<string, RolePolicy>();
  for (const name of permissionNames(permissions)) {
    const [domain, entityName, action] = name.split(":") as [string, string, string];
    const key = `${domain}:${entityName}`;
    const group = groups.get(key) ?? { domain, entityName, actionSet: [] };
    group.actionSet.push(action);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** `domain:entity:action` of each, sorted and without duplicates. */
export function permissionNames(permissions: readonly PermissionParts[]): string[] {
  return [...new Set(permissions.map(({ domain, entity, action }) => `${domain}:${entity}:${action}`))].sort();
}
