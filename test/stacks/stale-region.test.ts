import { Testing } from "cdktf";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { staleRegions } from "../../stacks/stale-region";

const LONDON: LegalHoldExportStackProps = {
  genesysRegion: "eu-west-2",
  organizationId: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
  awsAccountId: "111122223333",
  bucketName: "example-evidence-eu-west-2",
  retention: { mode: "GOVERNANCE", days: 2555 },
  custodians: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],
  administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],
  backend: { s3: { bucket: "example-state-eu-west-2", region: "eu-west-2", key: "eu-west-2/terraform.tfstate" } },
};

function warnings(id: string, props: Partial<LegalHoldExportStackProps>): string[] {
  const stack = new LegalHoldExportStack(Testing.app(), id, { ...LONDON, ...props });
  return stack.node.metadata.flatMap(({ type, data }) =>
    /warn/i.test(type) && String(data).includes("this stack is about") ? [String(data)] : [],
  );
}

test("a stack whose names are its own is not warned of", () => {
  expect(warnings("legal-hold-eu-west-2", {})).toEqual([]);
});

test("a copy that left everything as it was is warned of each name", () => {
  expect(warnings("legal-hold-eu-west-2", { genesysRegion: "eu-west-1" }).map((text) => text.split(" ")[0])).toEqual([
    "id",
    "bucketName",
    "backend.s3.bucket",
    "backend.s3.key",
  ]);
});

test.each<[string, string, Partial<LegalHoldExportStackProps>]>([
  ["id", "legal-hold-eu-west-1", {}],
  ["bucketName", "hold", { bucketName: "example-evidence-eu-west-1" }],
  ["backend.s3.bucket", "hold", { backend: { s3: { bucket: "state-eu-west-1", region: "eu-west-1" } } }],
  ["backend.s3.key", "hold", { backend: { s3: { bucket: "state", region: "eu-west-2", key: "ap-south-1.tfstate" } } }],
])("%s is warned of alone", (field, id, props) => {
  expect(warnings(id, props).map((text) => text.split(" ")[0])).toEqual([field]);
});

test.each([
  ["evidence-us-gov-west-1", ["us-gov-west-1"], 0],
  ["evidence-us-east-10", ["eu-west-2"], 0],
  ["campus-east-1", ["eu-west-2"], 0],
  ["Evidence-US-EAST-1", ["eu-west-2"], 1],
  ["us-east-1-to-eu-west-2", ["eu-west-2", "us-east-1"], 0],
])("%s, about %j", (bucketName, regions, count) => {
  expect(staleRegions({ bucketName }, regions)).toHaveLength(count);
});
