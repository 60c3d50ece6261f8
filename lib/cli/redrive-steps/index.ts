export { ownJobTerminal, type JobTerminal } from "../job-steps/terminal";
export * from "./dead-letters";
export * from "./queues";
export * from "./run";
