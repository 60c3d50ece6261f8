import { Fn } from "cdktf";
import type { Statement } from "../../../lib/policy";
import { faultsOf, override, statements, text, type Attack } from "../../support/attacks";
import { london } from "../../support/london";

const { bucketName, administrators, custodians } = london();
const BUCKET = `arn:aws:s3:::${bucketName}`;

// of the evidence bucket, not of that of its copies
const IN = "export/bucket_policy";
/** Another form of the denial of deletion. */
const denial = (change: (one: Statement) => Statement): Attack =>
  statements(
    "aws_s3_bucket_policy",
    (all) => all.map((one) => (one.Sid === "DenyDeleteExceptCustodians" ? change(one) : one)),
    undefined,
    IN,
  );
/** One statement more. */
const one = (type: string, more: Statement, attribute?: string): Attack =>
  statements(type, (all) => [...all, more], attribute, type === "aws_s3_bucket_policy" ? IN : undefined);

const attacks: { readonly [what: string]: Attack } = {
  "the version in which a variable is only a text": text("aws_s3_bucket_policy", (p) =>
    p.replace("2012-10-17", "2008-10-17"),
  ),
  "no version": text("aws_s3_bucket_policy", (p) => p.replace('"Version":"2012-10-17",', "")),
  "two lists of statements in one policy": text("aws_s3_bucket_policy", (p) =>
    p.replace('"Statement":', '"Statement":[],"Statement":'),
  ),
  "an effect told twice": text("aws_s3_bucket_policy", (p) =>
    p.replace('"Effect":"Deny"', '"Effect":"Allow","Effect":"Deny"'),
  ),
  "a member in small letters": text("aws_kms_key", (p) =>
    p.replace(
      '"Statement":',
      '"statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}],"Statement":',
    ),
  ),
  "a denial for one account alone": denial((one) => ({ ...one, Principal: { AWS: "arn:aws:iam::111122223333:root" } })),
  "a denial for all but one": denial(({ Principal: _, ...one }) => ({
    ...one,
    NotPrincipal: { AWS: "arn:aws:iam::111122223333:role/other" },
  })),
  "a denial below another prefix": denial((one) => ({ ...one, Resource: `${BUCKET}/elsewhere/*` })),
  "a denial for everything but the bucket": denial(({ Resource: _, ...one }) => ({
    ...one,
    NotResource: `${BUCKET}/*`,
  })),
  "a denial of everything but deletion": denial(({ Action: _, ...one }) => ({ ...one, NotAction: "s3:DeleteObject*" })),
  "a denial until a day": denial((one) => ({
    ...one,
    Condition: { ...one.Condition, DateLessThan: { "aws:CurrentTime": "2027-01-01T00:00:00Z" } },
  })),
  "a denial of plain http only": denial((one) => ({
    ...one,
    Condition: { ...one.Condition, Bool: { "aws:SecureTransport": "false" } },
  })),
  "a denial with MFA only": denial((one) => ({
    ...one,
    Condition: { ...one.Condition, BoolIfExists: { "aws:MultiFactorAuthPresent": "true" } },
  })),
  "a denial with an operator for lists": denial((one) => ({
    ...one,
    Condition: { "ForAnyValue:ArnNotLike": { "aws:PrincipalArn": custodians } },
  })),
  "a denial by a tag": denial((one) => ({
    ...one,
    Condition: { ...one.Condition, StringNotEquals: { "aws:PrincipalTag/team": "ops" } },
  })),
  "a denial that a condition contradicts": denial((one) => ({
    ...one,
    Condition: { ...one.Condition, Null: { "aws:PrincipalArn": "true" } },
  })),
  "a denial with a pattern of custodians": denial((one) => ({
    ...one,
    Condition: { ArnNotLike: { "aws:PrincipalArn": custodians.map((arn) => arn.replace(/[^/]*$/, "*")) } },
  })),
  "an allowance without an action": one("aws_s3_bucket_policy", {
    Effect: "Allow",
    Principal: { AWS: "444455556666" },
    NotAction: "s3:PutBucketPolicy",
    Resource: [BUCKET, `${BUCKET}/*`],
  }),
  "an allowance for a service": one("aws_s3_bucket_policy", {
    Effect: "Allow",
    Principal: { Service: "logging.s3.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: `${BUCKET}/*`,
  }),
  "an allowance by canonical id": one("aws_s3_bucket_policy", {
    Effect: "Allow",
    Principal: { CanonicalUser: "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be" },
    Action: "s3:GetObject",
    Resource: `${BUCKET}/*`,
  }),
  "an allowance from a day on": one("aws_s3_bucket_policy", {
    Effect: "Allow",
    Principal: "*",
    Action: "s3:GetObject",
    Resource: `${BUCKET}/*`,
    Condition: { DateGreaterThan: { "aws:CurrentTime": "2030-01-01T00:00:00Z" } },
  }),
  "an allowance for an organization": one("aws_kms_key", {
    Effect: "Allow",
    Principal: "*",
    Action: "kms:Decrypt",
    Resource: "*",
    Condition: { StringEquals: { "aws:PrincipalOrgID": "o-exampleorgid" } },
  }),
  "a key that others grant": one("aws_kms_key", {
    Effect: "Allow",
    Principal: { AWS: administrators![0]! },
    Action: "kms:CreateGrant",
    Resource: "*",
  }),
  "an external id that is a pattern": text(
    "aws_iam_role",
    (p) => p.replace(/"StringEquals":\{"sts:ExternalId":"[^"]*"/, '"StringLike":{"sts:ExternalId":"*"'),
    "assume_role_policy",
  ),
  "an external id where there is one": text(
    "aws_iam_role",
    (p) => p.replace('"StringEquals"', '"StringEqualsIfExists"'),
    "assume_role_policy",
  ),
  "a trust of a federation": one(
    "aws_iam_role",
    {
      Effect: "Allow",
      Principal: { Federated: "arn:aws:iam::111122223333:saml-provider/x" },
      Action: "sts:AssumeRoleWithSAML",
    },
    "assume_role_policy",
  ),
  "a policy with an expression in it": text("aws_s3_bucket_policy", (p) =>
    p.replace(/"Sid":"DenyDeleteExceptCustodians"/, '"Sid":"${var.sid}"'),
  ),
  "a policy by a function of Terraform": override("aws_s3_bucket_policy", "policy", Fn.file("policy.json")),
  "a policy without a denial by replace": override(
    "aws_s3_bucket_policy",
    "policy",
    `\${replace(jsonencode({}), "a", "b")}`,
  ),
};

test.each(Object.entries(attacks))("a policy is refused: %s", (_, attack) => {
  expect(faultsOf(attack).join("\n")).toMatch(
    /^(PLANES_DISAGREE|UNKNOWN_ELEMENT) \S+\.(assume_role_)?policy(\.(Version|policy))?$/m,
  );
});
