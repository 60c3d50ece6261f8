export * from "./case";
export * from "./database";
export * from "./error";
export * from "./needs";
export * from "./read";
export * from "./reconcile";
export * from "./report";
