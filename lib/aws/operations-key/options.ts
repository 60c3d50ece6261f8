import { refuseUnusedOptions, show, type Faults, type ShapeOf } from "../../core";
import { checkExistingKey, checkOneKind, deletionWindow } from "../evidence-key-options";
import type { ExportTarget } from "../../policy";
import { checkPrincipalArns } from "../names";

/**
 * What encrypts what tells of evidence and is none: log and variables of the hold keeper's function, topics and partner event
 * bus of job notifications. Queues are encrypted by SQS itself, so that dead letters outlive a wrong key. Give at most one of
 * `existingKeyArn` and `awsManaged`.
 * @experimental
 */
export interface OperationsKeyOptions {
  /** ARN of a symmetric KMS key in the bucket's region; nothing of it is changed. @default a new key is created */
  readonly existingKeyArn?: string;
  /**
   * Leaves it to AWS's own keys. It costs nothing, and no policy of a key can keep a delivery back; but nobody of yours sees who
   * decrypts, or can end it, and a topic then has no encryption of its messages: no service publishes through `alias/aws/sns`.
   * @default false
   */
  readonly awsManaged?: boolean;
  /** Days between a request to delete the new key and its end, 7 to 30. @default 30 */
  readonly deletionWindowDays?: number;
  /**
   * IAM ARNs that read the files of `trail.dataEventsBucket`, which this key then encrypts: the bucket is somebody else's, and
   * whoever reads there could decrypt none of it. Others than those may not.
   * @default none: the files are encrypted by `trail.dataEventsKeyArn`, or by S3
   */
  readonly trailReaders?: readonly string[];
}

export const operationsKeyShape: ShapeOf<OperationsKeyOptions> = {
  existingKeyArn: "value",
  awsManaged: "flag",
  deletionWindowDays: deletionWindow,
  trailReaders: "list",
};

/**
 * Checks how what tells of evidence is encrypted. Codes `KEY_…`, `DELETION_WINDOW_INVALID`, `TRAIL_READER_INVALID`,
 * `TRAIL_READERS_MISSING`.
 */
export function checkOperationsKey(options: OperationsKeyOptions, target: ExportTarget, faults: Faults): void {
  const { existingKeyArn, awsManaged, trailReaders } = options;
  if (existingKeyArn !== undefined) checkExistingKey(faults, existingKeyArn, target);
  checkOneKind(faults, { existingKeyArn, awsManaged: awsManaged || undefined });
  if (trailReaders !== undefined) {
    checkPrincipalArns(faults, "trailReaders", trailReaders, {
      partition: target.partition,
      code: "TRAIL_READER_INVALID",
    });
  }
  if (trailReaders?.length === 0) {
    faults.add({
      code: "TRAIL_READERS_MISSING",
      field: "trailReaders",
      got: show(trailReaders),
      allowed: "at least one IAM ARN",
      fix: "Name who reads the files, or leave it out: a trail that nobody can decrypt tells nothing.",
    });
  }
  if (existingKeyArn === undefined && !awsManaged) return;
  refuseUnusedOptions(faults, options, {
    code: "KEY_OPTION_WITHOUT_NEW_KEY",
    fields: awsManaged ? ["deletionWindowDays", "trailReaders"] : ["deletionWindowDays"],
    because: awsManaged ? "awsManaged" : "existingKeyArn",
  });
}
