export * from "./covers";
export * from "./document";
export * from "./documents";
export { evaluate } from "./evaluate";
export type { Decision, DecidingStatement, PolicySet, PrincipalInfo, Request, Verdict } from "./evaluate";
export { lintPolicy } from "./lint-policy";
export * from "./read";
export * from "./request";
export * from "./statement";
