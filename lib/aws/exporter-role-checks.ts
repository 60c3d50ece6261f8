import { checkNumber, checkText, refuseUnusedOptions, type Faults } from "../core";
import type { ExportTarget } from "../policy";
import type { ExporterRoleOptions } from "./exporter-role-options";
import { checkRoleName } from "./names";
import { checkBoundary } from "./permissions-boundary";

const NEW_ONLY = ["roleName", "maxSessionSeconds", "permissionsBoundary"];

/** Checks the choices about the exporter's role. @param target what the role writes to */
export function checkExporterRole(options: ExporterRoleOptions, target: ExportTarget, faults: Faults): void {
  const { roleName, existingRoleArn, permissionsBoundary, maxSessionSeconds, retentionHeadersMaxDays } = options;
  const { partition } = target;
  if (roleName !== undefined) checkRoleName(faults, "roleName", roleName);
  if (existingRoleArn !== undefined) {
    const shape = new RegExp(`^arn:${partition}:iam::\\d{12}:role/[\\w+=,.@/-]+$`);
    checkText(faults, {
      code: "ROLE_ARN_INVALID",
      field: "existingRoleArn",
      value: existingRoleArn,
      fits: (text) => shape.test(text),
      allowed: `arn:${partition}:iam::<account>:role/<path and name>`,
      fix: "Give the role's own ARN, not that of a session; it has to be in the partition of the bucket.",
    });
    const code = "EXPORTER_ROLE_OPTION_UNUSED";
    refuseUnusedOptions(faults, options, { code, fields: NEW_ONLY, because: "existingRoleArn" });
  } else {
    checkBoundary(permissionsBoundary, target, faults);
  }
  if (maxSessionSeconds !== undefined) {
    checkNumber(faults, {
      code: "SESSION_LENGTH_INVALID",
      field: "maxSessionSeconds",
      value: maxSessionSeconds,
      min: 3600,
      max: 43200,
      unit: "seconds",
      fix: "Leave it out for one hour, the least that IAM accepts.",
    });
  }
  if (retentionHeadersMaxDays !== undefined) {
    checkNumber(faults, {
      code: "RETENTION_HEADERS_INVALID",
      field: "retentionHeadersMaxDays",
      value: retentionHeadersMaxDays,
      min: 1,
      max: 36500,
      unit: "days",
      fix: "Cap it at the longest retention that an upload may ask for.",
    });
  }
}
