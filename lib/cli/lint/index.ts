export { runLint, type LintOptions } from "./run";
export { ownLintTerminal, type LintTerminal } from "./sources";
