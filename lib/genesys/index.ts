export { checkGenesysName } from "./checks";
export * from "./custodian-role";
export { checkCategory } from "./data-actions";
export * from "./export-actions";
export * from "./export-client";
export * from "./export-client-options";
export { clientOptionsShape, type ClientRole, type ExportClientOptions } from "./export-client-options";
export * from "./export-policy";
export * from "./export-policy-options";
export { exportPolicyOptionsShape, type ExportPolicyOptions } from "./export-policy-options";
export * from "./export-role";
export * from "./hold-tagging-flow";
export * from "./job-notification";
export * from "./organization-guard";
export * from "./recording-integration";
export {
  checkRecordingIntegration,
  integrationOptionsShape,
  type RecordingIntegrationOptions,
} from "./recording-integration-options";
export * from "./reported-role";
export type { RoleOptions } from "./role-options";
export * from "./servicenow-action";
