import { ConfigError } from "../core";
import { visible } from "../review/common/visible";

const LONGEST = 1_000;

/**
 * One-line text of an error from AWS or from the command itself.
 * @param hints suggestions by error name
 */
export function awsErrorText(error: unknown, hints: { readonly [name: string]: string }): string {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof Error)) return "failed.";
  const name = ["Error", "UsageError"].includes(error.name) ? "" : `${visible(error.name)}: `;
  const text = `${name}${visible(error.message, LONGEST)}`;
  if (!Object.hasOwn(hints, error.name)) return text;
  return `${text}${text.endsWith(".") ? "" : "."} ${hints[error.name]}`;
}
