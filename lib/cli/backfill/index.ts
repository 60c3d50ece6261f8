export { ownTerminal, type Terminal } from "../terminal";
export * from "./bucket";
export * from "./options";
export * from "./run";
export * from "./shell-word";
