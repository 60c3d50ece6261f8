import { Testing } from "cdktf";
import {
  changeConfiguration,
  deleteVersion,
  evaluate,
  policiesFor,
  readObject,
  setHold,
  type Check,
  type Target,
} from "../../lib/policy";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { london } from "../support/london";
import { synthStack } from "../support/synth";

function make(aws: LegalHoldExportStackProps["aws"], more: Partial<LegalHoldExportStackProps> = {}) {
  const stack = new LegalHoldExportStack(Testing.app(), "london", { ...london(), ...more, aws });
  const { bucketPolicy, holdBackfill } = stack.export.aws;
  const target: Target = {
    partition: "aws",
    region: "eu-west-2",
    accountId: "111122223333",
    bucketName: stack.export.bucketName,
    organizationId: london().organizationId,
    roleArn: stack.export.exporterRoleArn,
    genesysAccountId: "765628985471",
  };
  const verdict = ([check]: readonly Check[]) =>
    evaluate(check!.request, policiesFor(check!, { bucket: bucketPolicy.document, identity: holdBackfill?.policies }))
      .verdict;
  return { stack, verdict, target, backfill: holdBackfill };
}

const holdBackfill = { jobBucket: "example-jobs" };
const ROLE = "arn:aws:iam::111122223333:role/legal-hold-export-hold-backfill-eu-west-2";

describe("bucket policy and role together", () => {
  const { target, verdict } = make({ holdBackfill });
  const by = { principalArn: ROLE, key: `${target.organizationId}/recording` };

  test("a job places holds, and S3 makes its list", () => {
    expect(verdict(setHold(target, by, "ON"))).toBe("allowed");
    expect(verdict(changeConfiguration(target, by, "s3:PutInventoryConfiguration"))).toBe("allowed");
    expect(verdict(changeConfiguration(target, by, "s3:GetBucketObjectLockConfiguration"))).toBe("allowed");
  });

  // whatever somebody else should grant the role
  test.each<[string, Check[]]>([
    ["lift a hold", setHold(target, by, "OFF")],
    ["delete", deleteVersion(target, by)],
    ["change the bucket", changeConfiguration(target, by, "s3:PutBucketPolicy")],
    ["change the lifecycle", changeConfiguration(target, by, "s3:PutLifecycleConfiguration")],
  ])("it is denied to %s", (_, checks) => expect(verdict(checks)).toBe("explicitlyDenied"));

  test("another role may set no inventory", () => {
    const other = { ...by, principalArn: `${ROLE}-2` };
    expect(verdict(changeConfiguration(target, other, "s3:PutInventoryConfiguration"))).toBe("explicitlyDenied");
  });
});

test("without a backfill nobody but administrators sets inventories", () => {
  const { target, verdict, backfill } = make({});
  expect(backfill).toBeUndefined();
  expect(verdict(changeConfiguration(target, { principalArn: ROLE }, "s3:PutInventoryConfiguration"))).toBe(
    "explicitlyDenied",
  );
});

test("jobs read the inventory that goes to the same bucket", () => {
  const settings = (aws: LegalHoldExportStackProps["aws"]) => make(aws).backfill!.settings.manifestPrefix;
  expect(settings({ holdBackfill, trail: { inventoryBucket: "example-jobs" } })).toBe("inventory");
  expect(settings({ holdBackfill, trail: { inventoryBucket: "example-jobs", inventoryPrefix: "x/y" } })).toBe("x/y");
  expect(settings({ holdBackfill, trail: { inventoryBucket: "another" } })).toBeUndefined();
});

test("the stack puts out what a job is started with, and what the job bucket's owner has to allow", () => {
  const { stack } = make({ holdBackfill: { ...holdBackfill, jobBucketAccountId: "444455556666" } }, { name: "case-1" });
  const { output } = synthStack(stack);
  expect(JSON.parse(output["hold_backfill_job"]!.value as string)).toEqual({
    bucket: london().bucketName,
    partition: "aws",
    region: "eu-west-2",
    accountId: "111122223333",
    roleArn: "arn:aws:iam::111122223333:role/case-1-hold-backfill-eu-west-2",
    jobBucket: "example-jobs",
    jobBucketAccountId: "444455556666",
    reportPrefix: "hold-backfill",
  });
  expect(output["for_owner_backfillJobBucket"]!.value).toContain("role/case-1-hold-backfill-eu-west-2");
});

test("the policy of a bucket brought along lets S3 make the list as well", () => {
  const { stack } = make({ holdBackfill, existingBucket: {}, key: { s3Managed: true } });
  expect(JSON.stringify(stack.export.forOwners["bucketPolicy"])).toContain(
    "DenyInventoryConfigurationExceptAdministrators",
  );
});

describe("jobs that compute checksums", () => {
  const reads = (aws: object) => {
    const { verdict, target } = make({ holdBackfill: { ...holdBackfill, ...aws } });
    return verdict(readObject(target, { principalArn: ROLE, key: `${target.organizationId}/recording` }));
  };

  test("read evidence only where they are asked for, and the key lets them decrypt it", () => {
    expect(reads({})).not.toBe("allowed");
    expect(reads({ checksums: true })).toBe("allowed");
    const { stack, backfill } = make({ holdBackfill: { ...holdBackfill, checksums: true } });
    expect(backfill!.policies).toHaveLength(3);
    expect(JSON.stringify(stack.export.aws.key.policy)).toContain(ROLE);
    expect(JSON.stringify(make({ holdBackfill }).stack.export.aws.key.policy)).not.toContain(ROLE);
  });

  test("who may lift and delete stays as it is", () => {
    const { verdict, target } = make({ holdBackfill: { ...holdBackfill, checksums: true } });
    const by = { principalArn: ROLE, key: `${target.organizationId}/recording` };
    expect(verdict(deleteVersion(target, by))).not.toBe("allowed");
    expect(verdict(setHold(target, by, "OFF"))).not.toBe("allowed");
  });
});
