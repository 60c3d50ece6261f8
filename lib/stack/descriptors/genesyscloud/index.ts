export * from "./access-policy";
export * from "./flows";
export * from "./integrations";
export * from "./oauth-client";
export * from "./retention-policy";
export { authRole, authRoleData, groupRoles, userRoles } from "./roles";
export * from "./queue-and-division";
export * from "./user-and-group";
