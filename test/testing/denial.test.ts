import { evaluate, together, type PolicyDocument } from "../../lib/policy";
import { denialOf } from "../../lib/testing/denial/denial";
import type { AskedRequest } from "../../lib/testing";
import { readStack } from "../../lib/stack";
import { BUCKET, policy, ROLE, stackOf, type Parts } from "../support/explain-stack";

const OBJECT = `${BUCKET}/object`;
const OTHER = "arn:aws:iam::111122223333:role/other";
const FOREIGN = "arn:aws:iam::999988887777:role/other";
const USER = "arn:aws:iam::111122223333:user/auditor";

const s3 = (Effect: string, Principal: unknown, more: object = {}) => {
  return { Effect, Principal, Action: "s3:*", Resource: [BUCKET, `${BUCKET}/*`], ...more };
};
const deny = (Condition: object) => s3("Deny", "*", { Condition });
const allow = (AWS: string, more: object = {}) => s3("Allow", { AWS }, more);
const identity = (Effect: string, Action: string, more: object = {}) => ({ Effect, Action, Resource: "*", ...more });

function about(stack: object, asked: Partial<AskedRequest> = {}) {
  const request = { principal: OTHER, action: "s3:GetObject", resource: OBJECT, ...asked };
  return denialOf(readStack("test", JSON.stringify(stack)).stack, request);
}
const answer = (parts: Parts, asked: Partial<AskedRequest> = {}) => about(stackOf(parts), asked).verdict;

