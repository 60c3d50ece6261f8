import { permissionSets } from "../../catalog";
import { blocksOfType, type ReviewStack } from "../input";
import { stepsByHand } from "../by-hand";
import { deployerRows } from "../deployer";
import type { DeployerInventory, InventoryGrant } from "../types";
import { nameOf, type GenesysGrant } from "./genesys";

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

/** What the deployer of a stack needs and gains. */
export function deployerInventory(stack: ReviewStack, grants: readonly GenesysGrant[]): DeployerInventory {
  const types = (blocks: ReviewStack["resources"]) => Object.fromEntries([...blocks.keys()].map((type) => [type, {}]));
  const clients = new Set(blocksOfType(stack, "genesyscloud_oauth_client").map(({ address }) => address));
  const names = new Map(blocksOfType(stack, "genesyscloud_auth_role").map((role) => [role.address, nameOf(role)]));
  const held = grants.filter(({ holder, kind }) => clients.has(holder) && kind !== "scope");
  const gains = held.map(({ kind, what, source }) => (kind === "role" ? what : (names.get(source) ?? source)));
  return {
    ...deployerRows({ resource: types(stack.resources), data: types(stack.data) }),
    gains: [...new Set(gains)].sort(),
    byHand: stepsByHand(stack),
  };
}
