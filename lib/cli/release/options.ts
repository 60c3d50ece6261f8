import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { custodian, exportVerification, type GrantedPermission } from "../../catalog";
import type { ExpectedAws, Expectation } from "../../doctor";
import { releasePolicy } from "../../export";
import type { PolicyDocument } from "../../policy";
import { UsageError } from "../usage-error";

/** Options of `legal-hold release`, as they were given. */
export interface ReleaseOptions {
  readonly stack?: string;
  readonly otherCase?: readonly string[];
  /** Folder with the cases that are still open; false where nothing else is open. */
  readonly otherCases?: string | false;
  /** Leaves the other platform alone. */
  readonly only?: "genesys" | "s3";
  readonly reason?: string;
  readonly record?: string;
  readonly yes?: boolean;
  readonly printPolicy?: boolean;
  readonly json?: boolean;
}

export const REVOKE = "recording:deletionProtection:revoke";
/** Tells when conversations began and ended. */
export const DETAILS = "analytics:conversationDetail:view";
/** Whoever holds it exports. */
export const EXPORTS = "recording:job:add";

/** Permissions that a release takes in Genesys Cloud; those that only read make it find folders and ends of conversations. */
export const releasePermissions: readonly GrantedPermission[] = [custodian, exportVerification].flatMap(
  ({ permissions }) => permissions,
);

/** The smallest AWS policy. */
export function releaseNeeds({ genesys }: Expectation, place: ExpectedAws): PolicyDocument {
  return releasePolicy({ ...place, bucket: place.bucketName, organizationId: genesys.organizationId });
}

/** The reason for the record. @throws UsageError for options that do not go together */
export function checkRelease({ yes, otherCase = [], otherCases, reason = "" }: ReleaseOptions): string {
  const text = reason.trim();
  if (otherCases === false && otherCase.length > 0)
    throw new UsageError("--no-other-cases and --other-case: give one of them.");
  if (yes && otherCase.length === 0 && otherCases === undefined) {
    throw new UsageError("--yes: name the open cases by --other-cases or --other-case, or say --no-other-cases.");
  }
  if (yes && !/^[^\p{C}]{3,1000}$/u.test(text)) {
    throw new UsageError("--yes: takes --reason, 3 to 1000 characters of one line, for the record.");
  }
  return text;
}

/**
 * The files of the cases that are open: those that are named, and every .json and .csv file of a folder but the case itself.
 * @throws UsageError for a folder that is none
 */
export function otherCaseFiles({ otherCase = [], otherCases }: ReleaseOptions, file: string): readonly string[] {
  if (typeof otherCases !== "string") return otherCase;
  if (statSync(otherCases, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(`--other-cases: ${otherCases} is no folder.`);
  }
  const own = realpathSync(file);
  const found = readdirSync(otherCases)
    .filter((name) => /\.(json|csv)$/i.test(name))
    .sort()
    .map((name) => join(otherCases, name))
    .filter((path) => realpathSync(path) !== own);
  return [...otherCase, ...found];
}
