import {
  ask,
  askAcross,
  lets,
  policy,
  type Json,
  KMS,
  root,
  admin,
  PERHAPS,
  encrypted,
  byKey,
  aKey,
  verdicts,
  stackOf,
} from "../support/explain-stack";
import { explainUpload, readStack } from "../../lib/explain";

describe("the policy of the key that is asked decides", () => {
  const named = (key: string) => ({
    headers: { "x-amz-server-side-encryption": "aws:kms", "x-amz-server-side-encryption-aws-kms-key-id": key },
  });
  const two = (policyOfOther: object, more: Json = {}) => ({
    aws_kms_key: { k: { policy: policy(root) }, other: { policy: policy(policyOfOther), ...more } },
    ...encrypted(byKey),
  });
  const OTHER = "<aws_kms_key.other.key_id>";

  test.each<[string, Json, string, string]>([
    ["another key, whose policy refuses", two(admin), OTHER, "denied"],
    ["another key, whose policy allows", two(root), OTHER, "allowed"],
    ["another key that is switched off", two(root, { is_enabled: false }), OTHER, "denied KEY_CANNOT_ENCRYPT"],
    ["a key that was not read", two(root), "arn:aws:kms:eu-west-2:111122223333:key/x", "unknown"],
    ["a key of another account", two(root), "arn:aws:kms:eu-west-2:999988887777:key/x", "unknown"],
    ["an alias that was not read", two(root), "alias/x", "unknown"],
    ["a key, where the bucket has none", aKey(root), "<aws_kms_key.k.key_id>", "allowed"],
    ["a key that was not read, where the bucket has none", {}, "arn:aws:kms:eu-west-2:111122223333:key/x", "unknown"],
    ["the key that S3 manages", {}, "alias/aws/s3", "allowed"],
    ["the key that S3 manages in another account", {}, "arn:aws:kms:eu-west-2:999988887777:alias/aws/s3", "denied"],
  ])("%s", (_, resources, key, expected) => {
    expect(verdicts(ask({ role: [KMS], resources }, named(key)))).toBe(expected);
  });

  test("a key whose policy refuses, by an alias of the stack", () => {
    const aws_kms_alias = { a: { name: "alias/x", target_key_id: "${aws_kms_key.other.key_id}" } };
    const answer = ask({ role: [KMS], resources: { ...two(admin), aws_kms_alias } }, named("alias/x"));
    expect(answer.checks.at(-1)).toMatchObject({ verdict: "denied", cause: "KEY_POLICY_LACKS_GRANT" });
  });
});

const SSE = "x-amz-server-side-encryption";
test.each<[string, Json]>([
  ["without a key", {}],
  ["with the alias of the key", { [`${SSE}-aws-kms-key-id`]: "alias/aws/s3" }],
])("aws:kms %s asks the key that S3 manages, not the bucket's", (_, more) => {
  const headers = { [SSE]: "aws:kms", ...more } as { [name: string]: string };
  const resources = { ...aKey(admin), ...encrypted(byKey) };
  expect(ask({ resources }, { headers }).verdict).toBe("allowed");
  const denied = ask({ role: [{ ...KMS, Effect: "Deny" }] }, { headers });
  expect(denied.checks.find(({ name }) => name === "encrypt the object")).toMatchObject({ verdict: "denied" });
});

describe("a caller of another account than the bucket's", () => {
  const OTHER = "arn:aws:kms:eu-west-2:999988887777:";
  const elsewhere = (question: Json, kms = encrypted({ sse_algorithm: "AES256" })) => {
    const provider = "aws.other";
    const resources = {
      ...kms,
      aws_kms_key: { k: { policy: policy({ ...root, Principal: "*" }), provider } },
      aws_kms_alias: { a: { name: "alias/x", target_key_id: "${aws_kms_key.k.key_id}", provider } },
    };
    return askAcross({ bucket: [lets()], role: [KMS], resources }, question);
  };
  const named = (key: string) => ({ headers: { [SSE]: "aws:kms", [`${SSE}-aws-kms-key-id`]: key } });

  test.each<[string, Json, string]>([
    ["nothing of KMS", {}, "allowed"],
    ["an alias, which is looked up in the caller's account", named("alias/x"), "unknown"],
    ["an id, which is looked up there too", named("<aws_kms_key.k.key_id>"), "unknown"],
    ["the alias by its ARN", named(`${OTHER}alias/x`), "allowed"],
    ["the key that S3 manages in the caller's account", named("alias/aws/s3"), "allowed"],
    ["the key that S3 manages in the bucket's account", named(`${OTHER}alias/aws/s3`), "denied"],
  ])("%s", (_, question, verdict) => {
    expect(elsewhere(question).verdict).toBe(verdict);
  });

  test.each<[string, Json, string]>([
    ["an alias", { ...byKey, kms_master_key_id: "alias/x" }, "unknown"],
    ["the key by its ARN", byKey, "allowed"],
    ["no key", { sse_algorithm: "aws:kms" }, "allowed"],
  ])("where the bucket's default names %s", (_, by, verdict) => {
    expect(elsewhere({}, encrypted(by)).verdict).toBe(verdict);
  });
});

