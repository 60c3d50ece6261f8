import { integration, namesEach, expected } from "../../../support/doctor-cases";
import { examineGenesys } from "../../../support/doctor-pair";
import { type GenesysServer, type OrganizationState } from "../../../support/genesys-server";

namesEach([
  [
    "another type",
    {
      break: (o) => {
        o.integrationTypes[1]!.id = "aws-s3-recording-exporter";
        o.integrations = [];
      },
    },
    "INTEGRATION_TYPE_UNKNOWN",
    /Likely: aws-s3-recording-exporter/,
  ],
  [
    "no integration",
    { break: (o) => void (o.integrations = []) },
    "INTEGRATION_MISSING",
    /no integration "legal-hold-export"/,
  ],
  [
    "switched off",
    { break: integration((one) => void (one.intendedState = "DISABLED")) },
    "INTEGRATION_OFF",
    /is DISABLED/,
  ],
  [
    "does not run",
    { break: integration((one) => void (one.reportedState = { code: "ERROR" })) },
    "INTEGRATION_OFF",
    /reports ERROR/,
  ],
  [
    "another property for the bucket",
    {
      break: (o) =>
        void (o.schemas[`${o.integrationTypes[1]!.id}/properties`] = {
          properties: { s3BucketName: {} },
          required: [],
        }),
    },
    "INTEGRATION_NAMES",
    /no property bucketName; it has s3BucketName/,
  ],
  [
    "another credential key",
    {
      break: (o) =>
        void (o.integrationTypes[1]!.credentials = {
          awsRole: { required: true, credentialTypes: ["amazonWebServicesARN"] },
        }),
    },
    "INTEGRATION_NAMES",
    /credentialKey "AmazonWebServicesARN" is not among awsRole/,
  ],
  [
    "another bucket",
    { break: integration((one) => void (one.config.properties = { bucketName: "another-bucket" })) },
    "INTEGRATION_BUCKET",
    /bucketName is another-bucket/,
  ],
  [
    "an empty credential id",
    { break: integration((one) => void (one.config.credentials["AmazonWebServicesARN"] = { id: "" })) },
    "INTEGRATION_CREDENTIAL",
    /empty id/,
  ],
  [
    "another role",
    { break: (o) => void (o.credentials[0]!.credentialFields["ARN"] = "arn:aws:iam::111122223333:role/old") },
    "INTEGRATION_CREDENTIAL",
    /role\/old/,
  ],
]);

test("what was just made may be listed a moment later", async () => {
  const unsettle = (o: OrganizationState, _: GenesysServer) => void o.unsettled.set("integration-1", 1);
  expect((await examineGenesys({ expected, break: unsettle })).findings).toEqual([]);
});
