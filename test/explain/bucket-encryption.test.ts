import {
  ask,
  BUCKET,
  changes,
  denial,
  unknownChecks,
  type Parts,
  type Json,
  KMS,
  root,
  PERHAPS,
  encrypted,
  byKey,
  aKey,
  lets,
  policy,
  ROLE,
} from "../support/explain-stack";

const PUT = lets({ Principal: "*", Action: "s3:PutObject", Resource: `${BUCKET}/*` });
const BY_ARN = { Condition: { ArnEquals: { "aws:PrincipalArn": ROLE } } };

describe("how the bucket encrypts, where that was not read", () => {
  const dynamic = { rule: undefined, dynamic: { rule: { for_each: "${var.rules}", content: {} } } };
  test.each<[string, Json]>([
    ["by an algorithm that is a variable", encrypted({ ...byKey, sse_algorithm: "${var.a}" })],
    ["by a configuration that may not be made", encrypted(byKey, { count: PERHAPS })],
    ["by rules that are not known", encrypted(byKey, dynamic)],
    ["by a rule that is not known", encrypted(byKey, { rule: "${var.rule}" })],
    ["by a default that is not known", encrypted({}, {}, { apply_server_side_encryption_by_default: "${var.d}" })],
    ["by a configuration that may be of another bucket", encrypted(byKey, { bucket: "${var.bucket}" })],
    [
      "by one of two configurations",
      {
        aws_s3_bucket_server_side_encryption_configuration: {
          ...(encrypted(byKey)["aws_s3_bucket_server_side_encryption_configuration"] as Json),
          f: { bucket: "evidence", rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: "AES256" }] }] },
        },
      },
    ],
  ])("%s: whether a key is asked is unknown", (_, resources) => {
    const answer = ask({ resources: { ...aKey(root), ...resources } });
    expect(unknownChecks(answer).map(({ name }) => name)).toEqual(["encrypt the object"]);
    expect(answer.verdict).toBe("unknown");
  });

  test.each<[string, Parts]>([
    [
      "a role that may use the key either way",
      { role: [KMS], resources: { ...aKey(root), ...encrypted(byKey, { count: PERHAPS }) } },
    ],
    ["no key but S3's own, by whatever algorithm", { resources: encrypted({ sse_algorithm: "${var.a}" }) }],
    ["S3's own keys, perhaps", { resources: encrypted({ sse_algorithm: "AES256" }, { count: PERHAPS }) }],
    [
      "a configuration of a bucket that is called otherwise",
      { resources: encrypted(byKey, { bucket: "logs-${var.env}" }) },
    ],
    [
      "two configurations that say the same",
      {
        resources: {
          aws_s3_bucket_server_side_encryption_configuration: Object.fromEntries(
            ["e", "f"].map((name) => [
              name,
              {
                bucket: "evidence",
                rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: "AES256" }] }],
              },
            ]),
          ),
        },
      },
    ],
    [
      "the key that S3 manages, by its alias",
      { resources: encrypted({ sse_algorithm: "aws:kms", kms_master_key_id: "alias/aws/s3" }) },
    ],
    [
      "the same by the ARN of the alias",
      {
        resources: encrypted({
          sse_algorithm: "aws:kms",
          kms_master_key_id: "arn:aws:kms:eu-west-2:111122223333:alias/aws/s3",
        }),
      },
    ],
  ])("makes no difference with %s", (_, parts) => {
    expect(ask(parts).verdict).toBe("allowed");
  });

  // AWS's own policy of the key lets everybody of the account use it through S3, and a denial still counts (documented)
  test("with the key that S3 manages, denials count", () => {
    const resources = encrypted({ sse_algorithm: "aws:kms" });
    const deny = (more: object) => ask({ resources, role: [{ Effect: "Deny", Resource: "*", ...more }] });
    expect(ask({ resources }).verdict).toBe("allowed");
    expect(deny({ Action: "kms:*" })).toMatchObject({ verdict: "denied" });
    expect(deny({ Action: "kms:*", Resource: "arn:aws:kms:*:*:key/*" }).verdict).toBe("denied");
    expect(deny({ Action: "kms:*", Resource: "arn:aws:kms:eu-west-2:111122223333:key/x" }).verdict).toBe("unknown");
    expect(deny({ Action: "kms:Encrypt" }).verdict).toBe("allowed");
    const elsewhere = { "kms:ViaService": "s3.eu-west-2.amazonaws.com" };
    expect(deny({ Action: "kms:*", Condition: { StringNotEquals: elsewhere } }).verdict).toBe("allowed");
    expect(deny({ Action: "kms:*", Condition: { StringEquals: elsewhere } }).verdict).toBe("denied");
    const unencrypted = ask({ resources, ...denial({ Null: { "s3:x-amz-server-side-encryption": "true" } }) });
    expect(changes(unencrypted)).toContain("x-amz-server-side-encryption: aws:kms");
    expect(changes(unencrypted)).not.toContain("alias/aws/s3");
  });

  // documented: a boundary does not limit what a policy allows everyone by aws:PrincipalArn
  test.each<[string, string[], object[], string, RegExp]>([
    ["what the key of S3 allows everyone", ["s3:*"], [], "unknown", /boundary limits what everyone.*key policy/],
    ["what it allows itself", ["s3:*", "kms:*"], [], "allowed", /^$/],
    ["what the bucket allows everyone", ["s3:Get*", "kms:*"], [PUT], "unknown", /boundary limits .*bucket policy/],
    ["what the bucket allows by the role's ARN", ["s3:Get*", "kms:*"], [{ ...PUT, ...BY_ARN }], "allowed", /^$/],
  ])("under a permissions boundary: %s", (_, Action, bucket, verdict, open) => {
    const bound = { name: "b", policy: policy({ Effect: "Allow", Action, Resource: "*" }) };
    const answer = ask({
      bucket,
      attributes: { permissions_boundary: "${aws_iam_policy.b.arn}" },
      resources: { ...encrypted({ sse_algorithm: "aws:kms" }), aws_iam_policy: { b: bound } },
    });
    expect(answer.verdict).toBe(verdict);
    expect(answer.checks.flatMap(({ dependsOn = [] }) => dependsOn).join(" ")).toMatch(open);
  });

  test("with a bucket key or not, KMS is told the bucket or the object", () => {
    const bound = (arn: string, operator = "StringEquals"): Parts => ({
      role: [{ ...KMS, Condition: { [operator]: { "kms:EncryptionContext:aws:s3:arn": arn } } }],
      resources: { ...aKey(root), ...encrypted(byKey, {}, { bucket_key_enabled: "${var.x}" }) },
    });
    expect(ask(bound("arn:aws:s3:::evidence")).verdict).toBe("unknown");
    expect(ask(bound("arn:aws:s3:::evidence/*", "StringLike")).verdict).toBe("unknown");
    expect(ask(bound("arn:aws:s3:::evidence*", "StringLike")).verdict).toBe("allowed");
    expect(ask(bound("arn:aws:s3:::another*", "StringLike")).verdict).toBe("denied");
    const headers = { "x-amz-server-side-encryption-bucket-key-enabled": "true" };
    expect(ask(bound("arn:aws:s3:::evidence"), { headers }).verdict).toBe("allowed");
    const twice = { ...byKey, sse_algorithm: "aws:kms:dsse" };
    const dual = { resources: { ...aKey(root), ...encrypted(twice, {}, { bucket_key_enabled: true }) } };
    expect(ask({ ...bound("arn:aws:s3:::evidence"), ...dual }).verdict).toBe("denied");
    expect(ask({ ...bound("arn:aws:s3:::evidence/*", "StringLike"), ...dual }).verdict).toBe("allowed");
  });
});
