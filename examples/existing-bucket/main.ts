// A bucket that exists already and stays as it is: its policy, its settings and its key are its owner's. The stack makes
// the exporter's role and the Genesys Cloud side, and puts out what the owner has to allow: `for_owner_bucketPolicy` and
// `for_owner_keyPolicy`, to merge into the policies that are there.
import { LegalHoldExportStack, synthesize } from "cdktf-genesys-legal-hold/stacks";

synthesize((app) => {
  new LegalHoldExportStack(app, "legal-hold-existing-bucket", {
    genesysRegion: "us-west-2",
    organizationId: "e07a4b91-2c5d-4836-91fe-d4b8a3c6075e",
    awsAccountId: "123456789012",
    bucketName: "example-evidence-archive",
    // the retention that the bucket has: nobody but custodians may set less
    retention: { mode: "GOVERNANCE", days: 3650 },
    custodians: ["arn:aws:iam::123456789012:role/legal/evidence-custodian"],
    administrators: ["arn:aws:iam::123456789012:role/platform/storage-administrator"],

    aws: {
      existingBucket: {},
      key: { existingKeyArn: "arn:aws:kms:us-west-2:123456789012:key/2b8e7d15-90c4-4f6a-a3d1-5e0f9c7b8426" },
    },

    backend: { s3: { bucket: "example-terraform-state-us-west-2", region: "us-west-2" } },
  });
});
