import { checkOptionalText, type Faults } from "../core";
import type { ExportTarget } from "../policy";

/** Checks the ARN of the permissions boundary of a new role: IAM accepts one of the role's account or of AWS. Code `BOUNDARY_INVALID`. */
export function checkBoundary(
  boundary: string | undefined,
  { partition, accountId }: Pick<ExportTarget, "partition" | "accountId">,
  faults: Faults,
): void {
  // an invalid account id is reported as a separate fault
  const account = /^\d{12}$/.test(accountId) ? accountId : "\\d{12}";
  checkOptionalText(faults, {
    code: "BOUNDARY_INVALID",
    field: "permissionsBoundary",
    value: boundary,
    fits: (text) => new RegExp(`^arn:${partition}:iam::(${account}|aws):policy/[\\w+=,.@/-]+$`).test(text),
    allowed: `arn:${partition}:iam::${accountId}:policy/<path and name>, or a policy of AWS`,
    fix: "Give the ARN of a managed policy of the role's own account.",
  });
}
