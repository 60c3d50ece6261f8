import { denialOf } from "../../lib/testing/denial/denial";
import { readStack } from "../../lib/stack";
import { acrossAccounts, ask, askAcross, lets, ROLE, type Json, type Parts, verdicts } from "../support/explain-stack";

const when = (Condition: Json) => lets({ Principal: "*", Condition });
const blocks = (more: Json): Parts => ({
  resources: { aws_s3_bucket_public_access_block: { b: { bucket: "evidence", ...more } } },
});
const RESTRICTED = "denied PUBLIC_POLICY_RESTRICTED";
const PERHAPS = "unknown PUBLIC_POLICY_RESTRICTED";

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
    ["a pattern of endpoints", [lets(), when({ StringLike: { "aws:SourceVpce": "vpce-*" } })], PERHAPS],
    ["a network", [lets(), when({ IpAddress: { "aws:SourceIp": "198.51.100.0/24" } })], "allowed"],
    ["half of all networks", [lets(), when({ IpAddress: { "aws:SourceIp": "0.0.0.0/1" } })], PERHAPS],
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

  test("the bucket's own account is admitted", () => {
    const bucket = [lets({ Principal: "*" })];
    expect(ask({ bucket }).verdict).toBe("allowed");
  });
});
