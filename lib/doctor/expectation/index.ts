export type { ExpectedAws, ExpectedBucket, ExpectedPolicy } from "./aws-side";
export * from "./expectation";
export type { ExpectedClient, ExpectedGenesys, ExpectedGrant, ExpectedIntegration, ExpectedRole } from "./genesys-side";
export type { ExpectedReplica } from "./replica";
export { isPattern, type ExpectedPerson } from "./people";
