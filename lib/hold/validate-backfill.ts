import { backfillJobSettings, checkHoldBackfill, keeperFunctionName, keeperNames } from "../aws";
import { show, type Faults } from "../core";
import { changeConfiguration, setHold, type ExportTarget } from "../policy";
import { checkRoleAgreement, roleTarget, type Agreement } from "./agreement";
import { boundaryOf } from "./documents";
import { backfillInput } from "./hold-backfill";
import type { LegalHoldExportProps } from "./props";
import { DEFAULT_NAME } from "./spec";
import { refuseOwnRole } from "./validate-people";

const BACKFILL = {
  codes: { custodians: "CUSTODIAN_IS_HOLD_BACKFILL", administrators: "ADMINISTRATOR_IS_HOLD_BACKFILL" },
  name: "that of the backfill's jobs",
  does: "holds it",
  agreement: {
    field: "aws.holdBackfill",
    who: "the role of the backfill's jobs",
    fix: "Take that role out of what denies it: a job would fail for every object.",
  },
};

/** Checks the options of backfill jobs, and that their role has no other work. */
export function checkBackfill(props: LegalHoldExportProps, target: ExportTarget, faults: Faults): void {
  const { aws = {} } = props;
  const name = String(props.name ?? DEFAULT_NAME);
  const input = backfillInput(props, name, target.region);
  if (input === undefined) return;
  const at = faults.at("aws").at("holdBackfill");
  // an invalid name or an invalid prefix of the inventory is reported as a separate fault
  const roleName = faults.has("name") ? aws.holdBackfill?.roleName : input.roleName;
  checkHoldBackfill({ ...aws.holdBackfill!, roleName }, target, at);
  const { roleArn: arn } = backfillJobSettings(target, input);
  const keeper = aws.holdKeeper && { ...aws.holdKeeper, functionName: keeperFunctionName(name, aws.holdKeeper) };
  const taken = [target.exporterRoleArn, ...(keeper ? [keeperNames(target, keeper).roleArn] : [])];
  if (taken.includes(arn)) {
    at.add({
      code: "HOLD_BACKFILL_ROLE_TAKEN",
      field: "roleName",
      got: show(arn),
      allowed: "another role than the exporter's and the hold keeper's",
      fix: "Leave roleName out: S3 runs the jobs in a role of their own.",
    });
    return;
  }
  refuseOwnRole(props, { arn, ...BACKFILL }, faults);
}

/**
 * Checks that the policies let a job place a hold on an object and let S3 make its list. Code `PLANES_DISAGREE`.
 */
export function checkBackfillAgreement(given: Agreement): void {
  const { props, spec, documents } = given;
  const input = backfillInput(props, spec.name, spec.target.region);
  if (input === undefined) return;
  const target = roleTarget(spec);
  const principalArn = backfillJobSettings(spec.target, input).roleArn;
  const { bucket, backfill } = documents;
  const identity = backfill === undefined ? [] : [backfill];
  const checks = [
    ...setHold(target, { principalArn, key: `${target.organizationId}/recording` }, "ON"),
    ...["s3:GetBucketObjectLockConfiguration", "s3:PutInventoryConfiguration"].flatMap((action) =>
      changeConfiguration(target, { principalArn }, action),
    ),
  ];
  const access = { identity, ...boundaryOf(documents, principalArn), bucket };
  checkRoleAgreement(checks, access, BACKFILL.agreement, given);
}
