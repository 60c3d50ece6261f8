import type { Statement } from "../../../lib/policy";
import { lintPolicy, type PolicyKind } from "../../../lib/policy/lint";
import { deny, TLS_ONLY } from "../../../lib/policy/lint/cases";
import { saidBy } from "./findings";

const ACCOUNT = { AWS: "arn:aws:iam::111122223333:root" };
const said = saidBy("KEY_WITHOUT_ADMINISTRATOR", "EVERYBODY_LOCKED_OUT");

describe("lock-outs", () => {
  const key = (...statements: readonly Statement[]): string[] => said("key", ...statements);
  const administer = (Principal: Statement["Principal"], Condition?: Statement["Condition"]): Statement => ({
    Effect: "Allow",
    ...(Principal === undefined ? {} : { Principal }),
    Action: "kms:Put*",
    Resource: "*",
    ...(Condition === undefined ? {} : { Condition }),
  });
  const denied = (Condition?: Statement["Condition"]): Statement => ({
    Effect: "Deny",
    Principal: { AWS: "*" },
    Action: ["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"],
    Resource: "*",
    ...(Condition === undefined ? {} : { Condition }),
  });
  const unless = (...arns: readonly string[]) => denied({ ArnNotLike: { "aws:PrincipalArn": arns } });
  const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;

  it("of a key: nobody allowed, or whoever is allowed is denied", () => {
    const LOCKED = ["error KEY_WITHOUT_ADMINISTRATOR"];
    expect(key(administer(ACCOUNT))).toEqual([]);
    expect(key(administer({ AWS: role("admin") }))).toEqual([]);
    expect(key(administer({ Service: "rds.amazonaws.com" }, { StringEquals: { "aws:SourceAccount": "1" } }))).toEqual(
      LOCKED,
    );
    expect(key(administer(ACCOUNT), denied())).toEqual(LOCKED);
    expect(key(administer(ACCOUNT), { ...denied(), Principal: ACCOUNT })).toEqual(LOCKED);
    expect(key(administer(ACCOUNT), { ...denied(), Principal: { AWS: "444455556666" } })).toEqual([]);
    expect(key(administer(ACCOUNT), { ...denied(), Principal: { AWS: role("admin") } })).toEqual([]);
    expect(key(administer(ACCOUNT), unless(role("admin")))).toEqual([]);
    expect(key(administer(ACCOUNT), unless("arn:aws:iam::444455556666:role/admin"))).toEqual(LOCKED);
    expect(key(administer(ACCOUNT), unless(role("admin")), unless(role("other")))).toEqual(LOCKED);
    expect(key(administer(ACCOUNT), unless(role("admin"), role("other")), unless(role("other")))).toEqual([]);
    expect(key(administer(ACCOUNT), denied({ StringNotEquals: { "aws:PrincipalAccount": "111122223333" } }))).toEqual(
      [],
    );
    expect(key(administer(ACCOUNT), denied({ Bool: { "aws:SecureTransport": "false" } }))).toEqual([]);
  });

  it("of a bucket, a queue, a topic", () => {
    const all = (kind: PolicyKind, Action: string, Condition?: Statement["Condition"], Resource = "*"): string[] =>
      said(kind, {
        Effect: "Deny",
        Principal: "*",
        Action,
        Resource,
        ...(Condition === undefined ? {} : { Condition }),
      });
    const LOCKED = ["warning EVERYBODY_LOCKED_OUT"];
    expect(all("bucket", "s3:*")).toEqual(LOCKED);
    expect(all("bucket", "s3:*", undefined, "arn:aws:s3:::evidence/*")).toEqual([]);
    expect(all("bucket", "s3:PutBucketPolicy")).toEqual([]);
    expect(all("bucket", "s3:*BucketPolicy")).toEqual(LOCKED);
    expect(all("bucket", "s3:*", { ArnNotEquals: { "aws:PrincipalArn": role("admin") } })).toEqual([]);
    expect(all("bucket", "s3:*", { StringNotEquals: { "aws:SourceVpce": "vpce-1a2b3c4d" } })).toEqual([]);
    expect(all("queue", "sqs:*")).toEqual(LOCKED);
    expect(all("topic", "SNS:SetTopicAttributes")).toEqual(LOCKED);
    expect(all("topic", "sns:Publish")).toEqual([]);
  });

  it("of custodians", () => {
    const custodians = [role("custodian"), "arn:aws:iam::111122223333:role/aws-reserved/*/AWSReservedSSO_Legal_*"];
    const judged = (statement: Statement): string[] =>
      lintPolicy({ Version: "2012-10-17", Statement: [TLS_ONLY, statement] }, { kind: "bucket", custodians })
        .filter(({ rule }) => rule === "CUSTODIANS_DENIED")
        .map(({ got }) => got!);
    const OFF = { StringEquals: { "s3:object-lock-legal-hold": "OFF" } };
    const exempt = (arns: readonly string[]) => ({ ArnNotLike: { "aws:PrincipalArn": arns } });
    expect(judged(deny("D", "s3:PutObjectLegalHold", OFF))).toEqual([custodians.join(", ")]);
    expect(judged(deny("D", "s3:PutObjectLegalHold", { ...OFF, ...exempt(custodians) }))).toEqual([]);
    expect(judged(deny("D", "s3:DeleteObject*", exempt(custodians.slice(0, 1))))).toEqual([custodians[1]]);
    expect(judged(deny("D", "s3:PutObject"))).toEqual([]);
    const denies = (Principal: Statement["Principal"]) => judged({ ...deny("D", "s3:DeleteObjectVersion"), Principal });
    expect(denies(ACCOUNT)).toEqual([custodians.join(", ")]);
    expect(denies({ AWS: custodians[0]! })).toEqual([custodians[0]]);
    expect(denies({ AWS: "444455556666" })).toEqual([]);
  });
});
