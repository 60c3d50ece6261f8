import type { Statement } from "../../../lib/policy";
import { lintPolicy, type PolicyKind } from "../../../lib/policy/lint";
import { BUCKET, deny, OBJECTS, write } from "../../../lib/policy/lint/cases";
import { unknown } from "./findings";

const account = { AWS: "arn:aws:iam::111122223333:root" };

describe("what AWS rejects or ignores", () => {
  const messages = (kind: PolicyKind, statement: Statement): string[] =>
    lintPolicy({ Version: "2012-10-17", Statement: statement }, { kind }).map((f) => `${f.rule} ${f.got} ${f.fix}`);

  it("refuses user metadata with the reason and what to do instead", () => {
    const [finding] = lintPolicy(
      { Version: "2012-10-17", Statement: deny("D", "s3:PutObject", { Null: { "s3:x-amz-meta-legal-hold": "true" } }) },
      { kind: "bucket" },
    );
    expect(finding).toMatchObject({
      rule: "INVALID_CONDITION_KEY",
      severity: "error",
      got: "s3:x-amz-meta-legal-hold",
    });
    expect(finding!.message).toContain("user metadata");
    expect(finding!.fix).toMatch(/hold keeper.*default retention.*s3:object-lock-legal-hold/s);
    const identity = lintPolicy(
      { Version: "2012-10-17", Statement: write({ Condition: { Null: { "S3:X-Amz-Meta-Hold": "false" } } }) },
      { kind: "identity" },
    );
    expect(identity.map((f) => f.rule)).toContain("INVALID_CONDITION_KEY");
  });

  it.each([
    ["s3:x-amz-object-lock-legal-hold", "s3:object-lock-legal-hold"],
    ["s3:object-lock-legal-hold-status", "s3:object-lock-legal-hold"],
    ["s3:x-acl", "s3:x-amz-acl"],
    ["x-amz-storage-class", "s3:x-amz-storage-class"],
    ["s3:object-lock-moed", "s3:object-lock-mode"],
  ])("names the key that %s should be", (key, meant) => {
    const [text] = messages("identity", write({ Condition: { StringEquals: { [key]: "x" } } }));
    expect(text).toContain(`INVALID_CONDITION_KEY ${key}`);
    expect(text).toContain(`"${meant}"`);
  });

  it("names operators, actions and global keys that are near", () => {
    expect(messages("identity", write({ Action: "s3:PutObjectLegalHodl" }))[0]).toContain('"s3:PutObjectLegalHold"');
    expect(messages("identity", write({ Condition: { StringEqual: { "s3:x-amz-acl": "private" } } }))[0]).toContain(
      '"StringEquals"',
    );
    expect(
      messages(
        "identity",
        write({ Condition: { ArnEquals: { "aws:PrincipleArn": "arn:aws:iam::111122223333:role/a" } } }),
      )[0],
    ).toContain('"aws:PrincipalArn"');
  });

  it.each<[PolicyKind, Partial<Statement>, string[]]>([
    ["identity", { Condition: { "ForAnyValue:StringLikeIfExists": { "s3:RequestObjectTagKeys": "x" } } }, []],
    [
      "identity",
      { Condition: { "ForEachValue:StringLike": { "s3:RequestObjectTagKeys": "x" } } },
      ["error UNKNOWN_OPERATOR"],
    ],
    ["identity", { Condition: { NullIfExists: { "s3:x-amz-acl": "true" } } }, ["error UNKNOWN_OPERATOR"]],
    ["identity", { Action: "ec2:Anything" }, []],
    ["identity", { Action: "PutObject" }, ["error UNKNOWN_ACTION"]],
    ["identity", { Action: "s3:Frob*" }, ["error UNKNOWN_ACTION"]],
    ["trust", { Action: "s3:PutObject", Principal: account, Resource: undefined }, ["error MISPLACED_ACTION"]],
    ["identity", { Condition: { StringEquals: { "ec2:InstanceID": "x" } } }, []],
    ["identity", { Condition: { StringEquals: { "s3:ExistingObjectTag/a": "x" } } }, ["error KEY_NOT_FOR_ACTION"]],
    [
      "identity",
      { Action: ["s3:GetObject", "s3:ListBucket"], Resource: "*", Condition: { StringLike: { "s3:prefix": "a/*" } } },
      ["error KEY_NOT_FOR_ACTION"],
    ],
    ["identity", { Action: "s3:*", Resource: "*", Condition: { StringEquals: { "s3:prefix": "a" } } }, []],
    ["identity", { Action: "s3:ListBucket", Resource: OBJECTS }, ["error NEVER_MATCHES"]],
    ["identity", { Action: ["s3:ListBucket", "s3:GetObject"], Resource: [BUCKET, OBJECTS] }, []],
    ["identity", { Action: ["s3:GetObject"], Resource: `${BUCKET}*` }, []],
    ["identity", { Condition: { StringEquals: { "s3:object-lock-legal-hold": "off" } } }, ["error NEVER_MATCHES"]],
    ["identity", { Condition: { Bool: { "aws:SecureTransport": "yes" } } }, ["warning UNREADABLE_VALUE"]],
    [
      "identity",
      { Condition: { StringEquals: { "s3:x-amz-acl": "private" }, Null: { "s3:x-amz-acl": "true" } } },
      ["error NEVER_MATCHES"],
    ],
    [
      "identity",
      { Condition: { StringEquals: { "s3:x-amz-acl": "private" }, stringequals: { "s3:X-amz-acl": "public-read" } } },
      ["error NEVER_MATCHES"],
    ],
    [
      "identity",
      { Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:sts::1:assumed-role/a/b" } } },
      ["error NEVER_MATCHES"],
    ],
    ["identity", { Condition: { StringEquals: { "aws:SourceIp": "192.0.2.0/24" } } }, ["warning OPERATOR_NOT_FOR_KEY"]],
    ["identity", { Condition: { NumericLessThan: { "s3:x-amz-acl": "1" } } }, ["warning OPERATOR_NOT_FOR_KEY"]],
    ["identity", { Condition: { NumericLessThan: { "aws:EpochTime": "1" } } }, []],
    ["identity", { Condition: { NumericLessThan: { "s3:object-lock-remaining-retention-days": "1" } } }, []],
    [
      "identity",
      { Condition: { StringNotEquals: { "aws:PrincipalArn": "arn:aws:iam::1:role/x*" } } },
      ["warning WILDCARD_WITHOUT_LIKE"],
    ],
    ["identity", { Condition: { StringEquals: { "s3:if-none-match": "*" } } }, []],
    ["identity", { Condition: { StringEquals: { "aws:PrincipalTag/a": "${aws:username}${*}" } } }, []],
    ["identity", { Condition: { "ForAllValues:StringLike": { "aws:TagKeys": "a" } } }, ["warning ABSENT_KEY_ADMITTED"]],
    ["identity", { Condition: { "ForAnyValue:StringLike": { "aws:TagKeys": "a" } } }, []],
    [
      "identity",
      { Condition: { StringEquals: { "s3:object-lock-legal-hold": ["off", "ON"] } } },
      ["warning NEVER_MATCHES"],
    ],
    [
      "identity",
      {
        Condition: {
          ArnLike: {
            "aws:PrincipalArn": ["arn:aws:sts::111122223333:assumed-role/a/b", "arn:aws:iam::111122223333:role/a"],
          },
        },
      },
      [],
    ],
    [
      "identity",
      { Condition: { ArnNotLike: { "aws:PrincipalArn": "arn:aws:sts::1:assumed-role/a/b" } } },
      ["error NEVER_MATCHES"],
    ],
    [
      "identity",
      { Condition: { Null: { "s3:x-amz-acl": ["true", "false"] }, StringLike: { "s3:x-amz-acl": "p*" } } },
      ["warning SEVERAL_BOOLEANS"],
    ],
    ["identity", { Sid: "With-dash" }, ["error DUPLICATE_SID"]],
    ["key", { Sid: "With a space", Principal: account, Action: "kms:*", Resource: "*" }, []],
  ])("%s %j: %j", (kind, overrides, expected) => {
    const findings = unknown(kind, write(overrides)).filter((f) => !f.includes("WRITER_") && !f.includes("TRUST_"));
    expect(findings).toEqual(expected);
  });

  it("says what happens to a key that does not exist, by the kind of policy", () => {
    const message = (kind: PolicyKind, key: string): string =>
      lintPolicy(
        { Version: "2012-10-17", Statement: write({ Condition: { StringLike: { [key]: "x" } } }) },
        { kind },
      ).find(({ rule }) => rule === "INVALID_CONDITION_KEY")!.message;
    for (const key of ["s3:nothing-like-it", "s3:x-amz-meta-a"]) {
      expect(message("bucket", key)).toContain("PutBucketPolicy rejects");
      expect(message("identity", key)).toMatch(/never|no request/);
      expect(message("identity", key)).not.toContain("PutBucketPolicy");
    }
  });

  it("tells when statements of one Sid contradict each other", () => {
    const message = (Effect: Statement["Effect"]): string =>
      lintPolicy(
        { Version: "2012-10-17", Statement: [write(), write({ Effect }), write({ Sid: "Other", Effect: "Deny" })] },
        { kind: "identity" },
      ).find(({ rule }) => rule === "DUPLICATE_SID")!.message;
    expect(message("Deny")).toContain("one to allow and one to deny");
    expect(message("Allow")).not.toContain("deny");
  });

  it("names a statement by its Sid, or by its place", () => {
    const bad = { Condition: { StringLike: { "aws:nothing": "x" } } };
    const statements = [
      write(),
      write({ ...bad, Sid: "Bad" }),
      { ...write(bad), Sid: "" },
      { ...write(bad), Sid: undefined },
    ];
    const named = lintPolicy({ Version: "2012-10-17", Statement: statements }, { kind: "identity" }).filter(
      (f) => f.severity === "error",
    );
    expect(named.map((f) => f.statement)).toEqual(["Bad", "#3", "#4"]);
  });

  it("sees an unescaped variable only in the text of a Terraform file", () => {
    const policy = { Version: "2012-10-17", Statement: write({ Resource: `${BUCKET}/\${aws:PrincipalAccount}/*` }) };
    const of = (terraformText?: string): string[] =>
      lintPolicy(policy, { kind: "identity", terraformText }).map((f) => f.rule);
    expect(of()).toEqual([]);
    expect(of('"$${aws:PrincipalAccount} ${aws_s3_bucket.b.arn} $${*}"')).toEqual([]);
    expect(of('"${aws:PrincipalAccount}"')).toEqual(["UNESCAPED_VARIABLE"]);
    expect(of('"a${*}"')).toEqual(["UNESCAPED_VARIABLE"]);
  });

  it("counts sizes as AWS does", () => {
    const long = (n: number): Statement => write({ Resource: `${BUCKET}/${"x".repeat(n)}` });
    const base = JSON.stringify({ Version: "2012-10-17", Statement: long(0) }).length;
    const of = (kind: PolicyKind, n: number): string[] =>
      lintPolicy({ Version: "2012-10-17", Statement: long(n - base) }, { kind })
        .filter(({ rule }) => rule === "SIZE_LIMIT")
        .map(({ severity }) => severity);
    for (const [kind, some, max] of [
      ["identity", 6144, 10240],
      ["trust", 2048, 8192],
      ["bucket", 20480, 20480],
      ["key", 32768, 32768],
    ] as const) {
      expect(of(kind, some)).toEqual([]);
      expect(of(kind, max)).toEqual(some === max ? [] : ["warning"]);
      expect(of(kind, max + 1)).toEqual(["error"]);
    }
  });
});
