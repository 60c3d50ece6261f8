import { Testing } from "cdktf";
import {
  changeConfiguration,
  copyByJob,
  deleteVersion,
  evaluate,
  policiesFor,
  readObject,
  setHold,
} from "../../../lib/policy";
import type { Check, PolicyDocument } from "../../../lib/policy";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../../stacks";
import { london } from "../../support/london";
import { EVERYTHING, REPLICA } from "../../support/replica";
import { synthStack } from "../../support/synth";

const batch = { jobBucket: "example-jobs" };
const ROLE = "arn:aws:iam::111122223333:role/legal-hold-export-replication-jobs-eu-west-2";
const COPIER = "arn:aws:iam::111122223333:role/legal-hold-export-replication-eu-west-2";

function make(
  replica: Partial<LegalHoldExportStackProps["replica"]> = {},
  more: Partial<LegalHoldExportStackProps> = {},
) {
  const stack = new LegalHoldExportStack(Testing.app(), "london", {
    ...london(),
    ...more,
    replica: { ...REPLICA, ...replica },
  });
  const { bucketPolicy, replica: made } = stack.export.aws;
  const target = {
    partition: "aws",
    region: "eu-west-2",
    accountId: "111122223333",
    bucketName: stack.export.bucketName,
    organizationId: london().organizationId,
    roleArn: stack.export.exporterRoleArn,
    genesysAccountId: "765628985471",
  };
  const by = (principalArn: string) => ({ principalArn, key: `${target.organizationId}/recording` });
  const verdict = (check: Check, identity: readonly PolicyDocument[] = made!.jobs!.policies) =>
    evaluate(check.request, policiesFor(check, { bucket: bucketPolicy.document, identity })).verdict;
  return { stack, made, target, by, verdict };
}

describe("bucket policy and role together", () => {
  const { target, by, verdict } = make({ batch });
  const one = (checks: readonly Check[]) => checks[0]!;

  test("a job has objects copied, and S3 makes its list", () => {
    expect(copyByJob(target, by(ROLE)).map((check) => verdict(check))).toEqual(["allowed", "allowed", "allowed"]);
  });

  // whatever somebody else should grant the role
  test.each<[string, Check]>([
    ["copy by itself", { ...one(readObject(target, by(ROLE))) }],
    ["lift a hold", one(setHold(target, by(ROLE), "OFF"))],
    ["delete", one(deleteVersion(target, by(ROLE)))],
    ["pause or change the rule", one(changeConfiguration(target, by(ROLE), "s3:PutReplicationConfiguration"))],
    ["change the bucket's policy", one(changeConfiguration(target, by(ROLE), "s3:PutBucketPolicy"))],
  ])("it is denied to %s", (_, check) => expect(verdict(check, [EVERYTHING])).toBe("explicitlyDenied"));

  test.each([COPIER, `${ROLE}-2`, london().custodians[0]!])("%s starts no job, with every permission", (arn) => {
    expect(verdict(one(copyByJob(target, by(arn))), [EVERYTHING])).toBe("explicitlyDenied");
  });
});

test("without replica.batch nobody starts a job, and there is no role for any", () => {
  const { target, by, verdict, made, stack } = make();
  expect(made!.jobs).toBeUndefined();
  expect(verdict(copyByJob(target, by(ROLE))[0]!, [EVERYTHING])).toBe("explicitlyDenied");
  expect(JSON.stringify(synthStack(stack))).not.toMatch(/replication_job|batchoperations/);
});

test("the stack puts out what the verb starts a job with", () => {
  const { stack } = make({ batch });
  const { replication_job: output } = synthStack(stack).output as { replication_job: { value: string } };
  expect(JSON.parse(output.value)).toEqual({
    bucket: stack.export.bucketName,
    partition: "aws",
    region: "eu-west-2",
    accountId: "111122223333",
    roleArn: ROLE,
    jobBucket: "example-jobs",
    jobBucketAccountId: "111122223333",
    reportPrefix: "replication-jobs",
  });
});

test("jobs read the lists of the export's own inventory, where it goes to the same bucket", () => {
  const trail = { inventoryBucket: "example-jobs", inventoryPrefix: "lists" };
  const { made } = make({ batch }, { aws: { trail } });
  expect(JSON.stringify(made!.jobs!.policies)).toContain("arn:aws:s3:::example-jobs/lists/*");
});

test("the owner of a job bucket in another account is told what to allow", () => {
  const { stack } = make({ batch: { ...batch, jobBucketAccountId: "444455556666" } });
  const text = JSON.stringify(stack.export.forOwners["replicationJobBucket"]);
  expect(text).toContain(ROLE);
  expect(text).not.toContain(stack.export.bucketName);
  expect(make({ batch }).stack.export.forOwners).toEqual({});
});

test("both kinds of jobs may make lists, and each does its own work only", () => {
  const { target, by, verdict } = make({ batch }, { aws: { holdBackfill: { jobBucket: "example-jobs" } } });
  const holder = "arn:aws:iam::111122223333:role/legal-hold-export-hold-backfill-eu-west-2";
  for (const arn of [ROLE, holder]) {
    const [list] = changeConfiguration(target, by(arn), "s3:PutInventoryConfiguration");
    expect(verdict(list!, [EVERYTHING])).toBe("allowed");
  }
  expect(verdict(copyByJob(target, by(holder))[0]!, [EVERYTHING])).toBe("explicitlyDenied");
  expect(verdict(setHold(target, by(ROLE), "ON")[0]!, [EVERYTHING])).toBe("explicitlyDenied");
});
