export { runPermissions, type PermissionsOptions } from "./run";
