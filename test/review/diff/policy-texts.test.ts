import type { PolicyDocument, Statement } from "../../../lib/policy";
import { reviewStack } from "../../../lib/review/diff";
import { keyedStatements } from "../../../lib/review/diff/canonical";
import { addsNothing, isCovered } from "../../../lib/review/diff/policy-texts";
import { readStack, type Stack } from "../../../lib/stack";

const statement: Statement = {
  Effect: "Deny",
  Principal: { AWS: ["111122223333", "444455556666"] },
  Action: ["s3:GetObject", "s3:PutObject"],
  Resource: "*",
  Condition: {
    StringEquals: { "aws:RequestedRegion": ["eu-west-1", "eu-west-2"] },
    ArnNotLike: { "aws:PrincipalArn": ["a", "b"] },
  },
};

const covers = (wide: Statement, narrow: Statement, Version = "2012-10-17") => {
  const [one] = keyedStatements({ Version: "2012-10-17", Statement: [narrow] });
  return isCovered(one!, keyedStatements({ Version, Statement: [wide] }));
};

const [REGIONS, ARNS] = [statement.Condition!["StringEquals"]!, statement.Condition!["ArnNotLike"]!];

test.each<[string, Statement]>([
  ["itself", statement],
  ["fewer principals", { ...statement, Principal: { AWS: "111122223333" } }],
  ["fewer actions", { ...statement, Action: "s3:getobject" }],
  [
    "fewer values",
    { ...statement, Condition: { ArnNotLike: ARNS, StringEquals: { "aws:RequestedRegion": "eu-west-1" } } },
  ],
  [
    "more who are exempt",
    { ...statement, Condition: { StringEquals: REGIONS, ArnNotLike: { "aws:PrincipalArn": ["a", "b", "c"] } } },
  ],
  [
    "one more condition",
    { ...statement, Condition: { ...statement.Condition, Bool: { "aws:SecureTransport": "true" } } },
  ],
])("covers %s", (name, narrow) => {
  expect(covers(statement, narrow)).toBe(true);
  expect(covers(narrow, statement)).toBe(name === "itself");
});

test.each<[string, Statement]>([
  ["another effect", { ...statement, Effect: "Allow" }],
  ["all but those that are named", { ...statement, Action: undefined, NotAction: ["s3:GetObject", "s3:PutObject"] }],
  ["no principal", { ...statement, Principal: undefined }],
  ["a condition less", { ...statement, Condition: { StringEquals: REGIONS } }],
  [
    "a key in two spellings",
    {
      ...statement,
      Condition: { ...statement.Condition, StringEquals: { ...REGIONS, "AWS:RequestedRegion": "eu-west-1" } },
    },
  ],
])("does not cover %s", (_, narrow) => expect(covers(statement, narrow)).toBe(false));

test("what is excluded counts the other way round, and variables are of one version only", () => {
  const but = (...actions: string[]): Statement => ({ Effect: "Deny", NotAction: actions, Resource: "*" });
  expect([covers(but("s3:a"), but("s3:a", "s3:b")), covers(but("s3:a", "s3:b"), but("s3:a"))]).toEqual([true, false]);
  const own: Statement = { ...but("s3:a"), Resource: "arn:aws:s3:::evidence/${aws:username}/*" };
  expect([covers(own, own), covers(own, own, "2008-10-17")]).toEqual([true, false]);
});

describe("what a grant adds to those before it", () => {
  const documentOf = (...Action: string[]): PolicyDocument => ({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { AWS: "111122223333" }, Action, Resource: "*" }],
  });
  const adds = (now: readonly string[], ...before: string[]) =>
    !addsNothing(keyedStatements(documentOf(...now))[0]!, keyedStatements(documentOf(...before)));

  test("is nothing where a pattern of one of them has it all", () => {
    expect(adds(["kms:Encrypt", "kms:Decrypt"], "kms:*")).toBe(false);
    expect(adds(["kms:Encrypt", "s3:GetObject"], "kms:*")).toBe(true);
    expect(adds(["kms:*"], "kms:Encrypt")).toBe(true);
  });

  test("so that who is let in by name alone is told to gain", () => {
    const key = (...Statement: readonly object[]): Stack => {
      const resource = { aws_kms_key: { k: { policy: JSON.stringify({ Version: "2012-10-17", Statement }) } } };
      const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
      return readStack("s", JSON.stringify({ provider, resource })).stack;
    };
    const allow = (name: string, Action: string | readonly string[]) => {
      return { Effect: "Allow", Principal: { AWS: `arn:aws:iam::111122223333:${name}` }, Action, Resource: "*" };
    };
    const now = key(allow("root", ["kms:Encrypt", "kms:Decrypt"]), allow("role/admin", "kms:*"));
    const rows = reviewStack(key(allow("root", "kms:*")), now).changes.filter(({ verdict }) => verdict === "broader");
    expect(rows.map((row) => row.kind === "grant" && row.principal)).toEqual(["role admin of 111122223333"]);
  });
});

