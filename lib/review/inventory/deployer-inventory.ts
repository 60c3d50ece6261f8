import { blocksOfType, symbolOf, type GenesysGrant, type Stack } from "../../stack";
import { stepsByHand } from "../by-hand";
import { deployerRows } from "../deployer";
import type { DeployerInventory } from "../types";

/** What the deployer of a stack needs and gains. */
export function deployerInventory(stack: Stack, grants: readonly GenesysGrant[]): DeployerInventory {
  const clients = new Set(blocksOfType(stack, "genesyscloud_oauth_client").map(({ address }) => address));
  const names = new Map(
    blocksOfType(stack, "genesyscloud_auth_role").map(({ address, attributes: { name } }) => [
      address,
      typeof name === "string" ? name : symbolOf(`${address}.name`),
    ]),
  );
  const held = grants.filter(({ holder, kind }) => clients.has(holder) && kind !== "scope");
  const gains = held.map(({ kind, what, source }) => (kind === "role" ? what : (names.get(source) ?? source)));
  return {
    ...deployerRows(stack),
    gains: [...new Set(gains)].sort(),
    byHand: stepsByHand(stack),
  };
}
