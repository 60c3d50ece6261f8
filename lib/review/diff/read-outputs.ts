import { digest, exactly, type Stack } from "../../stack";
import type { ControlChange } from "../types";
import { blockChange } from "./block-change";
import type { OtherStacks } from "./other-stacks";

/**
 * A row for each output with another value that another stack of the review reads from the state: what that stack does
 * with it is written as before.
 */
export function readOutputs(
  stack: string,
  before: Stack | undefined,
  after: Stack | undefined,
  others: OtherStacks,
): readonly ControlChange[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return [...now].flatMap(([address, value]) => {
    const was = old.get(address);
    if (was === undefined || was === value || !others.readsOutput(address.slice("output.".length))) return [];
    return [
      blockChange(stack, address, "readOutput", ["readOutput", address, digest(was), digest(value)], {
        summary: `${address} has another value, and another stack reads it.`,
        label: "Output that another stack reads",
        shownBefore: digest(was),
        shownAfter: digest(value),
        unknown: "what the other stack does with it is not evaluated",
      }),
    ];
  });
}

function valuesOf(stack: Stack | undefined): ReadonlyMap<string, string> {
  const outputs = (stack?.frame ?? []).filter(({ kind }) => kind === "output");
  return new Map(outputs.map(({ address, attributes }) => [address, exactly(attributes["value"])]));
}
