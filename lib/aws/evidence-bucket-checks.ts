import { show, type Faults } from "../core";
import type { EvidenceBucketOptions, EvidenceBucketProps } from "./evidence-bucket-options";
import { checkLifecycle } from "./lifecycle";
import { checkRetention, retentionDays, type RetentionProps } from "./retention";

/** Checks what the props of a bucket of our own say together. */
export function checkEvidenceBucket(props: EvidenceBucketProps, faults: Faults): void {
  checkRetention(props.retention, faults.at("retention"));
  checkBucketOptions(props, [props.bucketName], props.retention, faults);
}

/**
 * Checks the choices about a bucket, for its construct and for a composite that makes it.
 * @param evidence names of the buckets of the evidence: the evidence bucket, and that of its copies where there is one
 */
export function checkBucketOptions(
  options: EvidenceBucketOptions,
  evidence: readonly string[],
  retention: RetentionProps | undefined,
  faults: Faults,
): void {
  const { lifecycle, accessLogsBucket, accessLogsPrefix } = options;
  if (lifecycle !== undefined) {
    const days = retention === undefined ? 0 : retentionDays(retention);
    checkLifecycle(lifecycle, Number.isFinite(days) ? days : 0, faults.at("lifecycle"));
  }
  if (accessLogsBucket !== undefined && evidence.includes(accessLogsBucket)) {
    faults.add({
      code: "ACCESS_LOGS_INTO_EVIDENCE",
      field: "accessLogsBucket",
      got: show(accessLogsBucket),
      allowed: "another bucket, without Object Lock",
      fix: "Name a log bucket: S3 refuses a bucket with Object Lock as the target of access logs.",
    });
  } else if (accessLogsBucket === undefined && accessLogsPrefix !== undefined) {
    faults.add({
      code: "ACCESS_LOGS_WITHOUT_BUCKET",
      field: "accessLogsPrefix",
      got: show(accessLogsPrefix),
      allowed: "only beside accessLogsBucket",
      fix: "Name the log bucket, or leave the prefix out.",
    });
  }
}
