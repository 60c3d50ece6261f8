import { checkOptionalText, show, type Faults } from "../../core";
import type { ExportTarget } from "../../policy";
import { checkAccountId, checkBucketName, checkRoleName } from "../names";
import { checkBoundary } from "../permissions-boundary";
import type { HoldBackfillOptions } from "./options";

/** Checks the choices about the backfill by jobs. Codes `HOLD_BACKFILL_…`, `BUCKET_NAME_INVALID`, `ROLE_NAME_INVALID`. */
export function checkHoldBackfill(options: HoldBackfillOptions, target: ExportTarget, faults: Faults): void {
  const { jobBucket, jobBucketAccountId, jobKeyArn, roleName } = options;
  if (checkBucketName(faults, "jobBucket", jobBucket) && jobBucket === target.bucketName) {
    faults.add({
      code: "HOLD_BACKFILL_INTO_EVIDENCE",
      field: "jobBucket",
      got: show(jobBucket),
      allowed: "another bucket than the evidence's",
      fix: "Name a log bucket: default retention would keep every report and list as long as a recording.",
    });
  }
  if (jobBucketAccountId !== undefined) checkAccountId(faults, "jobBucketAccountId", jobBucketAccountId);
  for (const field of ["reportPrefix", "manifestPrefix"] as const) {
    checkOptionalText(faults, {
      code: "HOLD_BACKFILL_PREFIX_INVALID",
      field,
      value: options[field],
      fits: (text) => /^[\w!.'()-]+(\/[\w!.'()-]+)*$/.test(text) && text.length <= 200,
      allowed: "names joined by slashes, none at either end, 1 to 200 characters",
      fix: "Write the prefix without slashes at its ends, such as jobs/london.",
    });
  }
  checkOptionalText(faults, {
    code: "HOLD_BACKFILL_KEY_INVALID",
    field: "jobKeyArn",
    value: jobKeyArn,
    fits: (text) => new RegExp(`^arn:${target.partition}:kms:[a-z0-9-]+:\\d{12}:key/[\\w-]+$`).test(text),
    allowed: `arn:${target.partition}:kms:<region>:<account>:key/<id>`,
    fix: "Give the ARN of the key itself, not an alias.",
  });
  if (roleName !== undefined) checkRoleName(faults, "roleName", roleName);
  checkBoundary(options.permissionsBoundary, target, faults);
}
