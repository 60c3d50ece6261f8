export { type RehearseOptions, runRehearse } from "./run";
export { ownRehearseTerminal } from "./terminal";
