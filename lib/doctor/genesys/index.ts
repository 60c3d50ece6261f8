export type * from "./facts";
export * from "./observe";
