import { checkText, refuseUnusedOptions, type Faults } from "../core";
import type { ExportTarget } from "../policy";
import type { ExporterRoleOptions } from "./exporter-role-options";
import { checkBoundary } from "./permissions-boundary";

const NEW_ONLY = ["roleName", "maxSessionSeconds", "permissionsBoundary"];

/** Checks the choices about the exporter's role. @param target what the role writes to */
export function checkExporterRole(options: ExporterRoleOptions, target: ExportTarget, faults: Faults): void {
  const { existingRoleArn, permissionsBoundary } = options;
  const { partition } = target;
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
}
