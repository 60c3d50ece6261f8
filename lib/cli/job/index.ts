export * from "./jobs";
export { runJob } from "./run";
export { BACKFILL_JOB, REPLICATE, type JobOptions, type JobVerb } from "./verbs";
export { ownJobTerminal, type JobTerminal } from "./terminal";
