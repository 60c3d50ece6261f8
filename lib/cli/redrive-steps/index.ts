export { ownJobTerminal, type JobTerminal } from "../backfill-job-steps/terminal";
export * from "./dead-letters";
export * from "./queues";
export * from "./run";
