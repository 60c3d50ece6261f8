export * from "./refusals";
export type * from "./types";
