export { checkServiceNow, serviceNowOptionsShape, type ServiceNowCredential, type ServiceNowOptions } from "./options";
export * from "./servicenow-action";
