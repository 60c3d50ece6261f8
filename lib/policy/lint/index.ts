export * from "./lint";
export * from "./surely-denied";
export { OPERATORS as conditionOperators } from "./condition";
export { SEVERITIES } from "./types";
export type { Finding, LintCase, LintContext, LintExporter, PolicyKind, Rule, Severity } from "./types";
