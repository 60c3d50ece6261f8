export type { ExpectedAws } from "./aws-side";
export type { ExpectedBucket } from "./bucket";
export * from "./expectation";
export type { ExpectedPolicy } from "./expected-policy";
export type { ExpectedClient, ExpectedGenesys, ExpectedGrant, ExpectedIntegration, ExpectedRole } from "./genesys-side";
export type { ExpectedReplica } from "./replica";
export { isPattern, type ExpectedPerson } from "./people";
