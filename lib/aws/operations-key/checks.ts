import { refuseUnusedOptions, show, type Faults } from "../../core";
import type { ExportTarget } from "../../policy";
import { checkExistingKey, checkOneKind } from "../evidence-key-checks";
import { checkPrincipalArns } from "../names";
import type { OperationsKeyOptions } from "./options";

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