describe("condition keys", () => {
  const allowed = allow(OTHER);
  test.each([
    ["an organization", { StringEquals: { "aws:PrincipalOrgID": "o-1111aaaa22" } }],
    ["another organization", { StringNotEquals: { "aws:PrincipalOrgID": "o-1111aaaa22" } }],
    ["an address", { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } }],
    ["another address", { NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } }],
    ["an endpoint", { StringNotEquals: { "aws:SourceVpce": "vpce-1" } }],
    ["a tag of the caller", { StringNotEquals: { "aws:PrincipalTag/team": "legal" } }],
    ["a tag of the object", { StringNotEquals: { "s3:ExistingObjectTag/class": "evidence" } }],
    ["a second factor", { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } }],
    ["no second factor", { Null: { "aws:MultiFactorAuthAge": "true" } }],
    ["an access point", { StringNotEquals: { "s3:DataAccessPointAccount": "111122223333" } }],
    ["how it is signed", { StringEquals: { "s3:authType": "REST-QUERY-STRING" } }],
    ["TLS 1.3", { NumericLessThan: { "s3:TlsVersion": "1.3" } }],
    ["a key of the stack's own", { StringEquals: { "${var.key}": "x" } }],
    ["a value of the stack's own", { StringEquals: { "aws:PrincipalArn": "${var.arn}" } }],
    ["a variable", { StringNotEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/${aws:PrincipalTag/a}" } }],
  ])("%s that nobody tells is unknown", (_, condition) => {
    expect(answer({ bucket: [deny(condition), allowed] })).toBe("unknown");
  });

  test.each([
    ["the account", { StringEquals: { "aws:PrincipalAccount": "111122223333" } }, "denied"],
    ["the account of the bucket", { StringEquals: { "aws:ResourceAccount": "111122223333" } }, "denied"],
    ["the region", { StringEquals: { "aws:RequestedRegion": "eu-west-2" } }, "denied"],
    ["the kind of caller", { StringEquals: { "aws:PrincipalType": "AssumedRole" } }, "denied"],
    ["the time", { DateGreaterThan: { "aws:CurrentTime": "2020-01-01T00:00:00Z" } }, "denied"],
    ["no TLS", { Bool: { "aws:SecureTransport": "false" } }, "allowed"],
    ["old TLS", { NumericLessThan: { "s3:TlsVersion": "1.2" } }, "allowed"],
    ["a service's bucket", { StringNotEquals: { "aws:SourceArn": "arn:aws:s3:::a" } }, "denied"],
    ["a header", { StringEquals: { "s3:x-amz-acl": "public-read" } }, "allowed"],
  ])("%s follows from the question and the stack", (_, condition, verdict) => {
    expect(answer({ bucket: [deny(condition), allowed] })).toBe(verdict);
  });

  test("a question tells a key, and that a request has none", () => {
    const parts = { bucket: [deny({ StringEquals: { "aws:PrincipalOrgID": "o-1111aaaa22" } }), allowed] };
    const told = (value: string | readonly string[]) => answer(parts, { context: { "aws:principalorgid": value } });
    expect([told("o-1111aaaa22"), told("o-2222aaaa22"), told([])]).toEqual(["denied", "allowed", "allowed"]);
  });

  test("an Allow that hangs on a key denies nobody for sure", () => {
    const bucket = [s3("Allow", "*", { Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1111aaaa22" } } })];
    expect(answer({ bucket }, { principal: FOREIGN })).toBe("unknown");
  });

  test("tags of a role that the stack makes are known, unless sessions bring their own", () => {
    const bucket = [deny({ StringNotEquals: { "aws:PrincipalTag/team": "legal" } }), allow(ROLE)];
    const ask = (team: string, more: Parts = {}) =>
      answer({ bucket, attributes: { tags: { team } }, ...more }, { principal: ROLE });
    expect([ask("legal"), ask("sales")]).toEqual(["allowed", "denied"]);
    expect(ask("legal", { trust: { Action: ["sts:AssumeRole", "sts:TagSession"] } })).toBe("unknown");
  });

  test("what every request to set a retention carries is not taken to be absent", () => {
    const short = { NumericLessThan: { "s3:object-lock-remaining-retention-days": "30" } };
    const asked = { action: "s3:PutObjectRetention" };
    expect(answer({ bucket: [deny(short), allowed] }, asked)).toBe("unknown");
    expect(answer({ bucket: [deny(short), allowed] }, { action: "s3:PutObject" })).toBe("allowed");
  });
});

describe("policies that may not be there", () => {
  const count = "${var.on ? 1 : 0}";
  const denial = policy(identity("Deny", "s3:*"));
  test.each<[string, Parts, Partial<AskedRequest>]>([
    [
      "of the bucket",
      { resources: { aws_s3_bucket_policy: { p: { count, bucket: "evidence", policy: policy(s3("Deny", "*")) } } } },
      {},
    ],
    [
      "of the caller",
      { resources: { aws_iam_user_policy: {}, aws_iam_role_policy_attachment: attachment("writer", count) } },
      { principal: ROLE, action: "s3:PutObject" },
    ],
    [
      "its boundary",
      {
        attributes: { permissions_boundary: "${aws_iam_policy.b[0].arn}" },
        resources: { aws_iam_policy: { b: { count, name: "b", policy: policy(identity("Allow", "ec2:*")) } } },
      },
      { principal: ROLE, action: "s3:PutObject" },
    ],
    ["of a caller that may not be there", { attributes: { count } }, { principal: ROLE }],
    ...["evidence", "writer"].map((of): [string, Parts, Partial<AskedRequest>] => [
      `that a type nobody described may set for ${of}`,
      { resources: { other_guard: { g: { of, policy: policy(allow(ROLE)) } } } },
      { principal: ROLE, action: "s3:DeleteObject" },
    ]),
  ])("%s", (_, parts, asked) => {
    expect(answer(parts, asked)).toBe("unknown");
  });

  function attachment(role: string, repeated?: string) {
    return { a: { role, policy_arn: "arn:aws:iam::aws:policy/AWSDenyAll", ...(repeated && { count: repeated }) } };
  }

  test("a denial that is surely there decides", () => {
    const resources = {
      aws_iam_policy: { d: { name: "d", policy: denial } },
      aws_iam_role_policy_attachment: { a: { role: "writer", policy_arn: "${aws_iam_policy.d.arn}" } },
    };
    expect(answer({ resources }, { principal: ROLE, action: "s3:PutObject" })).toBe("denied");
  });

  test("of two policies of one bucket either may be the one that stays", () => {
    const one = (statement: object) => ({ bucket: "evidence", policy: policy(statement) });
    const resources = { aws_s3_bucket_policy: { p: one(s3("Deny", "*")), q: one(allow(OTHER)) } };
    expect(answer({ resources })).toBe("unknown");
  });

  test("a key whose policy may not be set has the one that it is made with", () => {
    const key = { arn: "arn:aws:kms:eu-west-2:111122223333:key/k", key_id: "k" };
    const policyOfKey = { key_id: "k", policy: policy({ ...identity("Allow", "kms:*"), Principal: { AWS: OTHER } }) };
    const ask = (more: object) =>
      answer(
        { resources: { aws_kms_key: { k: key }, aws_kms_key_policy: { k: { ...policyOfKey, ...more } } } },
        { principal: ROLE, action: "kms:Decrypt", resource: key.arn },
      );
    expect([ask({}), ask({ count })]).toEqual(["denied", "unknown"]);
  });
});

describe("what is attached to somebody whose name is not known", () => {
  const everything = policy(identity("Allow", "s3:*"));
  test("to a role", () => {
    const resources = {
      aws_iam_policy: { all: { name: "all", policy: everything } },
      aws_iam_role_policy_attachment: { a: { role: "${var.role}", policy_arn: "${aws_iam_policy.all.arn}" } },
    };
    expect(answer({ resources }, { principal: ROLE })).toBe("unknown");
    expect(answer({}, { principal: ROLE })).toBe("denied");
  });

  test("to a bucket", () => {
    const resources = { aws_s3_bucket_policy: { p: { bucket: "${var.bucket}", policy: policy(allow(ROLE)) } } };
    expect(answer({ resources }, { principal: ROLE })).toBe("unknown");
  });

  test("to a group with members that are not known", () => {
    const group = (users: unknown) => ({
      aws_iam_user: { u: { name: "auditor" } },
      aws_iam_group: { g: { name: "g" } },
      aws_iam_group_policy: { p: { group: "g", policy: everything } },
      aws_iam_group_membership: { m: { name: "m", group: "g", users } },
    });
    const ask = (users: unknown) => answer({ resources: group(users) }, { principal: USER });
    expect([ask("${var.users}"), ask(["auditor"]), ask(["clerk"])]).toEqual(["unknown", "allowed", "denied"]);
  });

  test("a role whose name is made up at the apply may be the one that is asked about", () => {
    const bucket = [deny({ ArnNotEquals: { "aws:PrincipalArn": "${aws_iam_role.made.arn}" } }), allow(OTHER)];
    const ask = (name_prefix: string) =>
      answer({ bucket, resources: { aws_iam_role: { made: { name_prefix, assume_role_policy: policy() } } } });
    expect([ask("ot"), ask("clerk")]).toEqual(["unknown", "denied"]);
  });
});

describe("accounts", () => {
  const bucket = { resource: { aws_s3_bucket: { evidence: { bucket: "evidence" } } } };
  test("of a stack that names none anybody may be of", () => {
    expect(about(bucket).verdict).toBe("unknown");
    expect(about(bucket).why).toContain("whether arn:aws:s3:::evidence is of account 111122223333");
  });

  test("an Allow for an account that is not named may be for the caller's", () => {
    const root = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root";
    const stack = stackOf({ bucket: [allow(root)] }) as { provider?: object };
    delete stack.provider;
    expect(about(stack, { principal: FOREIGN }).verdict).toBe("unknown");
  });

  test("two that are known to differ deny what neither allows", () => {
    expect(answer({}, { principal: FOREIGN })).toBe("denied");
  });
});

describe("access control lists", () => {
  const ownership = (object_ownership: string) => ({ bucket: "evidence", rule: { object_ownership } });
  const ask = (resources: object, asked: Partial<AskedRequest>) =>
    answer({ resources }, { principal: FOREIGN, ...asked });
  const list = { action: "s3:ListBucket", resource: BUCKET };

  test("let others in where they are switched on", () => {
    const on = { aws_s3_bucket_ownership_controls: { o: ownership("ObjectWriter") } };
    const acl = (canned: string) => ({ ...on, aws_s3_bucket_acl: { a: { bucket: "evidence", acl: canned } } });
    expect(ask(acl("public-read"), list)).toBe("unknown");
    expect(ask(acl("${var.acl}"), list)).toBe("unknown");
    expect(ask(acl("private"), list)).toBe("denied");
    // of each object its writer chooses the list
    expect(ask(acl("private"), {})).toBe("unknown");
  });

  test("take no part where the bucket's owner owns every object", () => {
    const off = { aws_s3_bucket_ownership_controls: { o: ownership("BucketOwnerEnforced") } };
    expect(ask(off, {})).toBe("denied");
    expect(ask(off, list)).toBe("denied");
    expect(ask({ aws_s3_bucket_ownership_controls: { o: ownership("${var.o}") } }, {})).toBe("unknown");
  });

  test("a denial stands above them", () => {
    const aws_s3_bucket_ownership_controls = { o: ownership("ObjectWriter") };
    const parts = { bucket: [s3("Deny", "*")], resources: { aws_s3_bucket_ownership_controls } };
    expect(answer(parts, { principal: FOREIGN })).toBe("denied");
  });
});

test("an Allow for one session may be for the one that asks", () => {
  const session = "arn:aws:sts::111122223333:assumed-role/writer/boss";
  expect(answer({ bucket: [allow(session)] }, { principal: ROLE })).toBe("unknown");
});

test("what a module makes is not known, and a denial stands all the same", () => {
  const module = { m: { source: "./m" } };
  expect(about({ ...stackOf({}), module }, { principal: ROLE }).verdict).toBe("unknown");
  expect(about({ ...stackOf({ bucket: [s3("Deny", "*")] }), module }, { principal: ROLE }).verdict).toBe("denied");
});

test("what is unknown is named, with how to tell it", () => {
  const bucket = [{ ...deny({ StringNotEquals: { "aws:PrincipalOrgID": "o-1111aaaa22" } }), Sid: "Perimeter" }];
  const { why } = about(stackOf({ bucket }), { principal: ROLE, action: "s3:PutObject" });
  expect(why).toContain("aws:PrincipalOrgID: neither the stack nor the test sets it, for Perimeter of");
  expect(why).toContain("`context`");
});

describe("what is no request", () => {
  test.each<[string, object, string]>([
    ["a name in place of an ARN", { principal: "writer" }, "INVALID_PRINCIPAL"],
    [
      "a session",
      { principal: "arn:aws:sts::111122223333:assumed-role/writer/s" },
      "for a session, the ARN of its role",
    ],
    ["a service", { principal: "cloudtrail.amazonaws.com" }, "Services are not supported"],
    ["a misspelt action", { action: "s3:PutObjects" }, 'Did you mean "s3:PutObject"'],
    ["several actions", { action: "s3:*" }, "Check each action separately"],
    ["a service that is none", { action: "s5:GetObject" }, "UNKNOWN_ACTION"],
    ["an action on another kind of thing", { resource: BUCKET }, "Name a resource that s3:GetObject applies to"],
    ["a bucket's action on an object", { action: "s3:ListBucket" }, "Name a resource that s3:ListBucket applies to"],
    ["several objects", { resource: `${BUCKET}/*` }, "INVALID_RESOURCE"],
    ["a misspelt option", { conditions: {} }, "UNKNOWN_PROPERTY"],
    ["nothing", { principal: undefined, action: undefined, resource: undefined }, "3 faults"],
  ])("%s", (_, asked, message) => {
    expect(() => about(stackOf({}), asked)).toThrow(message);
  });
});

test("who has no assertion of an identity provider cannot assume a role by one", () => {
  const trust = { Principal: { AWS: OTHER }, Action: "sts:*", Condition: {} };
  const ask = (action: string) => answer({ trust }, { action, resource: ROLE });
  expect([ask("sts:AssumeRoleWithSAML"), ask("sts:AssumeRoleWithWebIdentity")]).toEqual(["denied", "denied"]);
});

test("what is a variable in one policy of a resource is plain text in another of the older version", () => {
  const Condition = { StringNotEquals: { "aws:PrincipalArn": "${aws:PrincipalArn}" } };
  const older = { Version: "2008-10-17", Statement: [deny(Condition)] };
  const newer = { Version: "2012-10-17", Statement: [allow(OTHER)] };
  const reading = (documents: readonly object[]) => evaluateTogether(documents);
  expect([reading([older, newer]), reading([{ ...older, Version: "2012-10-17" }, newer])]).toEqual([
    "explicitlyDenied",
    "allowed",
  ]);
});

function evaluateTogether(documents: readonly object[]): string {
  const principal = { kind: "role", arn: OTHER, accountId: "111122223333" } as const;
  const request = { principal, action: "s3:GetObject", resource: OBJECT, context: { "aws:PrincipalArn": OTHER } };
  const resource = together(documents as readonly PolicyDocument[]);
  return evaluate(request as never, { identity: [], resource }).verdict;
}
