export { type ReviewOptions } from "./options";
export { runReview } from "./run";
export { ownTerminal, type Terminal } from "../terminal";
