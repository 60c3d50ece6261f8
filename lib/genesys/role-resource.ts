import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import type { PermissionParts } from "../catalog";
import { AuthRole } from "../provider-genesyscloud/auth-role";
import { DataGenesyscloudAuthRole } from "../provider-genesyscloud/data-genesyscloud-auth-role";
import type { OrganizationGuard } from "./organization-guard";
import { rolePolicies } from "./role-policies";
import type { RoleOptions } from "./role-options";

export interface RoleResourceProps extends RoleOptions {
  readonly roleName: string;
  readonly description: string;
  readonly permissions: readonly PermissionParts[];
  readonly guard?: OrganizationGuard;
  readonly provider?: TerraformProvider;
}

/**
 * Creates a role with explicit actions, or looks up an existing one. The provider's wildcard form is not used: it is
 * deprecated there, and its plan never becomes empty.
 * @returns the role's id
 */
export function roleId(scope: Construct, props: RoleResourceProps): string {
  const { existingRoleId, existingRoleName, guard, provider } = props;
  if (existingRoleId !== undefined) return existingRoleId;
  if (existingRoleName !== undefined) {
    return new DataGenesyscloudAuthRole(scope, "existing", { name: existingRoleName, provider }).id;
  }
  return new AuthRole(scope, "role", {
    name: props.roleName,
    description: props.description,
    permissionPolicies: rolePolicies(props.permissions),
    lifecycle: guard && { precondition: [guard.precondition] },
    provider,
  }).id;
}
