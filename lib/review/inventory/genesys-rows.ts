import { findPermission, newerPermission, PERMISSIONS_AS_OF, permissionSets } from "../../catalog";
import { hasSymbol, type GenesysGrant } from "../../stack";
import type { InventoryGrant, Witness } from "../types";
import { only, whoWords } from "../who";

/** Rows for the grants of a stack in Genesys Cloud. */
export function genesysRows(grants: readonly GenesysGrant[]): readonly InventoryGrant[] {
  return grants.map((grant) => ({
    plane: "Genesys Cloud",
    kind: grant.kind,
    ...holder(grant),
    effect: "Allow",
    actions: [grant.kind === "role" ? `everything in the role "${grant.what}"` : grant.what],
    resources: [grant.division],
    condition: grant.condition,
    why: reasonOf(grant),
    source: grant.source,
    external: false,
    ...(grant.role !== undefined && { role: grant.role }),
    ...(grant.kind === "role" ? { role: grant.what, unknown: unreadRole(grant) } : {}),
  }));
}

/** Why it is not known what a role contains. */
export function unreadRole({ what }: GenesysGrant): string {
  return hasSymbol(what) ? "the role itself is not known" : "the role is created elsewhere";
}

/** The holder of a grant, as data and in words. */
export function holder({ holderKind: kind, name }: GenesysGrant): Pick<InventoryGrant, "who" | "principal"> {
  const who = only({ kind, name });
  return { who, principal: whoWords(who) };
}

function reasonOf({ kind, what }: GenesysGrant): string {
  if (kind !== "permission") return "";
  if (hasSymbol(what)) return "known only after the apply";
  const why = reasons().get(what);
  const provenance = findPermission(what)?.provenance;
  if ((provenance !== undefined && provenance !== "reported") || what.includes("*")) return why ?? "";
  const fails = "an apply fails if the organization does not know it";
  const known =
    newerPermission(what) === undefined
      ? `in no documentation; ${fails}`
      : `not in the documentation of ${PERMISSIONS_AS_OF}, so newer or mistyped; ${fails}`;
  return why === undefined ? known : `${known}; ${why}`;
}

let known: ReadonlyMap<string, string> | undefined;

function reasons(): ReadonlyMap<string, string> {
  return (known ??= new Map(
    permissionSets.flatMap(({ permissions }) => permissions).map(({ name, why }) => [name, why]),
  ));
}

const DIVISIONS: ReadonlyMap<string, string> = new Map([
  ["home", "in the home division"],
  ["*", "in every division"],
  ["granted elsewhere", "where the role is granted"],
  ["organizations that consent", "in organizations that consent"],
]);

/**
 * The division of a row in words.
 * @param quote formats the id of a division. @default unchanged
 */
export function divisionWords(division: string, quote: (id: string) => string = (id) => id): string {
  return DIVISIONS.get(division) ?? `in division ${quote(division)}`;
}

/**
 * Where a request asks for something, in words: `on` a resource of AWS, or in a division.
 * @param quote formats an ARN or an id. @default unchanged
 */
export function whereWords(
  { plane, resource }: Pick<Witness, "plane" | "resource">,
  quote = (id: string) => id,
): string {
  return plane === "AWS" ? `on ${quote(resource)}` : divisionWords(resource, quote);
}
