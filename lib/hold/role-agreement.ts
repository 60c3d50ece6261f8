import type { Faults } from "../core";
import { evaluate, policiesFor, type Access, type Check, type PolicyDocument, type Target } from "../policy";
import type { FieldOfStatement } from "./agreement";
import { inOrganization, withoutUnknowns, type AwsOrganization } from "./organization";
import type { ExportSpec } from "./spec";

/** What a fault says about a role that places holds. */
export interface RoleWords {
  /** Field of the props that asked for the role. */
  readonly field: string;
  /** Whose the role is. */
  readonly who: string;
  readonly fix: string;
}

/** What the requests of a role beside the exporter's are made for. */
export function roleTarget({ target, genesysAccountId }: ExportSpec): Target {
  const { exporterRoleArn: roleArn, ...rest } = target;
  return { ...rest, roleArn, genesysAccountId };
}

/**
 * Asks the policies whether a role may do all its work. Code `PLANES_DISAGREE`, for the first that it may not.
 * @param fieldOf names the field that a statement of the bucket's policy comes from
 */
export function checkRoleAgreement(
  checks: readonly Check[],
  access: Access & { readonly bucket: PolicyDocument },
  organization: AwsOrganization | undefined,
  { field, who, fix }: RoleWords,
  fieldOf: FieldOfStatement,
  faults: Faults,
): void {
  const judged = { ...access, bucket: withoutUnknowns(access.bucket, organization) };
  for (const one of checks) {
    const check = inOrganization(one, organization);
    const { verdict, why, decidedBy } = evaluate(check.request, policiesFor(check, judged));
    if (verdict === "allowed") continue;
    const denial = decidedBy.find(({ policy }) => policy === "resource");
    faults.add({
      code: "PLANES_DISAGREE",
      field: denial === undefined ? field : fieldOf(denial.index),
      got: `${check.name}: ${why}`,
      allowed: `${check.request.action} for ${who}`,
      fix,
    });
    return;
  }
}
