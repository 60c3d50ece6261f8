export * from "./alias";
export * from "./function";
export * from "./invoke-config";
export { layerPermission } from "./layer";
export { permission } from "./permission";
