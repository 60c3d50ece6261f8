export * from "./assume-role";
export * from "./bucket-settings";
export * from "./check";
export * from "./people";
export * from "./replication";
export * from "./upload";
export type { Transport } from "./caller";
export type { Headers } from "./headers";
export type { Target } from "./target";
