export { ownTerminal, type Terminal } from "../review-steps/terminal";
export * from "./bucket";
export * from "./options";
export * from "./run";
export * from "./shell-word";
