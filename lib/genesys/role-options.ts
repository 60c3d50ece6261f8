import { checkPermission } from "../catalog";
import { isLiteral, isUnresolved, refuseUnusedOptions, show, type Faults, type ShapeOf } from "../core";
import { checkGenesysId, checkGenesysName } from "./checks";

/** Options of every role. @public */
export interface RoleOptions {
  /** Name of a new role. @default depends on the role */
  readonly roleName?: string;
  /** Description of the role in Genesys Cloud. @default depends on the role */
  readonly description?: string;
  /** Id of an existing role: nothing is created or changed. Give this or `existingRoleName`. @default a new role */
  readonly existingRoleId?: string;
  /**
   * Name of an existing role, looked up when Terraform plans, such as the default roles `Recording Administrator`
   * and `Quality Administrator` of the organization. Nothing is created or changed.
   * @default a new role
   */
  readonly existingRoleName?: string;
}

export const roleOptionsShape: ShapeOf<RoleOptions> = {
  roleName: checkGenesysName,
  description: "text",
  existingRoleId: checkGenesysId,
  existingRoleName: checkGenesysName,
};

export function isExisting(options: RoleOptions): boolean {
  return options.existingRoleId !== undefined || options.existingRoleName !== undefined;
}

/**
 * Checks the options of a role against each other.
 * @param newOnly names of further options that only a new role can have
 */
export function checkRoleOptions(options: RoleOptions, newOnly: readonly string[], faults: Faults): void {
  const { existingRoleId, existingRoleName } = options;
  if (existingRoleId !== undefined && existingRoleName !== undefined) {
    faults.add({
      code: "ROLE_KIND_AMBIGUOUS",
      field: "existingRoleName",
      got: `${show(existingRoleName)} beside existingRoleId`,
      allowed: "one of existingRoleId and existingRoleName, or neither for a new role",
      fix: "Keep the id: it stays the same when the role is renamed.",
    });
  }
  if (isExisting(options)) {
    refuseUnusedOptions(faults, options, {
      code: "ROLE_OPTION_WITHOUT_NEW_ROLE",
      fields: ["roleName", "description", ...newOnly],
      because: existingRoleId === undefined ? "existingRoleName" : "existingRoleId",
    });
  }
}

const LIFTS = "recording:deletionProtection:revoke";

/** Options of a role whose permissions are listed as `domain:entity:action`. */
export interface NamedPermissions {
  /**
   * Permissions of the role that are newer than the list in this library (July 2026), repeated here. The platform answers an
   * unknown permission with 400, and the apply fails. @default none
   */
  readonly acknowledgeNewerPermissions?: readonly string[];
}

/**
 * Checks lists of permissions: documented ones, and newer ones that are acknowledged.
 * @param lists names by field
 */
export function checkPermissions(
  faults: Faults,
  { acknowledgeNewerPermissions = [] }: NamedPermissions,
  lists: { readonly [field: string]: readonly string[] | undefined },
): void {
  const granted = Object.values(lists).flatMap((names = []) => names);
  const known = acknowledgeNewerPermissions.map((name, i) =>
    isLiteral(faults, `acknowledgeNewerPermissions[${i}]`, name),
  );
  // if an acknowledgement is not known at synthesis, it may mean any name, so all are accepted for now
  const acceptNewer = known.every(Boolean) ? acknowledgeNewerPermissions : granted;
  for (const [field, names = []] of Object.entries(lists)) {
    names.forEach((name, i) => checkPermission(faults, `${field}[${i}]`, name, { acceptNewer }));
  }
  if (granted.some(isUnresolved)) return;
  acknowledgeNewerPermissions.forEach((name, i) => {
    if (granted.includes(name) || !known[i]) return;
    faults.add({
      code: "PERMISSION_ACKNOWLEDGED_IN_VAIN",
      field: `acknowledgeNewerPermissions[${i}]`,
      got: show(name),
      allowed: `a name that is in ${Object.keys(lists).join(" or ")} too`,
      fix: "Add it there to grant it, or leave it out here.",
    });
  });
}

/** Refuses the permission that lifts holds: an identity that exports evidence must not be able to release it. */
export function refuseLifting(faults: Faults, field: string, names: readonly string[]): void {
  const at = names.indexOf(LIFTS);
  if (at < 0) return;
  faults.add({
    code: "ROLE_MAY_LIFT_HOLD",
    field: `${field}[${at}]`,
    got: show(LIFTS),
    allowed: "any permission that does not lift a hold",
    fix: "Leave it out: lifting holds belongs to people, see CustodianRole.",
  });
}
