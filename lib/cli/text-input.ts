import { InputError, readTextFile as readFile, type TextLimits } from "../core/text-input";
import { UsageError } from "./usage-error";

export { isOnTerminal } from "../core/text-input";

/**
 * Reads a file as text: UTF-8, or UTF-16 with a byte order mark, optionally gzip-compressed; pipes are supported.
 * @param file `-` is standard input
 * @throws UsageError with one message
 */
export function readTextFile(file: string, limits: TextLimits = {}): string {
  try {
    return readFile(file, limits);
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error;
  }
}
