export { FORMATS, type Format, type ReviewOptions } from "./options";
export { runReview } from "./run";
export { ownTerminal, type Terminal } from "../terminal";
