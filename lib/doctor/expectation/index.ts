export type { ExpectedAws, ExpectedBucket, ExpectedPolicy } from "./aws-side";
export * from "./expectation";
export type { ExpectedClient, ExpectedGenesys, ExpectedGrant, ExpectedIntegration, ExpectedRole } from "./genesys-side";
export { isPattern, type ExpectedPerson } from "./people";
