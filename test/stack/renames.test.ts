import { descriptors, readStack, remadeAt, renamesOf, type Stack } from "../../lib/stack";

const ACCOUNT = "111122223333";
const roleArn = (name: string) => `arn:aws:iam::${ACCOUNT}:role/${name}`;
const TRUST = { Statement: [{ Effect: "Allow", Principal: { AWS: ACCOUNT }, Action: "sts:AssumeRole" }] };

interface Parts {
  readonly role?: string;
  readonly bucket?: string;
  readonly at?: string;
  /** What the bucket's policy names as its principal's ARN, and as its resource. */
  readonly principal?: string;
  readonly resource?: string;
}

function stack({ role = "auditor", bucket = "evidence", at = "a", principal = roleArn(role), resource }: Parts): Stack {
  const Resource = resource ?? `arn:aws:s3:::${bucket}/*`;
  const Condition = { ArnLike: { "aws:PrincipalArn": principal } };
  const policy = {
    Statement: [{ Effect: "Allow", Principal: { AWS: ACCOUNT }, Action: "s3:GetObject", Resource, Condition }],
  };
  const text = JSON.stringify({
    provider: { aws: [{ region: "eu-west-2", allowed_account_ids: [ACCOUNT] }] },
    resource: {
      aws_iam_role: { [at]: { name: role, assume_role_policy: JSON.stringify(TRUST) } },
      aws_s3_bucket: { b: { bucket } },
      aws_s3_bucket_policy: { p: { bucket, policy: JSON.stringify(policy) } },
    },
  });
  return readStack("s", text).stack;
}
const found = (before: Parts, after: Parts) =>
  renamesOf(stack(before), stack(after)).map(({ from, to, was, is }) => [from, to, was.name, is.name]);

test("another name at the same address, and another address with the same content", () => {
  expect(found({}, {})).toEqual([]);
  expect(found({}, { role: "reader" })).toEqual([["aws_iam_role.a", "aws_iam_role.a", "auditor", "reader"]]);
  expect(found({}, { bucket: "archive" })).toEqual([["aws_s3_bucket.b", "aws_s3_bucket.b", "evidence", "archive"]]);
  expect(found({}, { at: "z" })).toEqual([["aws_iam_role.a", "aws_iam_role.z", "auditor", "auditor"]]);
  expect(found({}, { at: "z", role: "reader" })).toEqual([["aws_iam_role.a", "aws_iam_role.z", "auditor", "reader"]]);
});

test.each<[string, Parts, Parts]>([
  ["the new name meant something before", { principal: roleArn("reader") }, { role: "reader" }],
  [
    "a pattern takes in the new name alone",
    { principal: roleArn("read*") },
    { role: "reader", principal: roleArn("read*") },
  ],
  [
    "a pattern takes in the old name alone",
    { principal: roleArn("aud?tor") },
    { role: "reader", principal: roleArn("aud?tor") },
  ],
  ["a pattern comes that takes in the new name alone", {}, { role: "reader", principal: roleArn("re*") }],
  [
    "a pattern of a bucket takes in the new name alone",
    { resource: "arn:aws:s3:::arch*/*" },
    { bucket: "archive", resource: "arn:aws:s3:::arch*/*" },
  ],
  [
    "a variable may stand for either name",
    { resource: "arn:aws:s3:::e$${aws:PrincipalTag/team}/*" },
    { bucket: "archive", resource: "arn:aws:s3:::e$${aws:PrincipalTag/team}/*" },
  ],
])("no other name alone: %s", (_, before, after) => expect(found(before, after)).toEqual([]));

test("a name that is not read is not another name", () => {
  const odd = (at: string) => stack({ role: "auditor/", at });
  expect(renamesOf(stack({ principal: "arn:aws:iam::*:role/aud*" }), odd("a"))).toEqual([]);
});

test("a pattern that takes in both names is none", () => {
  const principal = roleArn("*");
  expect(found({ principal }, { role: "reader", principal })).toHaveLength(1);
});

const remade = [...descriptors()].filter(({ anew }) => anew !== undefined).map(({ type }) => type);

test.each(remade)("one %s goes and another one comes: they are two", (type) => {
  const of = (id: string, name: string, rest: object) =>
    readStack("s", JSON.stringify({ resource: { [type]: { [id]: { name, ...rest } } } })).stack;
  const [before, after] = [of("a", "old", {}), of("b", "new", { description: "another" })];
  expect(remadeAt(before.resources.get(type)![0]!, before, after)).toBeUndefined();
});
