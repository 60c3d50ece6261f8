export { ownJobTerminal, type JobTerminal } from "../job/terminal";
export * from "./dead-letters";
export * from "./run";
