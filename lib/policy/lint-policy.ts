type Linter = typeof import("./lint");

/**
 * Judges one policy as `lintPolicy` of `./lint` does. A call at run time, not an import: whoever only evaluates or
 * compares policies does not load the rules.
 */
export function lintPolicy(...args: Parameters<Linter["lintPolicy"]>): ReturnType<Linter["lintPolicy"]> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const linter = require("./lint") as Linter;
  return linter.lintPolicy(...args);
}
