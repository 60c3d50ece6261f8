export * from "./permission-set";
