import { openStack, readStack, type ReadStack, type Stack } from "../stack";

/**
 * A stack to say something about: what `openStack` or `readStack` gave, the JSON of `Testing.synth` or of
 * `terraform show -json` (of a plan: what it leads to), or a path of either, or of a folder with one synthesized stack.
 * @public
 */
export type StackInput = Stack | ReadStack | string;

/** Reads what a test gives. @throws Error with one message where it is no stack */
export function stackOf(input: StackInput, name = "stack"): Stack {
  const given: unknown = input;
  if (typeof given === "string") {
    // without the mark that editors put before a text
    const text = given.replace(/^\uFEFF/, "");
    return (text.trimStart().startsWith("{") ? readStack(name, text) : openStack(given)).stack;
  }
  if (typeof given === "object" && given !== null) {
    if ("stack" in given) return (given as ReadStack).stack;
    if ("resources" in given) return given as Stack;
  }
  throw new Error("not a stack: give the JSON of Testing.synth, a path, or what openStack returned");
}
