export type { ExpectedAws, ExpectedBucket } from "./aws-side";
export * from "./expectation";
export type { ExpectedPolicy } from "./expected-policy";
export type { ExpectedClient, ExpectedGenesys, ExpectedGrant, ExpectedIntegration, ExpectedRole } from "./genesys-side";
export type { ExpectedReplica } from "./replica";
export { isPattern, type ExpectedPerson } from "./people";
