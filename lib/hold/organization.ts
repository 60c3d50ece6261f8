import { checkText, isLiteral, show, type Faults, type ShapeOf } from "../core";
import { policyDocument, statementsOf, type Check, type PolicyDocument, type Statement } from "../policy";

/** The AWS organization of the bucket's account, which a data perimeter compares with. @public */
export interface AwsOrganization {
  /** Id of the organization, such as `o-a1b2c3d4e5`. */
  readonly id: string;
  /** Paths of the account in the organization, such as `o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/`. @default not known */
  readonly paths?: readonly string[];
}

export const awsOrganizationShape: ShapeOf<AwsOrganization> = { id: "value", paths: "list" };

/** Checks the organization. Code `AWS_ORGANIZATION_INVALID`. @param faults scoped to the organization */
export function checkOrganization({ id, paths }: AwsOrganization, faults: Faults): void {
  const code = "AWS_ORGANIZATION_INVALID";
  const fits = checkText(faults, {
    code,
    field: "id",
    value: id,
    fits: (text) => /^o-[a-z0-9]{10,32}$/.test(text),
    allowed: "o- and 10 to 32 lower-case letters and digits",
    fix: "Copy the id from the page of AWS Organizations.",
  });
  if (!fits || !isLiteral(faults, "paths", paths)) return;
  paths?.forEach((path, i) => {
    if (typeof path === "string" && new RegExp(`^${id}/r-[a-z0-9]{4,32}/(ou-[a-z0-9-]+/)*$`).test(path)) return;
    faults.add({
      code,
      field: `paths[${i}]`,
      got: show(path),
      allowed: `${id}/r-<root>/ou-<unit>/…, with a slash at its end`,
      fix: "Write the whole path from the organization down to the account's unit.",
    });
  });
}

const ORGANIZATION_KEYS = ["aws:principalorgid", "aws:resourceorgid", "aws:principalorgpaths", "aws:resourceorgpaths"];

/** Condition keys of requests by the account's own principals for its own bucket. */
function keysOf({ id, paths }: AwsOrganization): { readonly [key: string]: string | readonly string[] } {
  return {
    "aws:PrincipalOrgID": id,
    "aws:ResourceOrgID": id,
    ...(paths && { "aws:PrincipalOrgPaths": paths, "aws:ResourceOrgPaths": paths }),
  };
}

/** A check with the known condition keys of the organization. */
export function inOrganization(check: Check, organization: AwsOrganization | undefined): Check {
  if (organization === undefined) return check;
  const { request } = check;
  return { ...check, request: { ...request, context: { ...request.context, ...keysOf(organization) } } };
}

/**
 * A bucket policy without the denials that depend on an organization or on principal tags, which are not known here: a data
 * perimeter may well be correct. Statements without effect replace them, so that positions stay.
 */
export function withoutUnknowns(policy: PolicyDocument, organization: AwsOrganization | undefined): PolicyDocument {
  const known = organization === undefined ? [] : Object.keys(keysOf(organization)).map((key) => key.toLowerCase());
  const unknown = ORGANIZATION_KEYS.filter((key) => !known.includes(key));
  const depends = ({ Effect, Condition = {} }: Statement): boolean =>
    Effect === "Deny" &&
    Object.values(Condition)
      .flatMap((keys) => Object.keys(keys))
      .some((key) => unknown.includes(key.toLowerCase()) || /^aws:principaltag\//i.test(key));
  return policyDocument(statementsOf(policy).map((one) => (depends(one) ? { ...one, Action: [] } : one)));
}
