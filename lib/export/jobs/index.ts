export * from "./exported-by";
export * from "./extend";
export type { JobTerms } from "./job";
export * from "./journal";
export * from "./plan";
export { setProtection } from "./protect";
export * from "./run";
