import { Testing } from "cdktf";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { london } from "../support/london";
import { synthStack } from "../support/synth";

interface Removed {
  readonly from: string;
  readonly lifecycle: { readonly destroy: boolean };
}

function made(aws: LegalHoldExportStackProps["aws"]) {
  const json = synthStack(new LegalHoldExportStack(Testing.app(), "london", { ...london(), aws }));
  const { removed = [] } = json as unknown as { readonly removed?: readonly Removed[] };
  const resources = Object.entries(json.resource).flatMap(([type, all]) =>
    Object.keys(all).map((name) => `${type}.${name}`),
  );
  return { removed, resources };
}

const own = made(undefined).resources;
const key = "arn:aws:kms:eu-west-2:111122223333:key/7c9e6679-7425-40de-944b-e07fc1f90ae7";

test("where key and bucket are made here, nothing is forgotten", () => {
  expect(made(undefined).removed).toEqual([]);
});

test.each([
  ["S3 manages the key", { key: { s3Managed: true } }],
  ["the key is brought along", { key: { existingKeyArn: key } }],
])("%s: the key that was made here is forgotten, not destroyed", (_, aws) => {
  const { removed, resources } = made(aws);
  expect(removed).toEqual([{ from: own.find((one) => one.startsWith("aws_kms_key.")), lifecycle: { destroy: false } }]);
  expect(resources).not.toContain(removed[0]!.from);
});

test.each([
  ["with its policy", {}],
  ["and the policy is handed over", { handOverPolicy: true }],
])("a bucket is brought along %s: what was made here is forgotten with its settings", (_, existingBucket) => {
  const { removed } = made({ existingBucket, key: { s3Managed: true } });
  const policy = "handOverPolicy" in existingBucket ? [] : ["aws_s3_bucket_policy"];
  const gone = own.filter((one) => /^aws_(s3_bucket|kms_key)/.test(one) && !one.startsWith("aws_s3_bucket_policy"));
  const expected = [...gone, ...own.filter((one) => policy.includes(one.split(".")[0]!))];
  expect(removed.map(({ from }) => from).sort()).toEqual([...expected].sort());
  expect(removed.every(({ lifecycle }) => !lifecycle.destroy)).toBe(true);
});
