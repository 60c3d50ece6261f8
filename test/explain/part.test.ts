import { BUCKET, ask, policy, stackOf, type Parts } from "../support/explain-stack";

const KEY = "arn:aws:kms:eu-west-2:111122223333:key/k";
const tls = { Sid: "T", Effect: "Deny", Principal: "*", Action: "s3:*", Resource: `${BUCKET}/*` };
const plain = { ...tls, Condition: { Bool: { "aws:SecureTransport": "false" } } };
const { aws_iam_role_policy: own } = (stackOf({}) as { resource: { aws_iam_role_policy: { writer: object } } })
  .resource;
const ignoring = (...names: readonly string[]) => ({ lifecycle: [{ ignore_changes: names }] });
const evidence = (more: object): object => ({
  aws_s3_bucket_policy: { evidence: { bucket: "evidence", policy: policy(plain), ...more } },
});
const encrypted = (more: object, ofAlias: object): object => ({
  aws_s3_bucket_server_side_encryption_configuration: {
    e: {
      bucket: "evidence",
      rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: "aws:kms", kms_master_key_id: "alias/a" }] }],
      ...more,
    },
  },
  aws_kms_alias: { a: { name: "alias/a", target_key_id: KEY, ...ofAlias } },
});

// Terraform leaves what is there: it may deny what the configuration allows
test.each<[string, Parts, string]>([
  ["the policy of the bucket", { resources: evidence(ignoring("policy")) }, "aws_s3_bucket_policy.evidence"],
  ["all of it", { resources: evidence({ lifecycle: { ignore_changes: "all" } }) }, "aws_s3_bucket_policy.evidence"],
  ["the trust of the role", { attributes: ignoring("assume_role_policy") }, "aws_iam_role.writer"],
  [
    "the policy of the role",
    { resources: { aws_iam_role_policy: { writer: { ...own.writer, ...ignoring("${policy}") } } } },
    "aws_iam_role_policy.writer",
  ],
  [
    "the encryption of the bucket",
    { resources: encrypted(ignoring("rule"), {}) },
    "aws_s3_bucket_server_side_encryption_configuration.e",
  ],
  ["the key of an alias", { resources: encrypted({}, ignoring("target_key_id")) }, "aws_kms_alias.a"],
  [
    "the encryption that the bucket itself could say",
    {
      resources: {
        aws_s3_bucket: { evidence: { bucket: "evidence", ...ignoring("server_side_encryption_configuration") } },
      },
    },
    "aws_s3_bucket.evidence",
  ],
])("changes are ignored of %s", (_, parts, address) => {
  const answer = ask(parts, { role: "writer" });
  expect(answer.verdict).toBe("unknown");
  expect(JSON.stringify(answer)).toContain(`${address} has at AWS (ignore_changes)`);
});

test("tags that are ignored are no reason", () => {
  const parts = { resources: evidence(ignoring("tags")), attributes: ignoring("tags", "description") };
  expect(ask(parts).verdict).toBe("allowed");
});
