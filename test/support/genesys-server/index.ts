export type { Fault } from "./faults";
export * from "./healthy";
export * from "./server";
export type * from "./state";
