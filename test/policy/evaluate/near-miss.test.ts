import { evaluate, nearMisses, type PolicySet, type Request } from "../../../lib/policy/evaluate";
import type { Statement } from "../../../lib/policy/statement";

const role = "arn:aws:iam::111122223333:role/R";
const request: Request = {
  principal: { kind: "role", arn: role },
  action: "s3:PutObjectAcl",
  resource: "arn:aws:s3:::evidence/org/f",
  context: { "s3:x-amz-acl": "public-read", "aws:SecureTransport": "true" },
};

const allow = (Sid: string, more: Partial<Statement> = {}): Statement => ({
  Sid,
  Effect: "Allow",
  Action: "s3:PutObjectAcl",
  Resource: "arn:aws:s3:::evidence/org/*",
  ...more,
});
const set = (identity: Statement[], resource: Statement[] = []): PolicySet => ({
  identity: [{ Version: "2012-10-17", Statement: identity }],
  resource: { Version: "2012-10-17", Statement: resource },
});
const found = (policies: PolicySet): string[] =>
  nearMisses(request, policies).map(({ statement, element, conditions }) =>
    [statement.policy, statement.sid, element, ...conditions.map((c) => `${c.operator} ${c.key}`)].join(" "),
  );

test("names the condition that does not hold, and no other", () => {
  const Condition = { StringEquals: { "s3:x-amz-acl": "private" }, Bool: { "aws:SecureTransport": "true" } };
  expect(found(set([allow("Own", { Condition })]))).toEqual(["identity Own Condition StringEquals s3:x-amz-acl"]);
});

test("names the resource or the principal", () => {
  const elsewhere = allow("Prefix", { Resource: "arn:aws:s3:::evidence/other/*" });
  const someone = allow("Other", { Principal: { AWS: "arn:aws:iam::111122223333:role/Q" } });
  expect(found(set([elsewhere], [someone]))).toEqual(["identity Prefix Resource", "resource Other Principal"]);
});

test("leaves out what is meant for something else", () => {
  const twice = allow("Twice", { Resource: "arn:aws:s3:::x", Condition: { Null: { "aws:SecureTransport": "true" } } });
  expect(found(set([allow("Action", { Action: "s3:GetObject" }), allow("Deny", { Effect: "Deny" }), twice]))).toEqual(
    [],
  );
});

test("a statement that applies is no near miss", () => {
  expect(evaluate(request, set([allow("Fits")])).verdict).toBe("allowed");
  expect(found(set([allow("Fits")]))).toEqual([]);
});

describe("the reason in one sentence", () => {
  const key = "arn:aws:kms:eu-west-2:111122223333:key/k";
  const use = (Sid: string, more: Partial<Statement> = {}): Statement =>
    allow(Sid, { Action: "kms:Decrypt", Resource: "*", ...more });
  const root = { AWS: "arn:aws:iam::111122223333:root" };
  const why = (policies: PolicySet): string =>
    evaluate({ ...request, action: "kms:Decrypt", resource: key }, policies).why;

  test("names both policies that a key needs", () => {
    expect(why(set([use("Mine")], [use("Account", { Principal: root })]))).toBe(
      "Statement Mine of the identity policy and statement Account of the key policy allow kms:Decrypt: both are needed.",
    );
  });

  test("names the missing side", () => {
    expect(why(set([use("Mine")]))).toBe("No statement of the key policy allows kms:Decrypt to this caller.");
    expect(why(set([], [use("Account", { Principal: root })]))).toBe(
      "The key policy leaves kms:Decrypt to the account, and no identity policy allows it.",
    );
  });

  test("names a statement without sid by its number", () => {
    const policies = set([allow("Fits"), { Effect: "Deny", Action: "s3:*", Resource: "*" }]);
    expect(evaluate(request, policies).why).toBe("Statement 1 of the identity policy denies s3:PutObjectAcl.");
  });
});
