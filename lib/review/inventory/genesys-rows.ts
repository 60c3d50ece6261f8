import { permissionSets } from "../../catalog";
import type { GenesysGrant } from "../../stack";
import type { InventoryGrant } from "../types";

/** Rows for what a stack hands out in Genesys Cloud. */
export function genesysRows(grants: readonly GenesysGrant[]): readonly InventoryGrant[] {
  return grants.map((grant) => ({
    plane: "Genesys Cloud",
    kind: grant.kind,
    principal: grant.name,
    effect: "Allow",
    actions: [grant.kind === "role" ? `everything in the role "${grant.what}"` : grant.what],
    resources: [grant.division],
    condition: grant.condition,
    why: reasons().get(grant.what) ?? "",
    source: grant.source,
    external: false,
    ...(grant.role !== undefined && { role: grant.role }),
    ...(grant.kind === "role" ? { unknown: "the role is made elsewhere" } : {}),
  }));
}

let known: ReadonlyMap<string, string> | undefined;

function reasons(): ReadonlyMap<string, string> {
  return (known ??= new Map(
    permissionSets.flatMap(({ permissions }) => permissions).map(({ name, why }) => [name, why]),
  ));
}
