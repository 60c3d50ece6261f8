// Ireland: evidence is encrypted with a key that exists already. Uploads that name another encryption are denied, and so
// are uploads from addresses outside the given ranges.
// The key's owner has to allow what the output `for_owner_keyPolicy` says; nothing of the key is changed here.
import { LegalHoldExportStack, synthesize } from "cdktf-genesys-legal-hold/stacks";

synthesize((app) => {
  new LegalHoldExportStack(app, "legal-hold-eu-west-1", {
    genesysRegion: "eu-west-1",
    organizationId: "8d2e6b40-13fa-4c79-b5d8-0a9c7e21f364",
    awsAccountId: "111122223333",
    bucketName: "example-legal-hold-evidence-eu-west-1",
    retention: { mode: "GOVERNANCE", years: 7 },
    custodians: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],
    administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],

    aws: {
      // the key may belong to another account; it has to be in the bucket's region
      key: { existingKeyArn: "arn:aws:kms:eu-west-1:444455556666:key/6f1d0c8e-52b7-4a93-8e4d-b70c95a2136f" },
      bucketPolicy: {
        encryptionHeader: "rejectWrong",
        // Genesys Cloud publishes no ranges for exports: observe them in the bucket's logs before you set any
        sourceRanges: ["198.51.100.0/24", "203.0.113.0/24"],
      },
    },

    backend: { s3: { bucket: "example-terraform-state-eu-west-1", region: "eu-west-1" } },
  });
});
