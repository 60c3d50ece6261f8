export * from "./permission-set";
export { permissionSet } from "./set";
