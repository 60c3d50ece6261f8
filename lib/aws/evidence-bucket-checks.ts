import { checkWord, show, type Faults } from "../core";
import type { EvidenceBucketOptions, EvidenceBucketProps } from "./evidence-bucket-options";
import { checkLifecycle } from "./lifecycle";
import { checkBucketName } from "./names";
import { checkRetention, retentionDays, type RetentionProps } from "./retention";

/** Checks everything about a bucket of our own. */
export function checkEvidenceBucket(props: EvidenceBucketProps, faults: Faults): void {
  checkBucketName(faults, "bucketName", props.bucketName);
  checkRetention(props.retention, faults.at("retention"));
  checkBucketOptions(props, props.bucketName, props.retention, faults);
  checkWord(faults, {
    code: "ENCRYPTION_ALGORITHM_INVALID",
    field: "encryptionAlgorithm",
    value: props.encryptionAlgorithm,
    words: ["aws:kms", "AES256"],
    fix: "Use aws:kms with a key ARN, or AES256 for keys that S3 manages.",
  });
}

/** Checks the choices about a bucket, for its construct and for a composite that makes it. */
export function checkBucketOptions(
  options: EvidenceBucketOptions,
  bucketName: string,
  retention: RetentionProps | undefined,
  faults: Faults,
): void {
  const { lifecycle, accessLogsBucket, accessLogsPrefix } = options;
  if (lifecycle !== undefined) {
    const days = retention === undefined ? 0 : retentionDays(retention);
    checkLifecycle(lifecycle, Number.isFinite(days) ? days : 0, faults.at("lifecycle"));
  }
  if (accessLogsBucket !== undefined && checkBucketName(faults, "accessLogsBucket", accessLogsBucket)) {
    if (accessLogsBucket === bucketName) {
      faults.add({
        code: "ACCESS_LOGS_INTO_EVIDENCE",
        field: "accessLogsBucket",
        got: show(accessLogsBucket),
        allowed: "another bucket, without Object Lock",
        fix: "Name a log bucket: S3 refuses a bucket with Object Lock as the target of access logs.",
      });
    }
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
