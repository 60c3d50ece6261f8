export * from "./alias";
export * from "./function";
export * from "./invoke-config";
export { layerPermission, permission } from "./permission";
