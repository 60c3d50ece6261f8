import { checkOptionalText, show, type Faults } from "../../core";
import type { ExportTarget } from "../../policy";
import { checkRoleName } from "../names";
import { checkBoundary } from "../permissions-boundary";
import type { BatchJobOptions } from "./options";

/** Codes of the faults, by what is wrong. */
export interface BatchJobCodes {
  readonly intoEvidence: string;
  readonly key: string;
}

/**
 * Checks the choices about a role of jobs. Codes as they are given, `BUCKET_NAME_INVALID`, `ROLE_NAME_INVALID` and others.
 * @param copies the bucket of the copies, which is locked as well. @default there is none
 */
export function checkBatchJobs(
  options: BatchJobOptions,
  target: ExportTarget,
  codes: BatchJobCodes,
  faults: Faults,
  copies?: string,
): void {
  const { jobBucket, jobKeyArn } = options;
  const locked = [
    [target.bucketName, "the evidence's"],
    [copies, "that of the copies"],
  ] as const;
  const taken = locked.find(([name]) => name === jobBucket);
  if (taken) {
    faults.add({
      code: codes.intoEvidence,
      field: "jobBucket",
      got: show(jobBucket),
      allowed: `another bucket than ${taken[1]}`,
      fix: "Name a log bucket: default retention would keep every report and list as long as a recording.",
    });
  }
  checkOptionalText(faults, {
    code: codes.key,
    field: "jobKeyArn",
    value: jobKeyArn,
    fits: (text) => new RegExp(`^arn:${target.partition}:kms:[a-z0-9-]+:\\d{12}:key/[\\w-]+$`).test(text),
    allowed: `arn:${target.partition}:kms:<region>:<account>:key/<id>`,
    fix: "Give the ARN of the key itself, not an alias.",
  });
  // it may be named after the export
  if (options.roleName !== undefined) checkRoleName(faults, "roleName", options.roleName);
  checkBoundary(options.permissionsBoundary, target, faults);
}
