import { Testing } from "cdktf";
import { LegalHoldExportStack } from "cdktf-genesys-legal-hold/stacks";
import { rehearse } from "cdktf-genesys-legal-hold/testing";

test("Terraform applies the stack, and has nothing left to change", async () => {
  const stack = new LegalHoldExportStack(Testing.app(), "legal-hold-eu-west-2", {
    genesysRegion: "eu-west-2",
    organizationId: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
    awsAccountId: "111122223333",
    bucketName: "example-legal-hold-evidence-eu-west-2",
    retention: { mode: "GOVERNANCE", days: 2555 },
    custodians: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],
    administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],
    backend: { s3: { bucket: "example-terraform-state-eu-west-2", region: "eu-west-2" } },
  });
  const { ok, summary } = await rehearse(Testing.synth(stack));
  expect(summary).toMatch(/^Apply complete!/);
  expect(ok).toBe(true);
}, 60_000);
