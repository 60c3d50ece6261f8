import { openStacks, type Stack } from "../stack";
import { UsageError, withWhatToDo } from "./usage-error";

/**
 * Reads a stack: a `cdk.tf.json`, its folder, the output folder of an app, or `terraform show -json` of a plan or a
 * state.
 * @param name name of the stack, if the folder contains several
 * @throws UsageError with one message
 */
export function oneStack(path: string, name?: string): Stack {
  const all = stacksAt(path);
  const found = all.filter((stack) => name === undefined || stack.name === name);
  if (found.length === 1) return found[0]!;
  const wrong = name === undefined ? `${all.length} stacks` : `no stack ${name}`;
  throw new UsageError(`${path}: ${wrong}. Name one with --stack: ${all.map((one) => one.name).join(", ")}.`);
}

/** Every stack at a path. @throws UsageError with one message */
export function stacksAt(path: string): readonly Stack[] {
  try {
    return openStacks(path).map(({ stack }) => stack);
  } catch (error) {
    throw new UsageError(withWhatToDo(error));
  }
}
