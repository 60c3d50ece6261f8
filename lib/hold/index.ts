export * from "./aws-plane";
export * from "./genesys-plane";
export * from "./legal-hold-export";
export type { AwsOrganization } from "./organization";
export * from "./owner-settings";
export * from "./props";
export * from "./shape";
export * from "./spec";
export * from "./validate";
