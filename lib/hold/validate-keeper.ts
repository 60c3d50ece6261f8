import { checkHoldKeeper, keeperFunctionName, keeperNames } from "../aws";
import { show, type Faults } from "../core";
import { readObject, setHold, type ExportTarget } from "../policy";
import { checkRoleAgreement, roleTarget, type Agreement } from "./agreement";
import { boundaryOf } from "./documents";
import { keeperInput } from "./hold-keeper";
import type { LegalHoldExportProps } from "./props";
import { DEFAULT_NAME } from "./spec";
import { refuseOwnRole } from "./validate-people";

const KEEPER = {
  codes: { custodians: "CUSTODIAN_IS_HOLD_KEEPER", administrators: "ADMINISTRATOR_IS_HOLD_KEEPER" },
  name: "the hold keeper's",
  does: "holds it",
  agreement: {
    field: "aws.holdKeeper",
    who: "the hold keeper",
    fix: "Take the keeper's role out of what denies it: objects would stay without a hold.",
  },
};

/** Checks the options of the keeper, that it gets events, and that its role is neither the exporter nor a custodian. */
export function checkKeeper(props: LegalHoldExportProps, target: ExportTarget, faults: Faults): void {
  const { name, aws = {} } = props;
  const { holdKeeper, bucket, exporterRole } = aws;
  if (holdKeeper === undefined) return;
  const at = faults.at("aws").at("holdKeeper");
  // an invalid name is reported as a separate fault
  const functionName = keeperFunctionName(String(name ?? DEFAULT_NAME), holdKeeper);
  checkHoldKeeper({ ...holdKeeper, functionName }, target, at);
  if (bucket?.eventBridge === false) {
    faults.at("aws").add({
      code: "HOLD_KEEPER_WITHOUT_EVENTS",
      field: "bucket.eventBridge",
      got: "false, beside a hold keeper",
      allowed: "true beside a hold keeper",
      fix: "Leave eventBridge out: without the bucket's events no object is ever held.",
    });
  }
  const { roleArn } = keeperNames(target, { ...holdKeeper, functionName });
  if (exporterRole?.existingRoleArn === undefined && roleArn === target.exporterRoleArn) {
    at.add({
      code: "HOLD_KEEPER_IS_EXPORTER",
      field: "roleName",
      got: show(roleArn),
      allowed: "another role than the exporter's",
      fix: "Leave roleName out: the role that writes evidence is not the one that looks at it.",
    });
    return;
  }
  refuseOwnRole(props, { arn: roleArn, ...KEEPER }, faults);
}

/**
 * Checks that the policies let the keeper read an object's metadata and place a hold on it. Code `PLANES_DISAGREE`.
 */
export function checkKeeperAgreement(given: Agreement): void {
  const { props, spec, documents } = given;
  const { bucket, keyReference, keeper } = documents;
  const input = keeperInput(props, spec, keyReference);
  if (input === undefined) return;
  const names = keeperNames(spec.target, input);
  const target = roleTarget(spec);
  const attempt = { principalArn: names.roleArn, key: `${target.organizationId}/recording` };
  const identity = keeper === undefined ? [] : [keeper];
  const checks = [...readObject(target, attempt), ...setHold(target, attempt, "ON")];
  const access = { identity, ...boundaryOf(documents, names.roleArn), bucket };
  checkRoleAgreement(checks, access, KEEPER.agreement, given);
}
