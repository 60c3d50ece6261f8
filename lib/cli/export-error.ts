import { ConfigError, UnwritableError } from "../core";
import { DoctorError } from "../doctor";
import { ExportError } from "../export";
import { UsageError } from "./usage-error";

/**
 * The text of an error that is safe to show: our own messages, or only the error's name, because other errors may quote
 * the request.
 */
export function exportErrorText(error: unknown): string {
  const own = [ExportError, DoctorError, UsageError, ConfigError, UnwritableError].some(
    (kind) => error instanceof kind,
  );
  if (own) return (error as Error).message;
  return `failed (${error instanceof Error ? error.name : "unknown error"}).`;
}
