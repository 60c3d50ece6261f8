import { ConfigError, UnwritableError } from "../core";
import { DoctorError } from "../doctor";
import { ExportError } from "../export";
import { UsageError } from "./usage-error";

/** What of an error may be shown: our own words, or its kind, since another error may quote what was sent. */
export function exportErrorText(error: unknown): string {
  const own = [ExportError, DoctorError, UsageError, ConfigError, UnwritableError].some(
    (kind) => error instanceof kind,
  );
  if (own) return (error as Error).message;
  return `failed (${error instanceof Error ? error.name : "unknown error"}).`;
}
