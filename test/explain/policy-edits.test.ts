import { readStack } from "../../lib/explain";
import { checksOf } from "../../lib/explain/checks";
import { partsOf } from "../../lib/explain/parts";
import { policyEdits } from "../../lib/explain/policy-edits";
import {
  BUCKET,
  KMS,
  OF_ORGANIZATION,
  aKey,
  ask,
  byKey,
  changes,
  denial,
  encrypted,
  policy,
  root,
  stackOf,
  type Parts,
} from "../support/explain-stack";

describe("advice adds a value before anything weaker", () => {
  const region = { StringNotEquals: { "aws:RequestedRegion": ["eu-west-1"] } };
  const organization = (type: string): Parts => ({
    resources: {
      aws_organizations_policy: {
        p: {
          type,
          content: policy({
            Sid: "Regions",
            Effect: "Deny",
            ...(type === "RESOURCE_CONTROL_POLICY" && { Principal: "*" }),
            Action: "*",
            Resource: "*",
            Condition: region,
          }),
        },
      },
      aws_organizations_policy_attachment: {
        a: { policy_id: "${aws_organizations_policy.p.id}", target_id: "111122223333", ...OF_ORGANIZATION },
      },
    },
  });

  test.each(["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"])("%s of regions", (type) => {
    const answer = ask(organization(type));
    expect(answer.verdict).toBe("denied");
    expect(changes(answer)).toContain("Add eu-west-2 to aws:RequestedRegion in Regions");
    expect(changes(answer)).not.toMatch(/Remove|Take/);
  });

  test("an organization's policy is never advised away, not even a denial of all", () => {
    const resources = {
      aws_organizations_policy: {
        p: { content: policy({ Sid: "No", Effect: "Deny", Action: "s3:Put*", Resource: "*" }) },
      },
      aws_organizations_policy_attachment: {
        a: { policy_id: "${aws_organizations_policy.p.id}", target_id: "111122223333", ...OF_ORGANIZATION },
      },
    };
    const answer = ask({ resources });
    expect(answer.checks.at(-1)!.change![0]).toMatch(
      /^Exempt the exporter from No .* must agree\. It then no longer denies s3:Put\* \(.*\) to the exporter\.$/,
    );
    expect(changes(answer)).not.toMatch(/Remove/);
  });

  test("accounts of a bucket policy", () => {
    const answer = ask(denial({ StringNotEquals: { "aws:PrincipalAccount": ["999988887777"] } }));
    expect(answer.checks.at(-1)!.change).toEqual([
      "Add 111122223333 to aws:PrincipalAccount in D of the bucket policy (aws_s3_bucket_policy.evidence). " +
        "It then no longer denies s3:* (delete evidence, lift legal holds, shorten retention, set another retention and 5 more) " +
        "where aws:PrincipalAccount is 111122223333.",
    ]);
  });

  test.each([
    [false, `${BUCKET}`, `Add ${BUCKET}/* to kms:EncryptionContext:aws:s3:arn, with StringLike in`],
    [true, `${BUCKET}/*`, `Add ${BUCKET} to kms:EncryptionContext:aws:s3:arn in`],
  ])("an encryption context (bucket key %s)", (bucketKey, context, advice) => {
    const use = { Effect: "Allow", Action: ["kms:GenerateDataKey", "kms:Decrypt"], Resource: "*" };
    const role = [{ ...use, Condition: { StringEquals: { "kms:EncryptionContext:aws:s3:arn": context } } }];
    const apply = { sse_algorithm: "aws:kms", kms_master_key_id: "${aws_kms_key.k.arn}" };
    const rule = [{ apply_server_side_encryption_by_default: apply, bucket_key_enabled: bucketKey }];
    const resources = {
      aws_kms_key: { k: {} },
      aws_s3_bucket_server_side_encryption_configuration: { e: { bucket: "evidence", rule } },
    };
    const answer = ask({ role, resources });
    expect(answer.checks.filter(({ verdict }) => verdict === "denied").map(({ name }) => name)).toEqual([
      "encrypt the object",
    ]);
    expect(changes(answer)).toContain(advice);
    expect(changes(answer)).not.toContain("Remove the condition");
  });

  test("the external id is never advised away", () => {
    const answer = ask({}, { externalId: "another" });
    expect(answer.checks[0]!.change).toEqual(["Send the external id org-1, with exactly this capitalization."]);
    expect(changes(answer)).not.toMatch(/Remove/);
  });

  test("a header for encryption names the bucket's own key", () => {
    const demand = denial({ Null: { "s3:x-amz-server-side-encryption": "true" } }, { Action: "s3:PutObject" });
    expect(changes(ask(demand))).toContain("Add the header x-amz-server-side-encryption: AES256.");
    const resources = { ...aKey(root), ...encrypted(byKey) };
    expect(ask({ ...demand, role: [KMS], resources }).checks.find(({ change }) => change)!.change).toEqual([
      "Add the headers x-amz-server-side-encryption: aws:kms and x-amz-server-side-encryption-aws-kms-key-id: " +
        "arn:aws:kms:eu-west-2:111122223333:key/<aws_kms_key.k.key_id>.",
    ]);
  });

  test("no advice leads into what S3 refuses", () => {
    const demand = denial({ Null: { "s3:object-lock-legal-hold": "true" } }, { Action: "s3:PutObject" });
    expect(changes(ask(demand))).not.toContain("Add the header x-amz-object-lock-legal-hold");
    const locked = { aws_s3_bucket: { evidence: { bucket: "evidence", object_lock_enabled: true } } };
    expect(ask({ ...demand, resources: locked }).checks.at(-1)!.change).not.toBeUndefined();
  });
});

