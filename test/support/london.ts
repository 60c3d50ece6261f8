import type { LegalHoldExportStackProps } from "../../stacks";

/** A valid configuration to start from; tests change one thing at a time. */
export function london(): LegalHoldExportStackProps {
  return {
    genesysRegion: "eu-west-2",
    organizationId: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
    awsAccountId: "111122223333",
    bucketName: "example-legal-hold-evidence-eu-west-2",
    retention: { mode: "GOVERNANCE", days: 2555 },
    custodians: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],
    administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],
    backend: { local: true },
  };
}
