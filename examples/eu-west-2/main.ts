// London: one organization, its recordings under legal hold, one write-once bucket in the same region.
// Copy this folder for another region and change the values below; nothing else refers to London.
import { LegalHoldExportStack, synthesize } from "cdktf-genesys-legal-hold/stacks";

synthesize((app) => {
  new LegalHoldExportStack(app, "legal-hold-eu-west-2", {
    genesysRegion: "eu-west-2",
    organizationId: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
    awsAccountId: "111122223333",
    bucketName: "example-legal-hold-evidence-eu-west-2",

    // a legal decision: ask the person responsible for the hold
    retention: { mode: "GOVERNANCE", days: 2555 },
    custodians: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],

    // must include the role that runs Terraform. IAM Identity Center appends 16 hexadecimal digits to its role names
    administrators: [
      "arn:aws:iam::111122223333:role/platform/terraform-deployer",
      "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-2/AWSReservedSSO_PlatformAdmin_????????????????",
    ],

    backend: { s3: { bucket: "example-terraform-state-eu-west-2", region: "eu-west-2" } },
    tags: { purpose: "legal-hold" },
  });
});
