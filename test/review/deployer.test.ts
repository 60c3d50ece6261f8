import { findAction } from "../../lib/catalog";
import { FUNCTION_IN_VPC, STATE_BUCKET, STATE_KEY } from "../../lib/catalog/aws-deployer-needs";
import { deployerRows } from "../../lib/review/deployer";
import { readStack } from "../../lib/stack";

function needs(json: object): { readonly [type: string]: readonly string[] } {
  const { stack } = readStack("stack", JSON.stringify(json));
  return Object.fromEntries(deployerRows(stack).aws.map(({ type, needs: actions }) => [type, actions]));
}
const backend = (type: string, settings: object) => ({ terraform: { backend: { [type]: settings } } });

test("actions of the state are ones that AWS knows", () => {
  const all = [...STATE_BUCKET, ...STATE_KEY];
  expect(all.filter((action) => findAction(action) === undefined)).toEqual([]);
});

test("a state in S3 asks for its bucket and its lock file, and for the key that it names", () => {
  expect(needs(backend("s3", { bucket: "state" }))).toEqual({ "backend.s3": STATE_BUCKET });
  expect(needs(backend("s3", { bucket: "state", kms_key_id: "arn:aws:kms:eu-west-2:111122223333:key/k" }))).toEqual({
    "backend.s3": [...STATE_KEY, ...STATE_BUCKET],
  });
  expect(needs(backend("local", { path: "x" }))).toEqual({});
});

test("a function in a VPC asks for what describes it, one outside does not", () => {
  const made = (settings: object) =>
    needs({ resource: { aws_lambda_function: { f: { function_name: "f", ...settings } } } })["aws_lambda_function"]!;
  const vpc = { vpc_config: { subnet_ids: ["subnet-1"], security_group_ids: ["sg-1"] } };
  expect(made(vpc)).toEqual(expect.arrayContaining(FUNCTION_IN_VPC));
  expect(made({}).filter((action) => action.startsWith("ec2:"))).toEqual([]);
});

test("whatever takes tags when it is made asks for tagging", () => {
  const types = ["aws_iam_role", "aws_kms_key", "aws_s3_bucket", "aws_sqs_queue", "aws_sns_topic", "aws_cloudtrail"];
  for (const type of types) {
    const actions = needs({ resource: { [type]: { one: {} } } })[type]!;
    expect({ type, tags: actions.some((action) => /:\w*Tag(s|Resource|Role|Queue|ging)/.test(action)) }).toEqual({
      type,
      tags: true,
    });
    expect(actions.filter((action) => /Tag/.test(action) && !/:(Get|List)/.test(action))).not.toEqual([]);
  }
});
