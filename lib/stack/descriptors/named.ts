import { textOf } from "../attributes";
import type { Block, Stack } from "../model";
import { symbolOf } from "../resolve/symbols";
import { control, type Found } from "../setting";

const NAME = control("name", "Name", "either", "setting", {
  bounds: "never",
  unclear: "references to its name may be outside the stack",
});

// what the platform knows by an id: whoever has it, or is let in by it, stays
const LABEL = control("name", "Name", "label", "setting", { bounds: "never" });

/** The name of something that the platform itself refers to by an id, however it is called. */
export function labelled(name: string): Found {
  return [LABEL, name];
}

/** The name of something that others may look up by it. */
export function named(name: string): Found {
  return [NAME, name];
}

/** The name of what every account has its own of, told from that of another account of the stack. */
export function inAccount(name: string, { place }: Block, stack: Stack): string {
  return place.account === stack.account ? name : `${name} in account ${place.account}`.trim();
}

/** The name of what every region of an account has its own of, told from that of another one of the stack. */
export function inRegion(name: string, block: Block, stack: Stack): string {
  const region = textOf(block.attributes["region"]) ?? block.place.region;
  const named = region === stack.region ? name : `${name} in ${region}`;
  return inAccount(named, block, stack);
}

/** What stands for the canonical user id of an account, which no configuration tells. */
export function canonicalUserOf(account: string): string {
  return symbolOf(`canonical user of account ${account}`);
}
