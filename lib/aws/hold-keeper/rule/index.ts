export * from "./options";
export * from "./rule";
export * from "./rule-checks";
