import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

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
