import { ConfigError } from "../core";
import { visible } from "../review/common/visible";

const LONGEST = 1_000;

/**
 * An error of a call to AWS, or of the command line itself, as it may be shown on one line.
 * @param hints what to do, by name of the error
 */
export function awsErrorText(error: unknown, hints: { readonly [name: string]: string }): string {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof Error)) return "failed.";
  const name = ["Error", "UsageError"].includes(error.name) ? "" : `${visible(error.name)}: `;
  const text = `${name}${visible(error.message, LONGEST)}`;
  if (!Object.hasOwn(hints, error.name)) return text;
  return `${text}${text.endsWith(".") ? "" : "."} ${hints[error.name]}`;
}
