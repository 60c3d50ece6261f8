import { addFinding, refuses } from "../aws";
import type { Faults } from "../core";
import { statementsOf } from "../policy";
import type { Finding } from "../policy/lint";
import { refuseLockOut } from "./locked-out";
import { checkDeliveries } from "./operations-key";
import { checkAgreement, type Agreement, type FieldOfStatement } from "./agreement";
import { withDocuments, type CheckedExport, type ExportDocuments } from "./documents";
import { checkBackfillAgreement } from "./validate-backfill";
import { checkKeeperAgreement } from "./validate-keeper";
import { checkReplicaAgreement } from "./validate-replica";
import type { LegalHoldExportProps } from "./props";
import { specOf } from "./spec";

const ADDITIONAL = "aws.bucketPolicy.additionalStatements";

// the props from which the ARNs in policies are built
const NAMES = ["genesysRegion", "bucketRegion", "genesysAccountId", "organizationId", "awsAccountId", "bucketName"];

/**
 * Checks the effect of the policies of an export once their parts are valid: the rules of the linter, and whether an export
 * gets through. Fields are named as the user writes them.
 * @returns the export with its policies; undefined if there is a fault
 */
export function checkPolicies(props: LegalHoldExportProps, faults: Faults): CheckedExport | undefined {
  if ([...NAMES, "name", "aws.exporterRole", "aws.iamPath", ADDITIONAL].some((field) => faults.has(field)))
    return undefined;
  const sound = faults.all.length === 0;
  // with other faults, only statements that the user wrote are still checked
  if (!sound && !props.aws?.bucketPolicy?.additionalStatements?.length) return undefined;
  const usable = sound ? props : withTexts(props);
  const checked = withDocuments(usable, specOf(usable));
  const { spec, documents, judged } = checked;
  const fieldOf = fieldOfStatement(props, documents);
  for (const finding of judged.bucket.findings.filter(refuses)) {
    const field = finding.statement === "policy" ? sizeableField(props) : fieldOf(indexOf(finding, documents));
    // findings in our own statements follow from a fault that is already reported
    if (sound || field === ADDITIONAL || field.startsWith(`${ADDITIONAL}[`)) addFinding(faults, field, finding);
  }
  if (!sound) return undefined;
  if (judged.key !== undefined && props.aws?.key?.existingKeyArn === undefined) {
    const field = props.readers === undefined ? "custodians" : "readers";
    // a list that is too long for both policies is reported once
    const found = faults.has(field) ? [] : judged.key.findings.filter(refuses);
    for (const finding of found) addFinding(faults, field, finding);
  }
  const { bucket: copies, key: copiesKey } = judged.replica ?? {};
  for (const one of props.replica?.key?.existingKeyArn === undefined ? [copies, copiesKey] : [copies]) {
    for (const finding of one?.findings.filter(refuses) ?? []) addFinding(faults, "replica.custodians", finding);
  }
  refuseLockOut(props, spec, ADDITIONAL, faults);
  if (faults.all.length > 0) return undefined;
  checkAgreements({ props, spec, documents, fieldOf, faults });
  checkDeliveries(checked.operations, faults);
  return faults.all.length > 0 ? undefined : checked;
}

/** Checks that the policies let an export, and whatever else the stack creates, do its work. Code `PLANES_DISAGREE`. */
export function checkAgreements(given: Agreement): void {
  for (const check of [checkAgreement, checkKeeperAgreement, checkBackfillAgreement, checkReplicaAgreement])
    check(given);
}

/** Returns the field that each statement of the bucket policy comes from; the user's own statements are the last. */
export function fieldOfStatement(props: LegalHoldExportProps, { bucket }: ExportDocuments): FieldOfStatement {
  const own = statementsOf(bucket).length - (props.aws?.bucketPolicy?.additionalStatements?.length ?? 0);
  return (index) => (index < own ? "aws.bucketPolicy" : `${ADDITIONAL}[${index - own}]`);
}

// of two statements with one Sid the later one gets the fault
function indexOf({ statement }: Finding, { bucket }: ExportDocuments): number {
  return statementsOf(bucket)
    .map(({ Sid }, i) => Sid || `#${i + 1}`)
    .lastIndexOf(statement);
}

/** The field that contributes most to a policy that is too large. */
function sizeableField({ aws = {}, custodians, administrators, readers }: LegalHoldExportProps): string {
  const { additionalStatements, sourceRanges } = aws.bucketPolicy ?? {};
  const size = (value: unknown, times = 1): number => (value === undefined ? 0 : JSON.stringify(value).length * times);
  const sizes: readonly (readonly [string, number])[] = [
    // nine denials name the custodians
    ["custodians", size(custodians, 9)],
    ["readers", size(readers)],
    ["administrators", size(administrators)],
    ["aws.bucketPolicy.sourceRanges", size(sourceRanges)],
    [ADDITIONAL, size(additionalStatements)],
  ];
  return sizes.reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

// an invalid text or retention is reported as a separate fault, and no policy can be built with it
function withTexts(props: LegalHoldExportProps): LegalHoldExportProps {
  const texts = (list: readonly unknown[] | undefined) => list?.filter((one): one is string => typeof one === "string");
  const { aws, custodians, administrators, readers } = props;
  return {
    ...props,
    retention: props.retention ?? { mode: "GOVERNANCE", days: 1 },
    custodians: texts(custodians) ?? [],
    administrators: texts(administrators),
    readers: readers === "account" ? readers : texts(Array.isArray(readers) ? readers : undefined),
    aws: aws && { ...aws, bucketPolicy: { ...aws.bucketPolicy, sourceRanges: texts(aws.bucketPolicy?.sourceRanges) } },
  };
}
