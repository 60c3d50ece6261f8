export * from "./api";
export type * from "./facts";
export * from "./observe";
