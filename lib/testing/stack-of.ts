import { openStack, readStack, type ReadStack, type Stack } from "../stack";

/**
 * A stack to say something about: what `openStack` or `readStack` gave, the JSON of `Testing.synth` or of
 * `terraform show -json` (of a plan: what it leads to), or a path of either, or of a folder with one synthesized stack.
 * @public
 */
export type StackInput = Stack | ReadStack | string;

/** Reads what a test gives. @throws Error with one message where it is no stack */
export function stackOf(input: StackInput, name = "stack"): Stack {
  if (typeof input === "string") {
    return (input.trimStart().startsWith("{") ? readStack(name, input) : openStack(input)).stack;
  }
  if ("stack" in input) return input.stack;
  if ("resources" in input) return input;
  throw new Error("not a stack: give the JSON of Testing.synth, a path, or what openStack returned");
}
