import { checkPermission } from "../catalog";
import { isLiteral, isUnresolved, refuseUnusedOptions, show, type Faults, type ShapeOf } from "../core";
import { checkGenesysId, checkGenesysName } from "./checks";

/** What every role can be given. @public */
export interface RoleOptions {
  /** Name of a new role. @default depends on the role */
  readonly roleName?: string;
  /** What the role is for, as people see it in Genesys Cloud. @default depends on the role */
  readonly description?: string;
  /** Id of a role brought along: nothing is created or changed. Give this or `existingRoleName`. @default a new role */
  readonly existingRoleId?: string;
  /**
   * Name of a role brought along, looked up when Terraform plans, such as the default roles `Recording Administrator`
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

/** Whether the role exists already. */
export function isExisting(options: RoleOptions): boolean {
  return options.existingRoleId !== undefined || options.existingRoleName !== undefined;
}

/**
 * Checks what the choices about a role say together.
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

/** A role whose permissions are named, `domain:entity:action`. */
export interface NamedPermissions {
  /**
   * Names among the role's permissions that are newer than the list here (July 2026), each said once more. The platform
   * answers a permission that it does not know with 400, and the apply fails. @default none
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
  // which name an acknowledgement means that is not known here, is a question for later
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

/** Refuses the permission that lifts holds: whoever exports evidence must not be able to release it. */
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
