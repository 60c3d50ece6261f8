// An organization that was told it has a "legal hold extension" and offers the permissions that reports name, such as
// recordings:legalhold:export. No documentation has them: they go into a role of their own, beside the documented one,
// and the apply fails with 400 where the organization does not know a name.
// Ask first: GET /api/v2/authorization/permissions lists the names that your organization knows.
import { LegalHoldExportStack, synthesize } from "cdktf-genesys-legal-hold/stacks";

synthesize((app) => {
  new LegalHoldExportStack(app, "legal-hold-reported-extension", {
    genesysRegion: "us-east-1",
    organizationId: "94e6a1b7-0d3c-4582-bf19-a5c8072ed6f3",
    awsAccountId: "111122223333",
    bucketName: "example-legal-hold-evidence-us-east-1",
    retention: { mode: "GOVERNANCE", days: 2555 },
    custodians: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],
    administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],

    genesys: {
      reportedRole: {
        acknowledgeReported: true,
        // only names that the organization lists
        permissions: [{ domain: "recordings", entity: "legalhold", action: "export" }],
      },
    },

    backend: { s3: { bucket: "example-terraform-state-us-east-1", region: "us-east-1" } },
  });
});
