import { policiesIn } from "../../lib/lint";
import { readStack } from "../../lib/stack";

const text = (more: object = {}): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*", ...more }] });
const named = text({ Principal: "*" });

function found(resource: object): string[] {
  const { stack } = readStack("s", JSON.stringify({ resource }));
  return policiesIn(stack).policies.map(({ address, argument, kind }) => `${address}.${argument.join(".")} ${kind}`);
}

test.each<[string, object, string]>([
  ["aws_iam_role", { assume_role_policy: named }, "assume_role_policy trust"],
  ["aws_iam_role", { name: "r", inline_policy: [{ policy: text() }] }, "inline_policy.0.policy identity"],
  ["aws_iam_role_policy", { role: "r", policy: text() }, "policy identity"],
  ["aws_iam_policy", { policy: text() }, "policy identity"],
  ["aws_iam_user_policy", { user: "u", policy: text() }, "policy identity"],
  ["aws_ssoadmin_permission_set_inline_policy", { inline_policy: text() }, "inline_policy identity"],
  ["aws_s3_bucket_policy", { bucket: "b", policy: named }, "policy bucket"],
  ["aws_s3_bucket", { bucket: "b", policy: named }, "policy bucket"],
  ["aws_kms_key", { policy: named }, "policy key"],
  ["aws_kms_key_policy", { key_id: "k", policy: named }, "policy key"],
  ["aws_kms_replica_key", { policy: named }, "policy key"],
  ["aws_sqs_queue", { name: "q", policy: named }, "policy queue"],
  ["aws_sqs_queue_policy", { queue_url: "q", policy: named }, "policy queue"],
  ["aws_sns_topic_policy", { arn: "t", policy: named }, "policy topic"],
  ["aws_vpc_endpoint", { policy: named }, "policy endpoint"],
  ["aws_vpc_endpoint_policy", { policy: named }, "policy endpoint"],
  ["aws_s3_access_point", { name: "a", policy: named }, "policy access-point"],
  ["aws_s3control_access_point_policy", { policy: named }, "policy access-point"],
  ["aws_organizations_policy", { content: text() }, "content scp"],
  ["aws_organizations_policy", { content: named, type: "RESOURCE_CONTROL_POLICY" }, "content rcp"],
  ["aws_secretsmanager_secret_policy", { policy: named }, "policy resource"],
  ["aws_ecr_repository_policy", { policy: named }, "policy resource"],
  ["aws_something_new", { deep: { policies: [named] } }, "deep.policies.0 resource"],
])("%s: its policies, each with its kind", (type, attributes, expected) => {
  expect(found({ [type]: { x: attributes } })).toEqual([`${type}.x.${expected}`]);
});

test("what only looks like a policy is none", () => {
  const lifecycle = JSON.stringify({ rules: [{ description: "Statement of policy" }] });
  const ofData = text({
    DataDirection: "Inbound",
    DataIdentifier: ["arn:aws:dataprotection::aws:data-identifier/Name"],
  });
  expect(
    found({
      aws_ecr_lifecycle_policy: { x: { policy: lifecycle } },
      aws_organizations_policy: { x: { content: text(), type: "DECLARATIVE_POLICY_EC2" } },
      aws_iot_policy: { x: { policy: text() } },
      aws_sns_topic_data_protection_policy: { x: { policy: ofData } },
      aws_s3_object: { x: { content: "{ Statement" } },
    }),
  ).toEqual([]);
});

test("a policy that AWS refuses is found all the same, and one that is not known is said to be", () => {
  const { stack } = readStack(
    "s",
    JSON.stringify({
      resource: {
        aws_iam_role_policy: { odd: { role: "r", policy: JSON.stringify({ Statement: { Action: {} } }) } },
        aws_kms_key: { k: { policy: "${data.terraform_remote_state.x.outputs.policy}" } },
      },
    }),
  );
  const { policies, unread } = policiesIn(stack);
  expect(policies.map(({ address, document }) => [address, document])).toEqual([
    ["aws_iam_role_policy.odd", { Statement: { Action: {} } }],
  ]);
  expect(unread.map(({ address }) => address)).toEqual(["aws_kms_key.k"]);
});

test("a plan that shows a bucket's policy twice has it once", () => {
  const bucket = { type: "aws_s3_bucket", name: "b", address: "aws_s3_bucket.b", mode: "managed" };
  const policy = { type: "aws_s3_bucket_policy", name: "p", address: "aws_s3_bucket_policy.p", mode: "managed" };
  const plan = {
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: {
      root_module: {
        resources: [
          { ...bucket, values: { bucket: "b", policy: named } },
          { ...policy, values: { bucket: "b", policy: named } },
        ],
      },
    },
    resource_changes: [],
  };
  const { stack } = readStack("s", JSON.stringify(plan));
  expect(policiesIn(stack).policies.map(({ address }) => address)).toEqual(["aws_s3_bucket_policy.p"]);
});

test("a policy in which a member stands twice is no policy that can be judged", () => {
  const policy = named.replace('"Effect"', '"Effect":"Deny","Effect"');
  expect(() => found({ aws_ecr_repository_policy: { x: { policy } } })).toThrow(
    'aws_ecr_repository_policy.x.policy: "Effect" stands twice in one object',
  );
});

const unreadOf = (json: object): readonly string[] =>
  policiesIn(readStack("s", JSON.stringify(json)).stack).unread.map(({ address }) => address);

test.each<[string, object, string]>([
  ["a managed policy that nothing attaches", { aws_iam_policy: { p: { policy: '${file("p")}' } } }, "aws_iam_policy.p"],
  ["one that is no policy", { aws_iam_policy: { p: { policy: "{}" } } }, "aws_iam_policy.p"],
  [
    "a policy of the organization",
    { aws_organizations_policy: { p: { content: "${var.content}" } } },
    "aws_organizations_policy.p",
  ],
  [
    "an inline policy beside a trust that can be read",
    { aws_iam_role: { r: { assume_role_policy: named, inline_policy: [{ policy: '${file("i")}' }] } } },
    "aws_iam_role.r",
  ],
  [
    "a trust beside an inline policy that can be read",
    { aws_iam_role: { r: { assume_role_policy: '${file("t")}', inline_policy: [{ policy: text() }] } } },
    "aws_iam_role.r",
  ],
  [
    "a boundary",
    {
      aws_iam_policy: { b: { policy: '${file("b")}' } },
      aws_iam_role: { r: { assume_role_policy: named, permissions_boundary: "${aws_iam_policy.b.arn}" } },
    },
    "aws_iam_policy.b",
  ],
  [
    "a policy of a type that nobody described",
    { awscc_iam_role: { r: { policies: [{ policy_document: "${var.p}" }] } } },
    "awscc_iam_role.r",
  ],
])("what cannot be read is said: %s", (_, resource, address) => {
  expect(unreadOf({ resource, variable: { content: {}, p: {} } })).toEqual([address]);
});

test("so is what a module makes, and no argument that only sounds like a policy", () => {
  expect(unreadOf({ module: { m: { source: "./m" } } })).toEqual(["module.m"]);
  const listener = { ssl_policy: "${var.tls}", policy_arn: "${var.arn}" };
  const resource = {
    aws_lb_listener: { l: listener },
    aws_iam_role: { r: { assume_role_policy: named } },
  };
  expect(unreadOf({ resource, variable: { tls: {}, arn: {} } })).toEqual([]);
});

test("a policy whose members are spelled with escapes is judged", () => {
  expect(found({ aws_iam_policy: { p: { policy: text().replace("Statement", "\\u0053tatement") } } })).toEqual([
    "aws_iam_policy.p.policy identity",
  ]);
});
