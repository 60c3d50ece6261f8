import { openStack, openStacks, type Stack } from "../../stack";
import { UsageError } from "./usage-error";

/**
 * Reads a stack: a `cdk.tf.json`, its folder, the output folder of an app, or `terraform show -json` of a plan or a state.
 * @param name of the stack, where the folder holds several
 * @throws Error with one message
 */
export function readOne(path: string, name?: string): Stack {
  if (name === undefined) return openStack(path).stack;
  const all = openStacks(path).map(({ stack }) => stack);
  const found = all.find((stack) => stack.name === name);
  if (found !== undefined) return found;
  throw new UsageError(`${path}: no stack ${name}. There are ${all.map((stack) => stack.name).join(", ")}.`);
}