const role = (name: string, account = "111122223333") => `arn:aws:iam::${account}:role/${name}`;

const allow = (part: object) => {
  return { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::evidence/*", ...part };
};

function stack(...statements: readonly object[]) {
  const policy = JSON.stringify({ Version: "2012-10-17", Statement: statements });
  const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
  const resource = {
    aws_s3_bucket: { b: { bucket: "evidence" } },
    aws_s3_bucket_policy: { b: { bucket: "evidence", policy } },
  };
  return readStack("s", JSON.stringify({ provider, resource })).stack;
}

const one = allow({ Principal: { AWS: role("one") } });

const both = allow({ Principal: { AWS: [role("one"), role("other", "444455556666")] } });

const inOrganization = (...ids: readonly string[]) =>
  allow({ Principal: "*", Condition: { StringEquals: { "aws:PrincipalOrgID": ids } } });

test.each<[string, object[], object[], string]>([
  ["a principal more", [one], [both], "role other of 444455556666 may now do s3:GetObject on arn:aws:s3:::evidence/*."],
  [
    "one of two principals is let in elsewhere already",
    [one],
    [one, both],
    "role other of 444455556666 may now do s3:GetObject on arn:aws:s3:::evidence/*.",
  ],
  [
    "a principal less",
    [both],
    [one],
    "role other of 444455556666 may no longer do s3:GetObject on arn:aws:s3:::evidence/*.",
  ],
  [
    "a resource more",
    [allow({ Principal: { AWS: role("one") }, Resource: ["arn:aws:s3:::evidence/a/*"] })],
    [allow({ Principal: { AWS: role("one") }, Resource: ["arn:aws:s3:::evidence/a/*", "arn:aws:s3:::evidence/b/*"] })],
    "role one of 111122223333 may now do s3:GetObject on arn:aws:s3:::evidence/b/*.",
  ],
  [
    "a value of a condition more",
    [inOrganization("o-aaaaaaaaaa")],
    [inOrganization("o-aaaaaaaaaa", "o-bbbbbbbbbb")],
    "everyone may now do s3:GetObject on arn:aws:s3:::evidence/* when aws:PrincipalOrgID is o-bbbbbbbbbb.",
  ],
  [
    "a principal and an action more: who newly gains depends on the action",
    [one],
    [allow({ Principal: { AWS: [role("one"), role("other")] }, Action: ["s3:GetObject", "s3:GetObjectVersion"] })],
    "role one of 111122223333 or role other of 111122223333 may now do s3:GetObject, s3:GetObjectVersion on arn:aws:s3:::evidence/*.",
  ],
])("%s", (_, before, after, said) => {
  expect(reviewStack(stack(...before), stack(...after)).changes.map(({ summary }) => summary)).toEqual([said]);
});

test.each([
  ["no resource", { Resource: undefined }],
  ["no principal", { Principal: undefined }],
  ["no action", { Action: undefined }],
])("AWS refuses a statement with %s, so that nobody knows what comes of it", (_, part) => {
  const { verdict, changes } = reviewStack(stack(one), stack({ ...one, ...part }));
  expect([verdict, changes[0]!.unknown]).toEqual(["unknown", expect.stringMatching(/^AWS refuses it: /)]);
});

test("the sides of the row name everybody", () => {
  const [change] = reviewStack(stack(one), stack(both)).changes;
  expect(change).toMatchObject({
    principal: "role other of 444455556666",
    before: { principal: "role one of 111122223333" },
    after: { principal: "role one of 111122223333 or role other of 444455556666" },
  });
});
