import { permissionSets } from "../../catalog";
import type { ReviewStack } from "../input";
import { deployerRows } from "../deployer";
import type { DeployerInventory, InventoryControl, InventoryGrant } from "../types";
import { genesysAccess, type GenesysGrant } from "./genesys";

/** Rows for what a stack hands out in Genesys Cloud. */
export function genesysInventory(grants: readonly GenesysGrant[]): readonly InventoryGrant[] {
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
    ...(grant.kind === "role" ? { unknown: "the role is made elsewhere" } : {}),
  }));
}

let known: ReadonlyMap<string, string> | undefined;

function reasons(): ReadonlyMap<string, string> {
  return (known ??= new Map(
    permissionSets.flatMap(({ permissions }) => permissions).map(({ name, why }) => [name, why]),
  ));
}

/** What the deployer of a stack needs and gains. */
export function deployerInventory(stack: ReviewStack): DeployerInventory {
  const types = (blocks: ReviewStack["resources"]) => Object.fromEntries([...blocks.keys()].map((type) => [type, {}]));
  const clients = (stack.resources.get("genesyscloud_oauth_client") ?? []).map(({ address }) => address);
  const roles = genesysAccess(stack).filter(({ holder }) => clients.includes(holder));
  return {
    ...deployerRows({ resource: types(stack.resources), data: types(stack.data) }),
    gains: [...new Set(roles.map(({ kind, what, source }) => (kind === "role" ? what : source)))].sort(),
  };
}

/** Whether controls of two formats can be compared: a plan shows no `lifecycle`. */
export function shownIn(
  controls: readonly InventoryControl[],
  format: ReviewStack["format"],
): readonly InventoryControl[] {
  return format === "synthesized" ? controls : controls.filter(({ control }) => control !== "preventDestroy");
}
