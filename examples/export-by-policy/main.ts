// Export by a retention policy, as interactions end: every inbound call of two queues leaves for the bucket by itself.
// A policy reaches only interactions that begin after it; what is there already is exported by a job.
import { LegalHoldExportStack, synthesize } from "cdktf-genesys-legal-hold/stacks";

synthesize((app) => {
  new LegalHoldExportStack(app, "legal-hold-by-policy", {
    genesysRegion: "ca-central-1",
    organizationId: "c3d08e7f-95b1-4264-a7e8-18f4c0b29d6a",
    awsAccountId: "111122223333",
    bucketName: "example-legal-hold-evidence-ca-central-1",
    retention: { mode: "GOVERNANCE", years: 7 },
    custodians: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],
    administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],

    exportPolicy: {
      policyName: "Legal hold: complaints",
      media: ["call"],
      queueIds: ["7a91c5d0-8b3e-4f62-9c07-2d6e1f8a4b35", "f15b8e20-4c7d-4a93-b6e1-90d3c7a2f584"],
      directions: ["INBOUND"],
    },

    backend: { s3: { bucket: "example-terraform-state-ca-central-1", region: "ca-central-1" } },
  });
});
