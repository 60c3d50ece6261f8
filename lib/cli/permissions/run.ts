import { inventoryOf, openStacks, permissionsPages } from "../../review";
import { oneStack } from "../one-stack";
import { writeParts } from "../../core";
import { refuseInput } from "../output-file";
import { UsageError } from "../usage-error";

/** The options of the verb, as they are parsed. */
export interface PermissionsOptions {
  readonly stack?: string;
  readonly format?: "markdown" | "json";
  readonly json?: true;
  readonly output?: string;
}

/** Where the verb writes. */
interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Writes the page, and returns the exit code. Never throws: whatever is wrong ends in one message. */
export function runPermissions(path: string, options: PermissionsOptions, terminal: Terminal): number {
  try {
    if (options.json && options.format === "markdown")
      throw new UsageError("--json and --format markdown: give one of them.");
    refuseInput([["--output", options.output]], [path]);
    const stacks = stacksOf(path, options.stack);
    const json = options.json === true || options.format === "json";
    const text = json
      ? `${JSON.stringify(Object.fromEntries(stacks.map((stack) => [stack.name, inventoryOf(stack)])), null, 2)}\n`
      : permissionsPages(stacks);
    if (options.output === undefined) terminal.out(text);
    else writeParts(options.output, [text]);
    return 0;
  } catch (error) {
    terminal.err(`legal-hold permissions: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function stacksOf(path: string, name: string | undefined): Parameters<typeof permissionsPages>[0] {
  if (name !== undefined) return [oneStack(path, name)];
  try {
    return openStacks(path).map(({ stack }) => stack);
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}. Synthesize the app first.`);
  }
}
