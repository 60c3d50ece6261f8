import { refuseUnusedOptions, show, type Faults, type ShapeOf } from "../../core";
import { checkExistingKey, checkOneKind, deletionWindow } from "../evidence-key-options";
import type { ExportTarget } from "../../policy";
import { checkPrincipalArns } from "../names";

/**
 * Encryption of data about evidence: log and variables of the hold keeper's function, topics and partner event bus of job
 * notifications. SQS itself encrypts the queues, so that dead letters survive a wrong key. Give at most one of `existingKeyArn`
 * and `awsManaged`.
 * @experimental
 */
export interface OperationsKeyOptions {
  /** ARN of a symmetric KMS key in the bucket's region; the stack does not change it. @default a new key is created */
  readonly existingKeyArn?: string;
  /**
   * Uses AWS's own keys. This costs nothing, and no key policy can block a delivery; but you can neither see nor end the use of
   * the key, and topics do not encrypt messages: no service can publish through `alias/aws/sns`.
   * @default false
   */
  readonly awsManaged?: boolean;
  /** Days between a request to delete the new key and its end, 7 to 30. @default 30 */
  readonly deletionWindowDays?: number;
  /**
   * IAM ARNs that may decrypt the files of `trail.dataEventsBucket`, which this key then encrypts. The bucket belongs to
   * somebody else; its other readers cannot decrypt the files.
   * @default none: the files are encrypted with `trail.dataEventsKeyArn`, or by S3
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
 * Checks the options of the operations key. Codes `KEY_…`, `DELETION_WINDOW_INVALID`, `TRAIL_READER_INVALID`,
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
