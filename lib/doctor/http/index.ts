export * from "./client";
export * from "./environment";
export type { Token } from "./token";
