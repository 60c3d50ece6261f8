export { ownTerminal, type Terminal } from "../review/terminal";
export * from "./bucket";
export * from "./options";
export * from "./run";
export * from "./shell-word";
