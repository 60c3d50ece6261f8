import { EvidenceBucketPolicy, HoldBackfill, type HoldBackfillOptions } from "../../lib/aws";
import {
  bypassGovernance,
  changeConfiguration,
  deleteObject,
  deleteVersion,
  evaluate,
  policiesFor,
  readObject,
  setHold,
  setRetention,
  upload,
  type Check,
  type PolicyDocument,
  type Target,
} from "../../lib/policy";
import { synth } from "../support/synth";
import { ADMINISTRATOR, CUSTODIAN, target } from "../support/target";

function make(options: Partial<HoldBackfillOptions> = {}) {
  let backfill!: HoldBackfill;
  const props = { jobBucket: "example-jobs", ...options, target };
  const stack = synth((scope) => void (backfill = new HoldBackfill(scope, "backfill", props)));
  return { backfill, stack };
}

const asked: Target = { ...target, roleArn: target.exporterRoleArn, genesysAccountId: "765628985471" };

describe("what the role of the jobs may do", () => {
  const { backfill } = make({ manifestPrefix: "inventory" });
  const { roleArn } = backfill.settings;
  const by = { principalArn: roleArn, key: `${target.organizationId}/recording` };
  const may = (checks: readonly Check[]): string[] =>
    checks
      .filter(({ request }) => evaluate(request, { identity: backfill.policies }).verdict === "allowed")
      .map(({ name }) => name);
  const asRole = (action: string, resource: string, policies: readonly PolicyDocument[] = backfill.policies) =>
    evaluate(
      { principal: { kind: "role", arn: roleArn, accountId: target.accountId }, action, resource, context: {} },
      { identity: policies },
    ).verdict === "allowed";

  test("it places holds, and looks whether the bucket locks objects", () => {
    expect(may(setHold(asked, by, "ON"))).toEqual(["place the hold"]);
    const look = ["s3:GetBucketObjectLockConfiguration", "s3:PutInventoryConfiguration"];
    for (const action of look) expect(may(changeConfiguration(asked, by, action))).toEqual([action]);
  });

  test("it does nothing else to evidence", () => {
    const other = [
      ...setHold(asked, by, "OFF"),
      ...readObject(asked, by),
      ...deleteVersion(asked, by),
      ...deleteObject(asked, by),
      ...setRetention(asked, by, 1),
      ...bypassGovernance(asked, by),
      ...changeConfiguration(asked, by, "s3:PutBucketPolicy"),
      ...changeConfiguration(asked, by, "s3:PutBucketObjectLockConfiguration"),
      ...upload({ ...asked, roleArn }, { key: by.key }),
    ];
    expect(other.length).toBeGreaterThan(8);
    expect(may(other)).toEqual([]);
    expect(asRole("s3:PutObjectLegalHold", "arn:aws:s3:::another/any")).toBe(false);
  });

  test.each([
    ["s3:GetObject", "inventory/example-evidence/evidence/2026-01-01T01-00Z/manifest.json", true],
    ["s3:GetObjectVersion", "hold-backfill/manifests/list.csv", true],
    ["s3:GetObject", "AWSLogs/111122223333/log.json.gz", false],
    ["s3:GetObject", "inventory-of-others/list.csv", false],
    ["s3:PutObject", "hold-backfill/job-1/results/a.csv", true],
    ["s3:PutObject", "inventory/example-evidence/forged/manifest.json", false],
    ["s3:DeleteObject", "hold-backfill/job-1/results/a.csv", false],
  ])("%s of %s in the job bucket: %s", (action, key, allowed) => {
    expect(asRole(action, `arn:aws:s3:::example-jobs/${key}`)).toBe(allowed);
  });

  test("it uses the key of the job bucket through S3 only, and no other key", () => {
    const jobKeyArn = "arn:aws:kms:eu-west-2:111122223333:key/jobs";
    const { policies } = make({ jobKeyArn }).backfill;
    const use = (resource: string, via: string, identity = policies) =>
      evaluate(
        {
          principal: { kind: "role", arn: roleArn, accountId: target.accountId },
          action: "kms:GenerateDataKey",
          resource,
          context: { "kms:ViaService": via, "kms:EncryptionContext:aws:s3:arn": "arn:aws:s3:::example-jobs" },
        },
        { identity, resourceKind: "other" },
      ).verdict;
    const s3 = "s3.eu-west-2.amazonaws.com";
    expect(use(jobKeyArn, s3)).toBe("allowed");
    expect(use(jobKeyArn, "ec2.eu-west-2.amazonaws.com")).toBe("implicitlyDenied");
    expect(use("arn:aws:kms:eu-west-2:111122223333:key/evidence", s3)).toBe("implicitlyDenied");
    expect(use(jobKeyArn, s3, backfill.policies)).toBe("implicitlyDenied");
  });
});

