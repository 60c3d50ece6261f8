// The FedRAMP region of Genesys Cloud, us-east-2. No current documentation names the AWS account that Genesys assumes the
// role from there, so it has to be given.
import { LegalHoldExportStack, synthesize } from "cdktf-genesys-legal-hold/stacks";

synthesize((app) => {
  new LegalHoldExportStack(app, "legal-hold-fedramp", {
    genesysRegion: "us-east-2",
    // made up: ask your Genesys representative. Whoever owns the account that stands here may write into the bucket
    genesysAccountId: "999988887777",
    organizationId: "06b5f8d2-4e93-4a17-8c60-f2d97b1e35a4",
    awsAccountId: "444455556666",
    bucketName: "example-legal-hold-evidence-fedramp",
    retention: { mode: "GOVERNANCE", years: 7 },
    custodians: ["arn:aws:iam::444455556666:role/legal/evidence-custodian"],
    administrators: ["arn:aws:iam::444455556666:role/platform/terraform-deployer"],
    backend: { s3: { bucket: "example-terraform-state-us-east-2", region: "us-east-2" } },
  });
});
