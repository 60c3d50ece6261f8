export * from "./exported-by";
export * from "./extend";
export type { JobTerms } from "./job";
export * from "./journal";
export * from "./plan";
export * from "./protect";
export * from "./run";
