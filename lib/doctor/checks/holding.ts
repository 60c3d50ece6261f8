import { valueOf } from "../answer";
import type { GrantFacts } from "../genesys";
import type { Seen } from "./check";

/** Where a permission is held, and whether nowhere without a condition. */
export interface Holding {
  readonly held: readonly string[];
  readonly conditional: boolean;
}

/** The divisions in which grants give a permission; wildcards of roles count. */
export function holding(grants: readonly GrantFacts[], name: string): Holding {
  const [domain, entity, action] = name.split(":");
  const fits = (pattern: string, wanted = "") => pattern === "*" || pattern.toLowerCase() === wanted.toLowerCase();
  const giving = grants.filter(
    (grant) =>
      fits(grant.domain, domain) && fits(grant.entity, entity) && grant.actions.some((given) => fits(given, action)),
  );
  return {
    held: [...new Set(giving.map(({ divisionId }) => divisionId))],
    conditional: giving.length > 0 && giving.every(({ conditional }) => conditional),
  };
}

/** What the one who asks has to hold to run the exports. */
export function neededByRunner({ expected, intent }: Seen): readonly string[] {
  const sensitive = intent.sensitiveData ? ["recording:recording:viewSensitiveData"] : [];
  return [...new Set([...expected.genesys.needed, ...sensitive, ...intent.permissions])];
}

/** Divisions of the given conversations. */
export function conversationDivisions({ genesys }: Seen): readonly string[] {
  return [...new Set((genesys?.conversations ?? []).flatMap(({ details }) => valueOf(details)?.divisionIds ?? []))];
}
