export type { LintOptions } from "./options";
export { runLint, type GivenLint } from "./run";
export { ownLintTerminal, type LintTerminal } from "./terminal";
