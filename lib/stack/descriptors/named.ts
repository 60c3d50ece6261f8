import { textOf } from "../attributes";
import type { Block, Stack } from "../model";
import { symbolOf } from "../resolve/symbols";
import { control, type Found } from "../setting";

const NAME = control("name", "Name", "either", "setting", {
  bounds: "never",
  unclear: "references to its name may be outside the stack",
});

// the platform identifies it by an id, so a new name changes no access
const LABEL = control("name", "Name", "label", "setting", { bounds: "never" });

/** Text of an argument; while it is not known, the symbol for it. */
export function textOrSymbol({ address, attributes }: Block, argument: string): string {
  return textOf(attributes[argument]) ?? symbolOf(`${address}.${argument}`);
}

/** The name of something that the platform identifies by an id. */
export function labelled(name: string): Found {
  return [LABEL, name];
}

/** A name that others may refer to. */
export function named(name: string): Found {
  return [NAME, name];
}

/** The name of something that exists once per account, distinguished by account within the stack. */
export function inAccount(name: string, { place }: Block, stack: Stack): string {
  return place.account === stack.account ? name : `${name} in account ${place.account}`.trim();
}

/** The name of something that exists once per account and region, distinguished by both within the stack. */
export function inRegion(name: string, block: Block, stack: Stack): string {
  const region = textOf(block.attributes["region"]) ?? block.place.region;
  const named = region === stack.region ? name : `${name} in ${region}`;
  return inAccount(named, block, stack);
}

/** A symbol for the canonical user id of an account, which is in no configuration. */
export function canonicalUserOf(account: string): string {
  return symbolOf(`canonical user of account ${account}`);
}
