export { type AskedRequest } from "./denial/asked-request";
export { matchers } from "./matchers";
export { type StackInput } from "./stack-of";
export { type LegalHoldMatchers, type MatcherResult, type NoFindingsOptions } from "./types";
export { rehearse, type RehearseOptions } from "./rehearse";
export { type Endpoints, type RehearsalReport, type RehearsalStep, type StepName } from "../rehearsal";
