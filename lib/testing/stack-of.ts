import { openStack, readStack, type ReadStack, type Stack } from "../stack";

/**
 * A stack to check: the result of `openStack` or `readStack`, the JSON of `Testing.synth` or of `terraform show -json` (for a
 * plan: the planned result), the path of either, or the path of a folder with one synthesized stack.
 * @public
 */
export type StackInput = Stack | ReadStack | string;

/** Reads the input of a test. @throws Error with one message if it is not a stack */
export function stackOf(input: StackInput, name = "stack"): Stack {
  const given: unknown = input;
  if (typeof given === "string") {
    // without the byte order mark
    const text = given.replace(/^\uFEFF/, "");
    return (text.trimStart().startsWith("{") ? readStack(name, text) : openStack(given)).stack;
  }
  if (typeof given === "object" && given !== null) {
    if ("stack" in given) return (given as ReadStack).stack;
    if ("resources" in given) return given as Stack;
  }
  throw new Error("not a stack: give the JSON of Testing.synth, a path, or what openStack returned");
}
