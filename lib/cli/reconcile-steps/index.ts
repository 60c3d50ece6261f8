export type { ReconcileOptions } from "./options";
export { runReconcile } from "./run";
export { ownWorld, type ExportWorld } from "./world";
