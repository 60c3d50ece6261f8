export type { ReconcileOptions } from "./options";
export { runReconcile } from "./run";
