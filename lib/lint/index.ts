export { lintStack, type PolicyContext, type StackFinding, type StackFindings } from "./judge";
export { policiesIn, type StackPolicy, type UnreadPolicy } from "./policies";
export * from "./render";
export * from "./report";
export * from "./sources";
