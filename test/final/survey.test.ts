import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { Aspects, TerraformElement, TerraformResource, TerraformStack, Testing } from "cdktf";
import { ConfigError } from "../../lib/core";
import { LegalHoldExportStack } from "../../stacks";
import { london } from "../support/london";
import { EVERYTHING, find, Raw, synthesis, type Add } from "../support/written-elements";

/** Writes attributes at the address of one of ours. */
const at =
  (type: string, attributes: object): Add =>
  (stack) =>
    void new Raw(stack, { resource: { [type]: { [find(stack, type).friendlyUniqueId]: attributes } } });

const merged: readonly (readonly [string, Add])[] = [
  ["an element that forces destruction", at("aws_s3_bucket", { force_destroy: true })],
  ["an element that ignores a policy", at("aws_s3_bucket_policy", { lifecycle: { ignore_changes: "all" } })],
  ["an element with another program", at("aws_lambda_function", { filename: "other.zip" })],
  ["an element with another role", at("genesyscloud_integration_credential", { fields: { ARN: "x" } })],
  ["an element with another note", at("terraform_data", { input: "x" })],
  [
    "an element at the address of a data source",
    (stack) => {
      const [, id] = /"genesyscloud_organizations_me":\{"(\w+)"/.exec(
        JSON.stringify(JSON.parse(Testing.synth(stack))),
      )!;
      new Raw(stack, { data: { genesyscloud_organizations_me: { [id!]: { count: 0 } } } });
    },
  ],
  ...["aws_s3_bucket", "aws_lambda_function", "genesyscloud_integration", "aws_cloudwatch_log_group"].map(
    (type): readonly [string, Add] => [
      `another ${type} of the same logical id`,
      (stack) => {
        const same = find(stack, type).friendlyUniqueId;
        new TerraformResource(stack, "mine", { terraformResourceType: type }).overrideLogicalId(same);
      },
    ],
  ),
  [
    "an Aspect that adds such an element",
    (stack) =>
      Aspects.of(stack).add({
        visit: (node) => void (node === stack && at("aws_kms_key", { is_enabled: false })(stack)),
      }),
  ],
];

test("a condition that a plan asks is not taken out by an override", () => {
  const place = (stack: TerraformStack) => stack.node.findAll().find((one) => one.constructor.name === "FinalCheck");
  const stack = new LegalHoldExportStack(Testing.app(), "london", { ...london(), ...EVERYTHING });
  stack.node.findAll().forEach((one) => one instanceof AwsProvider && (one.allowedAccountIds = undefined));
  const id = (place(stack) as TerraformElement).friendlyUniqueId;
  expect(Testing.synth(stack)).toContain("aws_caller_identity");
  stack.addOverride(`data.aws_caller_identity.${id}`, undefined);
  expect(() => Testing.synth(stack)).toThrow(/PLANES_DISAGREE/);
});

test.each(merged)("%s is refused, since it would be put into what an export made", (_, add) => {
  expect(synthesis(add)).toThrow(ConfigError);
  expect(synthesis(add)).toThrow(/PLANES_DISAGREE/);
});
