import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { custodian, exportVerification, type GrantedPermission } from "../../catalog";
import { UsageError } from "../usage-error";

/** Options of `legal-hold release`, as given. */
export interface ReleaseOptions {
  readonly stack?: string;
  readonly otherCase?: readonly string[];
  /** Folder with the open cases; false if no other case is open. */
  readonly otherCases?: string | false;
  /** Releases on one platform only. */
  readonly only?: "genesys" | "s3";
  readonly reason?: string;
  readonly record?: string;
  readonly yes?: boolean;
  readonly printPolicy?: boolean;
  readonly json?: boolean;
}

export const REVOKE = "recording:deletionProtection:revoke";
/** Permission for reading start and end times of conversations. */
export const DETAILS = "analytics:conversationDetail:view";
/** An identity with this permission can export. */
export const EXPORTS = "recording:job:add";

/**
 * Genesys Cloud permissions for a release. The read permissions are used to find folders and end times of
 * conversations.
 */
export const releasePermissions: readonly GrantedPermission[] = [custodian, exportVerification].flatMap(
  ({ permissions }) => permissions,
);

/** The reason for the record. @throws UsageError for invalid combinations of options */
export function checkRelease({ yes, otherCase = [], otherCases, reason = "" }: ReleaseOptions): string {
  const text = reason.trim();
  if (otherCases === false && otherCase.length > 0)
    throw new UsageError("--no-other-cases and --other-case: use one of them.");
  if (yes && otherCase.length === 0 && otherCases === undefined) {
    throw new UsageError("--yes: name the open cases with --other-cases or --other-case, or use --no-other-cases.");
  }
  if (yes && !/^[^\p{C}]{3,1000}$/u.test(text)) {
    throw new UsageError("--yes: requires --reason, 3 to 1000 characters on one line, for the record.");
  }
  return text;
}

/**
 * The files of the open cases: named files, and every .json and .csv file in a folder except the case itself.
 * @throws UsageError if the path is not a folder
 */
export function otherCaseFiles({ otherCase = [], otherCases }: ReleaseOptions, file: string): readonly string[] {
  if (typeof otherCases !== "string") return otherCase;
  if (statSync(otherCases, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(`--other-cases: ${otherCases} is not a folder.`);
  }
  const own = realpathSync(file);
  const found = readdirSync(otherCases)
    .filter((name) => /\.(json|csv)$/i.test(name))
    .sort()
    .map((name) => join(otherCases, name))
    .filter((path) => realpathSync(path) !== own);
  return [...otherCase, ...found];
}
