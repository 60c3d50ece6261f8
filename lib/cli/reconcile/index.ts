export { callsPerMinute, endingsOf, refuseIdleOptions, type ReconcileOptions } from "./options";
export { awsNeeds, needsText } from "./needs";
export {
  askingAthena,
  checksumming,
  reconcileCase,
  writeWhatWasAsked,
  type CaseRun,
  type Reconciled,
} from "./reconcile-case";
export { runReconcile } from "./run";
export { ownWorld, type ExportWorld } from "./world";
