import { checkOptionalText, type Faults } from "../core";
import type { ExportTarget } from "../policy";

/** Checks the ARN of a managed policy that bounds a new role: IAM takes one of the role's own account, or of AWS. Code `BOUNDARY_INVALID`. */
export function checkBoundary(
  boundary: string | undefined,
  { partition, accountId }: Pick<ExportTarget, "partition" | "accountId">,
  faults: Faults,
): void {
  // a wrong account is a fault of its own
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
