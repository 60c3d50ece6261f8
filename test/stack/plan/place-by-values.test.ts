import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

type Json = { readonly [name: string]: unknown };

const ACCOUNTS = ["111122223333", "999999999999"] as const;
const policy = (...Statement: Json[]) => JSON.stringify({ Version: "2012-10-17", Statement });
const READS = policy({ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::ev/*" });
const TRUST = policy({ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" });
const ANYBODY = policy({ Effect: "Allow", Principal: { AWS: "*" }, Action: "kms:*", Resource: "*" });
const ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess";
const OUTSIDE = { statement_id: "s", principal: "444455556666" };

const block = (address: string, values: Json, ...depends_on: readonly string[]) => {
  const [type, name] = address.split(".");
  return { address, mode: "managed", type, name, values, depends_on };
};
/** The same in two accounts. */
const twice = (type: string, values: Json, arn: (account: string) => string) =>
  ACCOUNTS.map((account, i) => block(`${type}.${"ab"[i]}`, { ...values, arn: arn(account) }));
const stateOf = (resources: readonly Json[]) => {
  const state = { format_version: "1.0", terraform_version: "1.11.4", values: { root_module: { resources } } };
  return readStack("s", JSON.stringify(state)).stack;
};
const verdictOf = (was: readonly Json[], is: readonly Json[]) => reviewStack(stateOf(was), stateOf(is)).verdict;

const iam = (kind: string, more: Json = {}) =>
  twice(`aws_iam_${kind}`, { name: "w", ...more }, (account) => `arn:aws:iam::${account}:${kind}/w`);
const [roles, users, groups] = [iam("role", { assume_role_policy: TRUST }), iam("user"), iam("group")];
const regional = (type: string, service: string, name: string, values: Json) =>
  twice(type, values, (account) => `arn:aws:${service}:eu-west-2:${account}:${name}`);
const functions = regional("aws_lambda_function", "lambda", "function:f", { function_name: "f" });
const inRegions = ["eu-west-2", "us-east-1"].map((region, i) =>
  block(`aws_kms_key.${"ab"[i]}`, { key_id: "mrk-1", arn: `arn:aws:kms:${region}:111122223333:key/mrk-1` }),
);
const held = [...groups, ...users, block("aws_iam_group_policy.p", { group: "w", policy: READS }, "aws_iam_group.b")];

// a state has no providers: what a block depends on shows whose role of a name it means
test.each<[type: string, verdict: string, there: readonly Json[], values: Json, needs: readonly string[]]>([
  ["aws_iam_role_policy", "broader", roles, { role: "w", name: "p", policy: READS }, ["role"]],
  ["aws_iam_role_policy_attachment", "broader", roles, { role: "w", policy_arn: ADMINISTRATOR }, ["role"]],
  ["aws_iam_user_policy", "broader", users, { user: "w", name: "p", policy: READS }, ["user"]],
  ["aws_iam_group_policy", "broader", groups, { group: "w", name: "p", policy: READS }, ["group"]],
  ["aws_iam_policy_attachment", "broader", roles, { roles: ["w"], policy_arn: ADMINISTRATOR }, ["role"]],
  ["aws_iam_group_membership", "broader", held, { group: "w", users: ["w"] }, ["group", "user"]],
  ["aws_iam_user_group_membership", "broader", held, { user: "w", groups: ["w"] }, ["group", "user"]],
  ["aws_iam_role_policies_exclusive", "broader", roles, { role_name: "w", policy_names: [] }, ["role"]],
  ["aws_iam_access_key", "unknown", users, { user: "w" }, ["user"]],
  [
    "aws_lambda_permission",
    "broader",
    functions,
    { function_name: "f", action: "lambda:InvokeFunction", ...OUTSIDE },
    ["aws_lambda_function"],
  ],
  ["aws_lambda_function_url", "unknown", functions, { function_name: "f" }, ["aws_lambda_function"]],
  ["aws_kms_key_policy", "broader", inRegions, { key_id: "mrk-1", policy: ANYBODY }, ["aws_kms_key"]],
  [
    "aws_cloudwatch_event_permission",
    "broader",
    regional("aws_cloudwatch_event_bus", "events", "event-bus/b", { name: "b" }),
    { event_bus_name: "b", ...OUTSIDE },
    ["aws_cloudwatch_event_bus"],
  ],
  [
    "aws_cloudwatch_event_target",
    "unknown",
    regional("aws_cloudwatch_event_rule", "events", "rule/r", { name: "r" }),
    { rule: "r", target_id: "t", arn: "arn:aws:sqs:eu-west-2:444455556666:q" },
    ["aws_cloudwatch_event_rule"],
  ],
])("%s of one of two in a state becomes that of the other: %s", (type, verdict, there, values, needs) => {
  const of = (which: string) => {
    const names = needs.map((one) => `${one.startsWith("aws_") ? one : `aws_iam_${one}`}.${which}`);
    return [...there, block(`${type}.p`, values, ...names)];
  };
  expect([verdictOf(of("a"), of("b")), verdictOf(of("a"), of("a"))]).toEqual([verdict, "same"]);
});

test("a policy that is said of neither of two roles of a name", () => {
  const of = (address: string) => [...roles, block(address, { role: "w", name: "p", policy: READS })];
  expect(verdictOf(of("aws_iam_role_policy.p"), of("aws_iam_role_policy.q"))).not.toBe("same");
});

test("what a role repeats of its own is not taken for that of the other", () => {
  const of = (i: number) => [
    ...roles.map((one, k) => ({
      ...one,
      values: { ...one.values, inline_policy: k === i ? [{ name: "p", policy: READS }] : [] },
    })),
    block("aws_iam_role_policy.p", { role: "w", name: "p", policy: READS }, "aws_iam_role.a"),
  ];
  expect([verdictOf(of(0), of(1)), verdictOf(of(1), of(1))]).toEqual(["broader", "same"]);
});

test("a bucket may be in either account", () => {
  const there = [...roles, block("aws_s3_bucket.e", { bucket: "ev", arn: "arn:aws:s3:::ev" })];
  const given = block("aws_iam_role_policy.p", { role: "w", name: "p", policy: READS }, "aws_iam_role.b");
  expect(verdictOf(there, [...there, given])).toBe("unknown");
});
