import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { findPermission, reportedLegalHold, type PermissionParts } from "../catalog";
import { checkShape, Faults, isLiteral, show, type ShapeOf } from "../core";
import { keepAsMade } from "../final";
import type { OrganizationGuard } from "./organization-guard";
import { checkRoleOptions, isExisting, refuseLifting, roleOptionsShape, type RoleOptions } from "./role-options";
import { permissionNames } from "./role-policies";
import { roleId } from "./role-resource";

/** Options of the role with permissions that only users report. @public */
export interface ReportedRoleOptions extends RoleOptions {
  /** Accepts that none of these names is documented, and that an apply fails if the organization lacks one. */
  readonly acknowledgeReported: boolean;
  /**
   * The permissions to grant, in three parts. Reports write some names in two parts; how the platform would store those is a guess.
   * @default the catalogue's `reportedLegalHold`
   */
  readonly permissions?: readonly PermissionParts[];
}

export const reportedRoleOptionsShape: ShapeOf<ReportedRoleOptions> = {
  ...roleOptionsShape,
  acknowledgeReported: "flag",
  permissions: [{ domain: "value", entity: "value", action: "value" }],
};

/** Props of `ReportedRole`. @public */
export interface ReportedRoleProps extends ReportedRoleOptions {
  /** Makes a plan against another organization fail. @default no check */
  readonly guard?: OrganizationGuard;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}

/**
 * A separate role for permissions that users were told to request, such as `recordings:legalhold:export` (default name
 * `legal-hold-export-reported`). They are not documented: the platform answers an unknown permission with 400. The role is
 * separate so that the documented role can still be applied if this one fails.
 * @throws ConfigError when an option is invalid
 * @public
 */
export class ReportedRole extends Construct {
  /** Id of the role; a reference for a new one. */
  readonly roleId: string;
  /** What the role grants, sorted; empty for an existing role, whose permissions only Genesys Cloud knows. */
  readonly permissions: readonly string[];

  constructor(scope: Construct, id: string, props: ReportedRoleProps) {
    super(scope, id);
    const faults = new Faults();
    const shape = { ...reportedRoleOptionsShape, guard: "opaque", provider: "opaque" } as const;
    checkReportedRole(checkShape(props, shape, faults), faults);
    faults.throwIfAny(this.node.path);

    const reported = () => reportedLegalHold.permissions.map(({ name }) => findPermission(name)!);
    const permissions = isExisting(props) ? [] : (props.permissions ?? reported());
    this.permissions = permissionNames(permissions);
    this.roleId = roleId(this, {
      ...props,
      roleName: props.roleName ?? "legal-hold-export-reported",
      description: props.description ?? reportedLegalHold.why,
      permissions,
    });
    keepAsMade(this);
  }
}

export function checkReportedRole(options: ReportedRoleOptions, faults: Faults): void {
  checkRoleOptions(options, ["permissions"], faults);
  if (options.acknowledgeReported !== true) {
    faults.add({
      code: "REPORTED_NOT_ACKNOWLEDGED",
      field: "acknowledgeReported",
      got: show(options.acknowledgeReported),
      allowed: "true",
      fix: "Leave this role out: the documented permissions do the work. Or set it to true and expect 400 from an apply.",
    });
  }
  const { permissions } = options;
  permissions?.forEach((parts, i) => checkParts(faults, `permissions[${i}]`, parts));
  refuseLifting(faults, "permissions", (permissions ?? []).map(nameOf));
  if (permissions?.length !== 0) return;
  faults.add({
    code: "ROLE_WITHOUT_PERMISSION",
    field: "permissions",
    got: "[]",
    allowed: "at least one permission",
    fix: "Leave permissions out for the reported names, or leave the whole role out.",
  });
}

function nameOf(parts: PermissionParts): string {
  return `${parts.domain}:${parts.entity}:${parts.action}`;
}

function checkParts(faults: Faults, field: string, parts: PermissionParts): void {
  const { domain, entity, action } = parts;
  if (![domain, entity, action].every((part) => isLiteral(faults, field, part))) return;
  const isWord = (part: unknown) => typeof part === "string" && /^\w+$/.test(part);
  if ([domain, entity, action].every(isWord) || faults.has(field)) return;
  faults.add({
    code: "REPORTED_PERMISSION_INVALID",
    field,
    got: show(parts),
    allowed: "domain, entity and action, one word each, no wildcard",
    fix: "List the actions one by one, each with its domain and entity.",
  });
}
