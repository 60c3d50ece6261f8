import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigError } from "../../../lib/core";
import { ACCOUNT, variable, written, type Settings } from "../../support/own-provider";

const data = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, "cdk.tf.json"), "utf8")) as { data?: { [type: string]: object } }).data ?? {};

const HERE = { region: "eu-west-2", allowedAccountIds: [ACCOUNT] };

test.each<[string, Settings, string]>([
  ["another region", () => ({ ...HERE, region: "eu-west-1" }), "AwsProvider.region"],
  ["another account", () => ({ ...HERE, allowedAccountIds: ["444455556666"] }), "AwsProvider.allowedAccountIds"],
  [
    "the account forbidden",
    () => ({ region: "eu-west-2", forbiddenAccountIds: [ACCOUNT] }),
    "AwsProvider.forbiddenAccountIds",
  ],
  [
    "a role of another account",
    () => ({ region: "eu-west-2", assumeRole: [{ roleArn: "arn:aws:iam::444455556666:role/deploy" }] }),
    "AwsProvider.assumeRole",
  ],
  [
    "an address that is none of AWS",
    () => ({ ...HERE, endpoints: [{ s3: "https://user:secret@s3.amazonaws.com.example.com/x" }] }),
    "AwsProvider.endpoints.s3",
  ],
  [
    "an address without TLS",
    () => ({ ...HERE, endpoints: [{ kms: "http://kms.eu-west-2.amazonaws.com" }] }),
    "AwsProvider.endpoints.kms",
  ],
  [
    "an address that a variable tells",
    (stack) => ({ ...HERE, endpoints: [{ iam: variable(stack) }] }),
    "AwsProvider.endpoints.iam",
  ],
])("a provider of %s is refused", (_, settings, field) => {
  let thrown: unknown;
  try {
    written(settings);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ConfigError);
  expect((thrown as ConfigError).faults.map((fault) => [fault.code, fault.field])).toEqual([
    ["AWS_PROVIDER_MISMATCH", field],
  ]);
  expect((thrown as ConfigError).message).not.toContain("secret");
});

test("addresses of AWS pass: an endpoint of one's own network, FIPS, another partition", () => {
  const endpoints = [
    {
      s3: "https://bucket.vpce-0a1b2c3d4e5f-abcdefgh.s3.eu-west-2.vpce.amazonaws.com",
      kms: "https://kms-fips.us-gov-west-1.amazonaws.com",
      sts: "https://sts.cn-north-1.amazonaws.com.cn/",
      sqs: "https://sqs.eu-west-2.api.aws:443",
    },
  ];
  expect(() => written(() => ({ ...HERE, endpoints }))).not.toThrow();
});

test("the provider that the export is given counts, not the stack's own", () => {
  expect(() =>
    written(
      () => ({ region: "us-east-1" }),
      () => HERE,
    ),
  ).not.toThrow();
  expect(() =>
    written(
      () => HERE,
      () => ({ ...HERE, region: "us-east-1" }),
    ),
  ).toThrow("aws.provider.region");
});

test("what is literal and right asks nothing of a plan; what is open is asked", () => {
  const asked = (settings: Settings) =>
    ["aws_caller_identity", "aws_region"].map(
      (type) => JSON.stringify(data(written(settings))[type] ?? {}).split("postcondition").length - 1,
    );
  expect(asked(() => HERE)).toEqual([0, 0]);
  expect(asked((stack) => ({ region: variable(stack) }))).toEqual([1, 1]);
  expect(asked((stack) => ({ ...HERE, region: variable(stack) }))).toEqual([0, 1]);
});
