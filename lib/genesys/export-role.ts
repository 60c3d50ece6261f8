import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { legalHoldExport, parsePermission, sensitiveData } from "../catalog";
import { checkShape, Faults, show, type ShapeOf } from "../core";
import { keepAsMade } from "../final";
import type { OrganizationGuard } from "./organization-guard";
import {
  checkPermissions,
  checkRoleOptions,
  isExisting,
  refuseLifting,
  roleOptionsShape,
  type NamedPermissions,
  type RoleOptions,
} from "./role-options";
import { permissionNames } from "./role-policies";
import { roleId } from "./role-resource";

/** Options of the role that runs exports. @public */
export interface ExportRoleOptions extends RoleOptions, NamedPermissions {
  /**
   * Documented permissions that replace the default ones.
   * @default the catalogue's `legalHoldExport`: create, start and follow jobs, place holds; no listening, no download
   */
  readonly permissions?: readonly string[];
  /** Additional documented permissions. @default none */
  readonly additionalPermissions?: readonly string[];
  /**
   * Adds `recording:recording:viewSensitiveData`, without which a job that includes recordings with sensitive data is
   * rejected. Only the prose of the API documentation says so.
   * @default false
   */
  readonly includeSensitiveData?: boolean;
}

export const exportRoleOptionsShape: ShapeOf<ExportRoleOptions> = {
  ...roleOptionsShape,
  permissions: "list",
  additionalPermissions: "list",
  acknowledgeNewerPermissions: "list",
  includeSensitiveData: "flag",
};

/** Props of `ExportRole`. @public */
export interface ExportRoleProps extends ExportRoleOptions {
  /** Makes a plan against another organization fail. @default no check */
  readonly guard?: OrganizationGuard;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}

/**
 * The Genesys Cloud role of the client that runs exports (default name `legal-hold-export`), or an existing one.
 * It cannot lift a hold. An OAuth client that runs Terraform can only grant a role that it holds itself.
 * @throws ConfigError when an option is invalid
 * @public
 */
export class ExportRole extends Construct {
  /** Id of the role; a reference for a new one. */
  readonly roleId: string;
  /** What the role grants, sorted; empty for an existing role, whose permissions only Genesys Cloud knows. */
  readonly permissions: readonly string[];

  constructor(scope: Construct, id: string, props: ExportRoleProps = {}) {
    super(scope, id);
    const faults = new Faults();
    const shape = { ...exportRoleOptionsShape, guard: "opaque", provider: "opaque" } as const;
    checkExportRole(checkShape(props, shape, faults), faults);
    faults.throwIfAny(this.node.path);

    const permissions = (exportRolePermissions(props) ?? []).map((name) => parsePermission(name)!);
    this.permissions = permissionNames(permissions);
    this.roleId = roleId(this, {
      ...props,
      roleName: props.roleName ?? "legal-hold-export",
      description: props.description ?? legalHoldExport.why,
      permissions,
    });
    keepAsMade(this);
  }
}

/** What an export role grants, by name; undefined for an existing role, which only Genesys Cloud knows. */
export function exportRolePermissions(options: ExportRoleOptions): readonly string[] | undefined {
  if (isExisting(options)) return undefined;
  const sensitive = options.includeSensitiveData ? sensitiveData.permissions : [];
  return [
    ...(options.permissions ?? legalHoldExport.permissions.map(({ name }) => name)),
    ...(options.additionalPermissions ?? []),
    ...sensitive.map(({ name }) => name),
  ];
}

const NEW_ONLY = ["permissions", "additionalPermissions", "acknowledgeNewerPermissions", "includeSensitiveData"];

export function checkExportRole(options: ExportRoleOptions, faults: Faults): void {
  checkRoleOptions(options, NEW_ONLY, faults);
  const { permissions, additionalPermissions } = options;
  if (!isExisting(options)) checkPermissions(faults, options, { permissions, additionalPermissions });
  for (const field of ["permissions", "additionalPermissions"] as const) {
    refuseLifting(faults, field, options[field] ?? []);
  }
  if (exportRolePermissions(options)?.length !== 0) return;
  faults.add({
    code: "ROLE_WITHOUT_PERMISSION",
    field: "permissions",
    got: show(options.permissions),
    allowed: "at least one permission",
    fix: "Leave permissions out for the documented set of an export.",
  });
}
