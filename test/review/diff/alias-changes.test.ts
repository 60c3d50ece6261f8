import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

const IAM = "arn:aws:iam::111122223333:role/";
const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const trust = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
});
const policy = (alias: string) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["kms:Decrypt", "kms:DescribeKey"],
        Resource: "arn:aws:kms:eu-west-2:111122223333:key/*",
        Condition: { "ForAnyValue:StringLike": { "kms:ResourceAliases": alias } },
      },
    ],
  });

function stack(alias: object | undefined, named = "alias/calls*") {
  const resource = {
    aws_kms_key: { one: { description: "one" }, two: { description: "two" } },
    aws_iam_role: { reader: { name: "reader", assume_role_policy: trust } },
    aws_iam_role_policy: { p: { role: "reader", policy: named.startsWith("{") ? named : policy(named) } },
    ...(alias && { aws_kms_alias: { a: alias } }),
  };
  return readStack("s", JSON.stringify({ provider, resource })).stack;
}
const ofKey = (key: string, name = "alias/calls") => ({ name, target_key_id: `\${aws_kms_key.${key}.key_id}` });
const said = (before: ReturnType<typeof stack>, after: ReturnType<typeof stack>) =>
  reviewStack(before, after).changes.filter((one) => one.kind === "grant");

test("a key that gets an alias which a condition names is let in by it", () => {
  expect(said(stack(undefined), stack(ofKey("one")))).toMatchObject([
    {
      verdict: "broader",
      principal: "role reader",
      actions: ["kms:Decrypt", "kms:DescribeKey"],
      source: "aws_kms_alias.a",
      witness: { context: { "kms:ResourceAliases": ["alias/calls"] }, after: { verdict: "allowed" } },
    },
  ]);
});

test("the alias goes to another key", () => {
  const rows = said(stack(ofKey("one")), stack(ofKey("two")));
  expect(rows.map(({ verdict }) => verdict)).toEqual(["broader", "narrower"]);
  expect(rows[0]!.resources).not.toEqual(rows[1]!.resources);
});

test("nobody names the alias, or the statement that does is new as well", () => {
  expect(said(stack(undefined), stack(ofKey("one", "alias/other")))).toEqual([]);
  const both = said(stack(undefined, "alias/x"), stack(ofKey("one")));
  expect(both.map(({ source, verdict }) => [source, verdict])).toEqual([
    ["aws_iam_role_policy.p", "broader"],
    ["aws_iam_role_policy.p", "narrower"],
  ]);
});

test.each([
  ["a denial by an alias that goes meets nobody any more", "ForAnyValue:StringEquals", ofKey("one"), undefined],
  ["a denial of every key without an alias that comes", "ForAllValues:StringNotEquals", undefined, ofKey("one")],
])("%s", (_, operator, before, after) => {
  const Statement = [
    { Effect: "Allow", Action: "kms:Decrypt", Resource: "*" },
    {
      Effect: "Deny",
      Action: "kms:*",
      Resource: "*",
      Condition: { [operator]: { "kms:ResourceAliases": "alias/calls" } },
    },
  ];
  const denying = JSON.stringify({ Version: "2012-10-17", Statement });
  expect(said(stack(before, denying), stack(after, denying))).toMatchObject([
    {
      verdict: "broader",
      principal: "role reader",
      effect: "Deny",
      actions: ["kms:Decrypt"],
      source: "aws_kms_alias.a",
    },
  ]);
  expect(said(stack(after, denying), stack(before, denying))).not.toContainEqual(
    expect.objectContaining({ verdict: "broader" }),
  );
});

test.each([
  ["a group, by the name of a user", "group", { StringEquals: { "aws:username": "bob" } }, ["broader"]],
  ["a group, by what no user is", "group", { StringEquals: { "aws:PrincipalType": "AssumedRole" } }, []],
  ["a role of another stack, by a path", "role", { ArnLike: { "aws:PrincipalArn": `${IAM}team/reader` } }, ["unknown"]],
  ["a role of another stack, by any path", "role", { ArnLike: { "aws:PrincipalArn": `${IAM}*` } }, ["broader"]],
])("whoever may have the policy is let in: %s", (_, kind, who, verdicts) => {
  const said = (alias: object) => {
    const document = JSON.parse(policy("alias/calls")) as { Statement: [{ Condition: object }] };
    Object.assign(document.Statement[0].Condition, who);
    const held = { [kind]: "reader", policy: JSON.stringify(document) };
    const resource = { aws_kms_key: { one: {} }, [`aws_iam_${kind}_policy`]: { p: held }, ...alias };
    return readStack("s", JSON.stringify({ provider, resource })).stack;
  };
  const { changes } = reviewStack(said({}), said({ aws_kms_alias: { a: ofKey("one") } }));
  expect(changes.filter((one) => one.kind === "grant").map(({ verdict }) => verdict)).toEqual(verdicts);
});
