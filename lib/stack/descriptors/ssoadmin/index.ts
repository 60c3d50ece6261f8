export * from "./permission-set";
export * from "./set";
