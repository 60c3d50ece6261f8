import { denialOf } from "../../lib/testing/denial/denial";
import { readStack } from "../../lib/stack";
import { acrossAccounts, ask, askAcross, lets, ROLE, type Json, type Parts, verdicts } from "../support/explain-stack";

const when = (Condition: Json) => lets({ Principal: "*", Condition });
const blocks = (more: Json): Parts => ({
  resources: { aws_s3_bucket_public_access_block: { b: { bucket: "evidence", ...more } } },
});
const RESTRICTED = "denied PUBLIC_POLICY_RESTRICTED";
const PERHAPS = "unknown PUBLIC_POLICY_RESTRICTED";

const ANY_VPC = { "aws:SourceVpc": "vpc-*" };
const ACCOUNT = { "aws:SourceAccount": "111122223333" };
const POINTS = "arn:aws:s3:us-west-2:123456789012:accesspoint/*";
const KMS = { "s3:x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:eu-west-2:111122223333:key/k" };

/** What `toDeny` says of the same upload. */
function deny(parts: Parts): string {
  const { stack } = readStack("test", JSON.stringify(acrossAccounts(parts)));
  const request = { principal: ROLE, action: "s3:PutObject", resource: "arn:aws:s3:::evidence/org-1/r.opus" };
  return denialOf(stack, request).verdict;
}

describe("a role of another account than the bucket's, where public policies are restricted", () => {
  test.each<[string, readonly Json[], string]>([
    ["its name", [lets()], "allowed"],
    ["everyone", [lets({ Principal: "*" })], RESTRICTED],
    [
      "its name, and everyone beside it",
      [lets(), lets({ Principal: { AWS: "*" }, Action: "s3:GetObject" })],
      RESTRICTED,
    ],
    [
      "its name, and everyone is denied",
      [lets(), lets({ Principal: "*", Effect: "Deny", Action: "s3:Delete*" })],
      "allowed",
    ],
    ["everyone over TLS", [when({ Bool: { "aws:SecureTransport": "true" } })], RESTRICTED],
    ["an organization", [lets(), when({ StringEquals: { "aws:PrincipalOrgID": "o-1111aaaa22" } })], "allowed"],
    ["a pattern of endpoints", [lets(), when({ StringLike: { "aws:SourceVpce": "vpce-*" } })], RESTRICTED],
    [
      "one endpoint, by a pattern's operator",
      [lets(), when({ StringLike: { "aws:SourceVpce": "vpce-1" } })],
      "allowed",
    ],
    ["a pattern, and an account", [lets(), when({ StringLike: ANY_VPC, StringEquals: ACCOUNT })], "allowed"],
    ["a pattern, and tags", [lets(), when({ StringLike: { ...ANY_VPC, "aws:PrincipalTag/a": "b" } })], PERHAPS],
    [
      "a network by a variable of policies",
      [lets(), when({ StringEquals: { "aws:SourceVpc": "$${aws:PrincipalTag/vpc}" } })],
      RESTRICTED,
    ],
    ["a network that is not read", [lets(), when({ StringEquals: { "aws:SourceVpc": "${var.vpc}" } })], PERHAPS],
    ["every network but one", [lets(), when({ StringNotEquals: { "aws:SourceVpc": "vpc-1" } })], PERHAPS],
    ["any access point of an account", [lets(), when({ StringLike: { "s3:DataAccessPointArn": POINTS } })], "allowed"],
    ["any access point of any", [lets(), when({ ArnLike: { "s3:DataAccessPointArn": "arn:aws:s3:*" } })], RESTRICTED],
    ["a user by its id", [lets(), when({ StringEquals: { "aws:userid": "AIDAEXAMPLE" } })], "allowed"],
    ["sessions of a role by its id", [lets(), when({ StringLike: { "aws:userid": "AROAEXAMPLE:*" } })], PERHAPS],
    ["a key of KMS, which editions differ about", [lets(), when({ StringEquals: KMS })], PERHAPS],
    ["a network", [lets(), when({ IpAddress: { "aws:SourceIp": "198.51.100.0/24" } })], "allowed"],
    ["half of all networks", [lets(), when({ IpAddress: { "aws:SourceIp": "0.0.0.0/1" } })], RESTRICTED],
    ["networks that are not read", [lets(), when({ IpAddress: { "aws:SourceIp": "${var.ranges}" } })], PERHAPS],
    ["everyone by the role's ARN", [when({ ArnEquals: { "aws:PrincipalArn": ROLE } })], PERHAPS],
    ["whom a variable names", [lets(), lets({ Principal: { AWS: "${var.who}" } })], PERHAPS],
  ])("the policy names %s", (_, bucket, verdict) => {
    expect(verdicts(askAcross({ bucket }))).toBe(verdict);
    const told = { allowed: "allowed", [RESTRICTED]: "denied", [PERHAPS]: "unknown" }[verdict];
    expect(deny({ bucket })).toBe(told);
  });

  test.each<[string, Json, string]>([
    ["restricted", { restrict_public_buckets: true }, RESTRICTED],
    ["not restricted", {}, "allowed"],
    ["perhaps", { restrict_public_buckets: "${var.on}" }, PERHAPS],
  ])("public policies are %s", (_, block, verdict) => {
    const bucket = [lets({ Principal: "*" })];
    expect(verdicts(askAcross({ bucket, ...blocks(block) }))).toBe(verdict);
  });

  test("public policies are restricted neither for the bucket nor for its account", () => {
    const aws_s3_account_public_access_block = { a: { provider: "aws.other" } };
    const { resources } = blocks({});
    const bucket = [lets({ Principal: "*" })];
    expect(verdicts(askAcross({ bucket, resources: { ...resources, aws_s3_account_public_access_block } }))).toBe(
      "allowed",
    );
  });

  test("the bucket's own account is admitted", () => {
    const bucket = [lets({ Principal: "*" })];
    expect(ask({ bucket }).verdict).toBe("allowed");
  });
});
