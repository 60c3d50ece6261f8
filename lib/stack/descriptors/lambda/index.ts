export * from "./alias";
export * from "./function";
export * from "./permission";
