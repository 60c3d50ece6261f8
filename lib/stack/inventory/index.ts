export * from "./access";
export * from "./read-document";
export * from "./settings";
