export type { JobOptions } from "./options";
export * from "./jobs";
export { runBackfillJob } from "./run";
export { ownJobTerminal, type JobTerminal } from "./terminal";
