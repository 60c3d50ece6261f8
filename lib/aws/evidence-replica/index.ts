export * from "./checks";
export * from "./evidence-replica";
export type { EvidenceReplication } from "./evidence-replication";
export type { FailedCopies } from "./failed-copies";
export * from "./input";
export * from "./judged";
export * from "./lazily";
export * from "./names";
export * from "./options";
