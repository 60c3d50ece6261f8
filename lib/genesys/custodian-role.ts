import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { custodian, parsePermission } from "../catalog";
import { checkShape, Faults, type ShapeOf } from "../core";
import { keepAsMade } from "../final";
import type { OrganizationGuard } from "./organization-guard";
import {
  checkPermissions,
  checkRoleOptions,
  isExisting,
  roleOptionsShape,
  type NamedPermissions,
  type RoleOptions,
} from "./role-options";
import { permissionNames } from "./role-policies";
import { roleId } from "./role-resource";

/** Options of the role of people who lift holds. @public */
export interface CustodianRoleOptions extends RoleOptions, NamedPermissions {
  /** Documented permissions in addition to lifting holds, such as those of `exportVerification`. @default none */
  readonly additionalPermissions?: readonly string[];
}

export const custodianRoleOptionsShape: ShapeOf<CustodianRoleOptions> = {
  ...roleOptionsShape,
  additionalPermissions: "list",
  acknowledgeNewerPermissions: "list",
};

/** Props of `CustodianRole`. @public */
export interface CustodianRoleProps extends CustodianRoleOptions {
  /** Makes a plan against another organization fail. @default no check */
  readonly guard?: OrganizationGuard;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}

/**
 * The Genesys Cloud role that may lift holds (default name `legal-hold-custodian`), or an existing one. It is granted to
 * nobody: an administrator grants it to people, never to a client. The provider's resources for grants to users and groups
 * replace all other roles of the subject, so they are not used here.
 * @throws ConfigError when an option is invalid
 * @public
 */
export class CustodianRole extends Construct {
  /** Id of the role; a reference for a new one. */
  readonly roleId: string;
  /** What the role grants, sorted; empty for an existing role, whose permissions only Genesys Cloud knows. */
  readonly permissions: readonly string[];

  constructor(scope: Construct, id: string, props: CustodianRoleProps = {}) {
    super(scope, id);
    const faults = new Faults();
    const shape = { ...custodianRoleOptionsShape, guard: "opaque", provider: "opaque" } as const;
    checkCustodianRole(checkShape(props, shape, faults), faults);
    faults.throwIfAny(this.node.path);

    const names = [...custodian.permissions.map(({ name }) => name), ...(props.additionalPermissions ?? [])];
    const permissions = isExisting(props) ? [] : names.map((name) => parsePermission(name)!);
    this.permissions = permissionNames(permissions);
    this.roleId = roleId(this, {
      ...props,
      roleName: props.roleName ?? "legal-hold-custodian",
      description: props.description ?? custodian.why,
      permissions,
    });
    keepAsMade(this);
  }
}

export function checkCustodianRole(options: CustodianRoleOptions, faults: Faults): void {
  checkRoleOptions(options, ["additionalPermissions", "acknowledgeNewerPermissions"], faults);
  const { additionalPermissions } = options;
  if (!isExisting(options)) checkPermissions(faults, options, { additionalPermissions });
}
