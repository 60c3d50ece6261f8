export * from "./client";
export * from "./environment";
export { networkFailure } from "./network";
export { platformAgent } from "./proxy";
export type { Token } from "./token";