describe("advice against a denial that protects says what is given up", () => {
  const advice = (more: object) => ask(denial({}, more)).checks.at(-1)!.change!;

  test("an action that is named is spared alone, in a statement of its own", () => {
    const [text, ...more] = advice({ Action: ["s3:PutObject", "s3:DeleteObject*", "s3:BypassGovernanceRetention"] });
    expect(more).toEqual([]);
    expect(text).toMatch(/^In a separate statement for s3:PutObject: exempt the exporter from D/);
    expect(text).toMatch(/ It then no longer denies s3:PutObject \(add or overwrite evidence\) to the exporter\.$/);
  });

  test.each<[string, object, RegExp]>([
    ["every action", { Action: "s3:*" }, /denies s3:\* \(delete evidence, lift legal holds, .* to the exporter\.$/],
    ["all but some", { NotAction: "s3:Get*", Action: undefined }, /actions other than s3:Get\* \(delete evidence/],
    ["objects alone", { Action: "s3:Put*", Resource: `${BUCKET}/*` }, /s3:Put\* \(lift legal holds, set another/],
    [
      "custodians and the exporter",
      { Condition: { ArnNotEquals: { "aws:PrincipalArn": ["arn:aws:iam::111122223333:role/custodian"] } } },
      /^Add .*role\/writer to aws:PrincipalArn in D .* \(delete evidence, .* where aws:PrincipalArn is .*role\/writer\.$/,
    ],
  ])("%s", (_, more, expected) => {
    expect(advice(more).join(" ")).toMatch(expected);
  });
});

test("of many statements that deny one request no more changes are tried than of one", () => {
  const question = { key: "org-1/r.opus" };
  const tried = (count: number): number => {
    const [statement] = denial({}).bucket!;
    const bucket = Array.from({ length: count }, (_, i) => ({ ...statement, Sid: `D${i}` }));
    const parts = partsOf(readStack("test", JSON.stringify(stackOf({ bucket }))).stack, question);
    const check = checksOf(parts, question).find(({ name }) => name === "put the object")!;
    return policyEdits({ parts, question }, check).length;
  };
  expect(tried(20)).toBe(tried(1));
});
