import type { GrantFacts } from "../genesys";
import type { Seen } from "./check";

/** Divisions in which a permission is held, and whether every grant has a condition. */
export interface Holding {
  readonly held: readonly string[];
  readonly conditional: boolean;
}

/** Whether two texts name one permission: names are compared without case throughout. */
export function isSamePermission(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The divisions in which grants contain a permission; wildcards in roles count. */
export function holding(grants: readonly GrantFacts[], name: string): Holding {
  const [domain, entity, action] = name.split(":");
  const fits = (pattern: string, wanted = "") => pattern === "*" || isSamePermission(pattern, wanted);
  const giving = grants.filter(
    (grant) =>
      fits(grant.domain, domain) && fits(grant.entity, entity) && grant.actions.some((given) => fits(given, action)),
  );
  return {
    held: [...new Set(giving.map(({ divisionId }) => divisionId))],
    conditional: giving.length > 0 && giving.every(({ conditional }) => conditional),
  };
}

/** Permissions that the caller needs to run the exports. */
export function neededByRunner({ expected, intent }: Seen): readonly string[] {
  const sensitive = intent.sensitiveData ? ["recording:recording:viewSensitiveData"] : [];
  return [...new Set([...expected.genesys.needed, ...sensitive, ...intent.permissions])];
}
