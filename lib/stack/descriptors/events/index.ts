export * from "./bus";
export * from "./rule";
