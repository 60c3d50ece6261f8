export * from "./checks";
export * from "./hold-keeper";
export * from "./names";
export * from "./options";
export { checkRule, DEFAULT_HEADER, holdRule, holdRuleShape, type HoldRuleOptions, type WrittenKeys } from "./rule";
