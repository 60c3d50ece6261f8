import type { Faults } from "../core";
import { evaluate, policiesFor, type Access, type Check, type PolicyDocument, type Target } from "../policy";
import type { FieldOfStatement } from "./agreement";
import { inOrganization, withoutUnknowns, type AwsOrganization } from "./organization";
import type { ExportSpec } from "./spec";

/** What a fault says about a role that places holds. */
export interface RoleWords {
  /** Field of the props that configures the role. */
  readonly field: string;
  /** Owner of the role, in words. */
  readonly who: string;
  readonly fix: string;
}

/** Target of the requests of a role other than the exporter's. */
export function roleTarget({ target, genesysAccountId }: ExportSpec): Target {
  const { exporterRoleArn: roleArn, ...rest } = target;
  return { ...rest, roleArn, genesysAccountId };
}

/**
 * Checks that the policies allow a role all its work. Code `PLANES_DISAGREE`, for the first refused request.
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
