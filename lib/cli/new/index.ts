export type { NewOptions } from "./answers";
export { ownNewTerminal, runNew, type NewTerminal } from "./run";
