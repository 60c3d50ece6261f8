import { Testing } from "cdktf";
import { LegalHoldExportStack } from "cdktf-genesys-legal-hold/stacks";
import { matchers } from "cdktf-genesys-legal-hold/testing";

expect.extend(matchers);

const stack = Testing.synth(
  new LegalHoldExportStack(Testing.app(), "legal-hold-eu-west-2", {
    genesysRegion: "eu-west-2",
    organizationId: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
    awsAccountId: "111122223333",
    bucketName: "example-legal-hold-evidence-eu-west-2",
    retention: { mode: "GOVERNANCE", days: 2555 },
    custodians: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],
    administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],
    backend: { s3: { bucket: "example-terraform-state-eu-west-2", region: "eu-west-2" } },
  }),
);
const object = "arn:aws:s3:::example-legal-hold-evidence-eu-west-2/3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3/recording";

test("an export gets through, with a hold too", () => {
  expect(stack).toAdmitExport();
  expect(stack).toAdmitExport({ headers: { "x-amz-object-lock-legal-hold": "ON" }, checksum: true });
});

test("nobody but custodians deletes evidence", () => {
  const request = { action: "s3:DeleteObjectVersion", resource: object };
  expect(stack).toDeny({ ...request, principal: "arn:aws:iam::111122223333:role/any-administrator" });
});

test("Genesys Cloud adds evidence and does not read it", () => {
  const exporter = "arn:aws:iam::111122223333:role/legal-hold-export-eu-west-2";
  expect(stack).not.toDeny({ principal: exporter, action: "s3:PutObject", resource: object });
  expect(stack).toDeny({ principal: exporter, action: "s3:GetObject", resource: object });
});

test("nobody may do more than on the main branch", () => {
  // in your repository: a cdktf.out of the main branch, such as the artifact of its last build
  const before = stack;
  expect(stack).toBeNoBroaderThan(before);
});

test("no policy is wrong", () => {
  expect(stack).toHaveNoFindings();
});
