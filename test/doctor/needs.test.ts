import { awsNeeds, awsSdk, observeAws } from "../../lib/doctor";
import { evaluate, statementsOf } from "../../lib/policy";
import { listOf } from "../../lib/policy/statement";
import { healthyAccount, mockAccount } from "../support/aws-account";
import { expectationOf, stackJson } from "../support/doctor-pair";

const expected = expectationOf(stackJson());
const aws = expected.aws!;
const policy = awsNeeds(aws);

/** What S3 calls the permissions of these operations (documented). */
const PERMISSIONS: { readonly [operation: string]: string } = {
  GetObjectLockConfiguration: "s3:GetBucketObjectLockConfiguration",
  GetPublicAccessBlock: "s3:GetBucketPublicAccessBlock",
  GetBucketEncryption: "s3:GetEncryptionConfiguration",
  GetBucketLifecycleConfiguration: "s3:GetLifecycleConfiguration",
  GetBucketReplication: "s3:GetReplicationConfiguration",
  GetBucketNotificationConfiguration: "s3:GetBucketNotification",
  ListGrants: "kms:ListGrants",
  ListAliases: "kms:ListAliases",
};

test("the policy that doctor prints allows every call that it makes, and nothing else", async () => {
  const account = healthyAccount(expected);
  account.managed = { "arn:aws:iam::111122223333:policy/more": { Version: "2012-10-17", Statement: [] } };
  const { calls, restore } = mockAccount(account);
  await observeAws(await awsSdk(aws.region), aws);
  restore();
  const made = new Set(calls.filter((call) => !/^GetCallerIdentity$|^ListParents$/.test(call)).map(permissionOf));
  const granted = new Set(statementsOf(policy).flatMap(({ Action }) => listOf(Action)));
  expect([...made].sort()).toEqual([...granted].sort());
  for (const action of made) {
    const principal = { kind: "role", arn: "arn:aws:iam::111122223333:role/operator" } as const;
    const resource = RESOURCES[action.split(":")[0]!]!(action);
    expect([
      action,
      evaluate({ principal, action, resource, context: {} }, { identity: [policy], resourceKind: "other" }).verdict,
    ]).toEqual([action, "allowed"]);
  }
});

test("it reads settings and no object", () => {
  const action = "s3:GetObject";
  const principal = { kind: "role", arn: "arn:aws:iam::111122223333:role/operator" } as const;
  const request = { principal, action, resource: `arn:aws:s3:::${aws.bucketName}/x`, context: {} };
  expect(evaluate(request, { identity: [policy] }).verdict).toBe("implicitlyDenied");
});

const RESOURCES: { readonly [service: string]: (action: string) => string } = {
  s3: () => `arn:aws:s3:::${aws.bucketName}`,
  iam: (action) => (/GetPolicy/.test(action) ? "arn:aws:iam::111122223333:policy/more" : aws.roleArn),
  kms: () => "arn:aws:kms:eu-west-2:111122223333:key/1a2b3c4d-0000-4000-8000-000000000001",
};

function permissionOf(operation: string): string {
  const service = /Key/.test(operation) ? "kms" : /Role|Policies|^GetPolicy/.test(operation) ? "iam" : "s3";
  return PERMISSIONS[operation] ?? `${service}:${operation}`;
}