describe("who may assume the role", () => {
  const assume = (service: string, context: { readonly [key: string]: string }) => {
    const { trust, settings } = make().backfill;
    const request = {
      principal: { kind: "service", service } as const,
      action: "sts:AssumeRole",
      resource: settings.roleArn,
      context,
    };
    return evaluate(request, { resource: trust, resourceKind: "trust" }).verdict;
  };
  const S3 = "batchoperations.s3.amazonaws.com";

  test.each([
    ["S3, which is not documented to name an account", S3, {}, "allowed"],
    ["S3 for this account", S3, { "aws:SourceAccount": "111122223333" }, "allowed"],
    ["S3 for another account", S3, { "aws:SourceAccount": "999988887777" }, "implicitlyDenied"],
    ["another service", "lambda.amazonaws.com", {}, "implicitlyDenied"],
  ])("%s", (_, service, context, verdict) => expect(assume(service, context)).toBe(verdict));
});

describe("a job bucket of another account", () => {
  const { backfill } = make({ jobBucketAccountId: "444455556666" });
  const statements = backfill.forOwners["backfillJobBucket"]!;
  const ask = (arn: string, action: string, key: string) => {
    const check = { plane: "bucket", name: "", request: requestOf(arn, action, key) } as const;
    return evaluate(check.request, policiesFor(check, { bucket: statements, identity: backfill.policies })).verdict;
  };
  const requestOf = (arn: string, action: string, key: string) => ({
    principal: { kind: "role", arn, accountId: "111122223333" } as const,
    action,
    resource: `arn:aws:s3:::example-jobs/${key}`,
    resourceAccount: "444455556666",
    context: { "aws:PrincipalArn": arn },
  });

  test("its owner is told to let the role in, and nobody else", () => {
    const { roleArn } = backfill.settings;
    expect(ask(roleArn, "s3:PutObject", "hold-backfill/job-1/a.csv")).toBe("allowed");
    expect(ask(roleArn, "s3:GetObject", "hold-backfill/manifests/a.csv")).toBe("allowed");
    expect(ask(roleArn, "s3:PutObject", "other/a.csv")).toBe("implicitlyDenied");
    expect(ask(`${roleArn}-2`, "s3:PutObject", "hold-backfill/job-1/a.csv")).toBe("implicitlyDenied");
  });

  test("in the same account there is nothing to tell", () => expect(make().backfill.forOwners).toEqual({}));
});

test("the role of another name has the boundary that was asked for", () => {
  const permissionsBoundary = "arn:aws:iam::111122223333:policy/boundary";
  const { stack, backfill } = make({ roleName: "jobs", permissionsBoundary });
  expect(Object.values(stack.resource["aws_iam_role"]!)).toMatchObject([
    { name: "jobs", permissions_boundary: permissionsBoundary },
  ]);
  expect(backfill.settings.roleArn).toBe("arn:aws:iam::111122223333:role/jobs");
  // policies are literal, so that a plan shows them
  const policies = Object.values(stack.resource["aws_iam_role_policy"]!).map(({ policy }) => String(policy));
  expect(policies).toHaveLength(2);
  for (const policy of policies) expect(policy).not.toMatch(/\$\{/);
});

test("a policy that leaves inventories to the role takes a role only", () => {
  const props = { target, custodians: [CUSTODIAN], administrators: [ADMINISTRATOR], retentionDays: 1 };
  const policy = (backfillRoleArn: string) =>
    synth(
      (scope) =>
        new EvidenceBucketPolicy(scope, "policy", { ...props, encryptionAlgorithm: "AES256", backfillRoleArn }),
    );
  expect(() => policy(make().backfill.settings.roleArn)).not.toThrow();
  expect(() => policy("arn:aws:iam::111122223333:role/*")).toThrow(/ADMINISTRATOR_INVALID backfillRoleArn/);
});

test("reports into the evidence bucket are refused", () => {
  expect(() => make({ jobBucket: target.bucketName, reportPrefix: "/a" })).toThrow(
    /HOLD_BACKFILL_PREFIX_INVALID[^]*HOLD_BACKFILL_INTO_EVIDENCE/,
  );
});
