export { checkExportActions, exportActionsOptionsShape, type ExportActionsOptions } from "./options";
export * from "./export-actions";
export type { ExportActionName } from "./actions";
export type { FailureReport } from "./workflow";
