export { lintJson, LINT_JSON_VERSION } from "./json";
export { ruleText } from "./rule";
export { lintSarif } from "./sarif";
export { lintText } from "./text";
