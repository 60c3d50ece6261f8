import { inventoryOf, permissionsPages } from "../../review";
import { oneStack, stacksAt } from "../one-stack";
import { writeParts } from "../../core";
import { refuseInput } from "../output-file";
import type { Terminal } from "../terminal";
import { textOfError } from "../usage-error";

export interface PermissionsOptions {
  readonly stack?: string;
  readonly json?: true;
  readonly output?: string;
}

/** Writes the page, and returns the exit code. Never throws: every error is printed as one message. */
export function runPermissions(
  path: string,
  options: PermissionsOptions,
  terminal: Pick<Terminal, "out" | "err">,
): number {
  try {
    refuseInput([["--output", options.output]], [path]);
    const stacks = options.stack === undefined ? stacksAt(path) : [oneStack(path, options.stack)];
    const text = options.json
      ? `${JSON.stringify(Object.fromEntries(stacks.map((stack) => [stack.name, inventoryOf(stack)])), null, 2)}\n`
      : permissionsPages(stacks);
    if (options.output === undefined) terminal.out(text);
    else writeParts(options.output, [text]);
    return 0;
  } catch (error) {
    terminal.err(`legal-hold permissions: ${textOfError(error)}\n`);
    return 1;
  }
}
