import type { ExportTarget } from "../../policy";
import { SETTINGS_VARIABLE, type KeeperSettings } from "./handler";
import type { HoldKeeperOptions } from "./options";
import { holdRule } from "./rule";

/** The function's settings, from checked options. */
export function keeperSettings(
  target: Pick<ExportTarget, "bucketName" | "accountId">,
  options: HoldKeeperOptions,
  functionName: string,
): KeeperSettings {
  return {
    bucket: target.bucketName,
    bucketOwner: target.accountId,
    rule: holdRule(options),
    lateAfterMinutes: options.lateAfterMinutes ?? 15,
    metricNamespace: options.metricNamespace ?? "LegalHold",
    keeper: functionName,
  };
}

/** Limit of Lambda's environment variables in bytes, names and values together (documented: Lambda quotas). */
export const ENVIRONMENT_LIMIT = 4096;

/** Bytes that the settings use in the function's environment. */
export function environmentBytes(settings: KeeperSettings): number {
  return Buffer.byteLength(SETTINGS_VARIABLE) + Buffer.byteLength(JSON.stringify(settings));
}
