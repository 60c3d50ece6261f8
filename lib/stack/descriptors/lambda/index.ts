export * from "./function";
export * from "./permission";
