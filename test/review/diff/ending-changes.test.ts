import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

const stack = (resource: object) => readStack("s", JSON.stringify({ resource })).stack;
const bucket = { aws_s3_bucket: { evidence: { bucket: "evidence" } } };
const reviewed = (before: object, after: object) =>
  reviewStack(stack({ ...bucket, ...before }), stack({ ...bucket, ...after }));

const POLICY = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "*", Resource: "*" }] });
const organization = {
  aws_organizations_policy: { guard: { name: "guard", content: POLICY } },
  aws_organizations_policy_attachment: {
    guard: { policy_id: "${aws_organizations_policy.guard.id}", target_id: "111122223333" },
  },
};

test.each<[string, object, object]>([
  [
    "a service control policy that is no longer attached",
    organization,
    { aws_organizations_policy: organization.aws_organizations_policy },
  ],
  [
    "an integration",
    { genesyscloud_integration: { export: { integration_type: "x", intended_state: "ENABLED" } } },
    {},
  ],
])("%s does not go in silence", (_, before, after) => {
  expect(["unknown", "broader", "irreversible"]).toContain(reviewed(before, after).verdict);
});

test("a setting that another block sets the same way, and a policy that nobody attaches, go without a row", () => {
  // its destroy leaves the list as it is
  const acl = { bucket: "evidence", acl: "private" };
  const [was, is] = [{ aws_s3_bucket_acl: { old: acl } }, { aws_s3_bucket_acl: { now: acl } }];
  expect(reviewed(was, is).changes).toEqual([]);
  expect(reviewed({ aws_iam_policy: { spare: { name: "spare", policy: POLICY } } }, {}).changes).toEqual([]);
});

test("what goes says what is lost with it", () => {
  const { changes } = reviewed({ aws_sns_topic: { jobs: { name: "jobs" } } }, {});
  expect(changes).toMatchObject([
    { summary: "aws_sns_topic.jobs is deleted; lost with it: subscriptions of it that are made elsewhere." },
  ]);
});

test("a row that tells of it is enough", () => {
  const { changes } = reviewed({ aws_s3_bucket_logging: { old: { bucket: "evidence", target_bucket: "logs" } } }, {});
  expect(changes).toHaveLength(1);
});

test.each<[string, object]>([
  ["aws_iam_role", { name: "exporter", assume_role_policy: POLICY }],
  ["aws_iam_user", { name: "exporter" }],
])("an %s of the same name at another address is another one to policies that name it", (type, body) => {
  const { changes } = reviewed({ [type]: { a: body } }, { [type]: { b: body } });
  expect(changes).toMatchObject([{ verdict: "unknown", label: "Made anew" }]);
  const moved = [{ from: `${type}.a`, to: `${type}.b` }];
  const is = readStack("s", JSON.stringify({ resource: { ...bucket, [type]: { b: body } }, moved })).stack;
  expect(reviewStack(stack({ ...bucket, [type]: { a: body } }), is).changes).toEqual([]);
});
