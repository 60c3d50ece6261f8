export type { LintOptions } from "./run";
export { runLint, type GivenLint } from "./run";
export { ownLintTerminal, type LintTerminal } from "./sources";