describe("a key has one policy", () => {
  const apart = (...blocks: readonly Json[]) => ({
    aws_kms_key_policy: Object.fromEntries(
      blocks.map((block, i) => [`p${i}`, { key_id: "${aws_kms_key.k.id}", policy: policy(root), ...block }]),
    ),
  });
  const key = (more: Json = {}) => ({ aws_kms_key: { k: more }, ...encrypted(byKey) });
  const own = { policy: policy(admin) };

  test.each<[string, Json, string]>([
    ["one of its own and one apart", { ...key(own), ...apart({}) }, "unknown"],
    ["two apart", { ...key(), ...apart({}, own) }, "unknown"],
    ["two apart that say the same", { ...key(), ...apart({}, {}) }, "allowed"],
    ["one apart", { ...key(), ...apart(own) }, "denied"],
    ["one apart that may not be made", { ...key(), ...apart({ ...own, count: PERHAPS }) }, "unknown"],
    [
      "one apart that may not be made, and says what the key is made with",
      { ...key(), ...apart({ count: PERHAPS }) },
      "allowed",
    ],
    ["one apart that may be of another key", { ...key(), ...apart({ ...own, key_id: "${var.key}" }) }, "unknown"],
    [
      "an alias that may not be made",
      {
        ...aKey(root),
        ...encrypted({ ...byKey, kms_master_key_id: "alias/x" }),
        aws_kms_alias: { a: { count: PERHAPS, name: "alias/x", target_key_id: "${aws_kms_key.k.key_id}" } },
      },
      "unknown",
    ],
  ])("%s", (_, resources, verdict) => {
    expect(ask({ role: [KMS], resources }).verdict).toBe(verdict);
  });

  const grant = (more: Json = {}) => ({
    ...aKey(admin),
    ...encrypted(byKey),
    aws_kms_grant: {
      g: {
        key_id: "${aws_kms_key.k.key_id}",
        grantee_principal: "arn:aws:iam::111122223333:role/writer",
        operations: ["GenerateDataKey", "Decrypt"],
        ...more,
      },
    },
  });
  test.each<[string, Json, string]>([
    ["a grant", {}, "allowed"],
    ["a grant to another role", { grantee_principal: "arn:aws:iam::111122223333:role/other" }, "denied"],
    ["a grant for another context", { constraints: [{ encryption_context_equals: { a: "b" } }] }, "denied"],
    ["a grant of operations that are not known", { operations: "${var.operations}" }, "unknown"],
    ["a grant that may not be made", { count: PERHAPS }, "unknown"],
    ["a grant of a key that is not known", { key_id: "${var.key}" }, "unknown"],
  ])("%s lets in beside it", (_, more, verdict) => {
    const answer = ask({ resources: grant(more) });
    expect(answer.verdict).toBe(verdict);
    if (verdict === "allowed") {
      expect(answer.checks.at(-1)!.decidedBy).toMatchObject([{ policy: "grant", address: "aws_kms_grant.g" }]);
    }
  });
});

test.each([
  ["arn:aws:iam::${data.aws_caller_identity.me.account_id}:root", "allowed"],
  ["${data.aws_caller_identity.me.account_id}", "allowed"],
  ["arn:aws:iam::765628985471:root", "unknown"],
])("a key of the account that the stack does not name, for %s: %s", (AWS, verdict) => {
  const { resource, provider } = stackOf({
    role: [KMS],
    resources: { ...aKey({ ...root, Principal: { AWS } }), ...encrypted(byKey) },
    provider: { allowed_account_ids: undefined },
  }) as Json;
  const stack = JSON.stringify({ resource, provider, data: { aws_caller_identity: { me: {} } } });
  expect(explainUpload(readStack("test", stack).stack, { key: "org-1/r.opus" }).verdict).toBe(verdict);
});

test("a role that the account itself may assume is not the exporter's", () => {
  const own = { ...root, Principal: { AWS: "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" } };
  const { resource, provider } = stackOf({ provider: { allowed_account_ids: undefined } }) as {
    [part: string]: Record<string, object>;
  };
  const roles = { ...resource!["aws_iam_role"], other: { assume_role_policy: policy(own) } };
  const stack = JSON.stringify({
    resource: { ...resource, aws_iam_role: roles },
    provider,
    data: { aws_caller_identity: { me: {} } },
  });
  expect(explainUpload(readStack("test", stack).stack, { key: "org-1/r.opus" }).verdict).toBe("allowed");
});
