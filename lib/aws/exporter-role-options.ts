import { checkText, refuseUnusedOptions, wholeNumber, type Faults, type ShapeOf } from "../core";
import { checkRoleName } from "./names";
import type { ExportTarget } from "../policy";
import { checkBoundary } from "./permissions-boundary";

/** Options of the role that Genesys Cloud assumes. @public */
export interface ExporterRoleOptions {
  /** Name of the new role. @default <name>-<region of the bucket> */
  readonly roleName?: string;
  /** ARN of an existing role: it is not changed; its owner adds the policies that the stack outputs. @default a new role */
  readonly existingRoleArn?: string;
  /** Longest session in seconds, 3600 to 43200. @default 3600 */
  readonly maxSessionSeconds?: number;
  /** ARN of a managed policy, the permissions boundary of the new role. @default none */
  readonly permissionsBoundary?: string;
  /**
   * Lets uploads carry retention headers of at most this number of days, never COMPLIANCE. It is not documented that Genesys
   * Cloud sends such headers. An upload must request a day more than the bucket's default: S3 compares the days that remain
   * on arrival, and if it counts whole days (not documented), exactly the default is a day too few and ends in a 403.
   * @default not granted; the bucket's default retention applies
   */
  readonly retentionHeadersMaxDays?: number;
}

export const exporterRoleOptionsShape: ShapeOf<ExporterRoleOptions> = {
  roleName: checkRoleName,
  existingRoleArn: "value",
  maxSessionSeconds: wholeNumber({
    code: "SESSION_LENGTH_INVALID",
    min: 3600,
    max: 43200,
    unit: "seconds",
    fix: "Leave it out for one hour, the least that IAM accepts.",
  }),
  permissionsBoundary: "value",
  retentionHeadersMaxDays: wholeNumber({
    code: "RETENTION_HEADERS_INVALID",
    min: 1,
    max: 36500,
    unit: "days",
    fix: "Cap it at the longest retention that an upload may ask for.",
  }),
};

const NEW_ONLY = ["roleName", "maxSessionSeconds", "permissionsBoundary"];

/** Checks the options of the exporter's role. @param target what the role writes to */
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
