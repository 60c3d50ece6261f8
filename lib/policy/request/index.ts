export * from "./assume-role";
export * from "./upload";
export * from "./check";
export * from "./deliveries";
export * from "./people";
export * from "./replication";
export type { Transport } from "./caller";
export type { Headers } from "./headers";
export type { Target } from "./target";
