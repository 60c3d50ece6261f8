export * from "./plan";
export * from "./extend";
export type { JobTerms } from "./job";
export * from "./journal";
export { setProtection } from "./protect";
export * from "./run";
