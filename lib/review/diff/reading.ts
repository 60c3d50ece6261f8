import { Recent } from "../../core";
import {
  contestedBlocks,
  contestedPolicies,
  contestedSettings,
  exposedOutputs,
  genesysAccess,
  providerGuards,
  readAccess,
  readSettings,
  settingsOfOthers,
  type Access,
  type Block,
  type GenesysGrant,
  type Setting,
  type Stack,
} from "../../stack";
import { deployerInventory } from "../deployer";
import { awsRows, controlRow, genesysRows } from "../inventory";
import type { DeployerInventory, Inventory } from "../types";

/** Everything that is read of one stack. */
export interface Reading {
  readonly stack: Stack;
  readonly access: Access;
  readonly genesys: readonly GenesysGrant[];
  readonly format: Stack["format"];
  readonly settings: readonly Setting[];
  readonly deployer: DeployerInventory;
}

/**
 * The pairs of blocks at one address in two configurations for which `isRelevant` holds. None for plans and states,
 * which show values instead of a configuration.
 */
export function inBothConfigurations(
  old: Reading | undefined,
  now: Reading | undefined,
  isRelevant: (block: Block) => boolean,
): readonly (readonly [was: Block, is: Block])[] {
  if (old?.format !== "synthesized" || now?.format !== "synthesized") return [];
  return [...now.stack.resources].flatMap(([type, blocks]) => {
    const relevant = blocks.filter(isRelevant);
    if (relevant.length === 0) return [];
    const before = new Map((old.stack.resources.get(type) ?? []).map((block) => [block.address, block]));
    return relevant.flatMap((is) => {
      const was = before.get(is.address);
      return was === undefined ? [] : [[was, is] as const];
    });
  });
}

export function reading(stack: Stack): Reading {
  const access = readAccess(stack);
  const genesys = genesysAccess(stack);
  const read = readSettings(stack);
  const contested = [...contestedPolicies(access), ...contestedSettings(read), ...contestedBlocks(stack)];
  const settings = [
    ...read,
    ...contested,
    ...settingsOfOthers(read, access, stack),
    ...exposedOutputs(stack),
    ...providerGuards(stack),
  ];
  return { stack, access, genesys, format: stack.format, settings, deployer: deployerInventory(stack, genesys) };
}

/** Who may do what by a stack, what bounds it, and what its deployer needs and gains. @public */
export function inventoryOf(stack: Stack): Inventory {
  const { access, genesys, settings, deployer } = reading(stack);
  const grants = [...genesysRows(genesys), ...awsRows(access)];
  return {
    stack: stack.name,
    format: stack.format,
    grants,
    controls: settings.filter(bounds).map(controlRow),
    deployer,
  };
}

function bounds({ control, value }: Setting): boolean {
  return control.bounds === undefined || (control.bounds === "whenSet" && value !== null);
}

/** Inventories kept in memory: those of the two sides that are looked at. */
const AT_A_TIME = 2;

/** The inventories of a review, made on access. It lives as long as the review. */
export class InventoriesAtHand extends Recent<Stack, Inventory> {
  constructor() {
    super(AT_A_TIME);
  }

  // few formats need it; the stack is read again then, because keeping what was read of many stacks takes too much
  // memory
  /** The inventory of a stack, made when it is asked for. */
  later(stack: Stack): () => Inventory {
    return () => this.get(stack, () => inventoryOf(stack));
  }
}
