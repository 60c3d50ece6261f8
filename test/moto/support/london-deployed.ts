import * as iam from "@aws-sdk/client-iam";
import * as kms from "@aws-sdk/client-kms";
import * as s3 from "@aws-sdk/client-s3";
import type { Expectation } from "../../../lib/doctor";
import { policyText, type PolicyDocument } from "../../../lib/policy";

/** Clients of the official SDK. */
export interface Clients {
  readonly s3: s3.S3Client;
  readonly iam: iam.IAMClient;
  readonly kms: kms.KMSClient;
}

/** Where the stack stands: clients, and the names in it. */
export interface Deployed extends Clients {
  readonly bucket: string;
  readonly role: string;
  readonly keyId: string;
}

/** Makes by the API what a stack's AWS side says. */
export async function deploy(clients: Clients, { aws }: Expectation): Promise<Deployed> {
  if (aws === undefined) throw new Error("the stack has no AWS side");
  const role = await createRole(clients.iam, aws.roleArn, aws.trust!);
  await clients.iam.send(
    new iam.PutRolePolicyCommand({
      RoleName: role,
      PolicyName: "write-evidence",
      PolicyDocument: policyText(aws.identity!.document),
    }),
  );
  for (const { arn } of aws.people) await createRole(clients.iam, arn, { Version: "2012-10-17", Statement: [] });
  const Policy = policyText(aws.keyPolicy!.document);
  const { KeyMetadata } = await clients.kms.send(new kms.CreateKeyCommand({ Policy }));
  const keyId = KeyMetadata!.KeyId!;
  await clients.kms.send(new kms.EnableKeyRotationCommand({ KeyId: keyId }));
  await clients.kms.send(new kms.CreateAliasCommand({ AliasName: aws.keyAlias!, TargetKeyId: keyId }));
  await createBucket(clients.s3, aws.bucketName, KeyMetadata!.Arn!, aws.bucketPolicy!.document);
  return { ...clients, bucket: aws.bucketName, role, keyId };
}

async function createRole(client: iam.IAMClient, arn: string, trust: PolicyDocument): Promise<string> {
  const [, Path = "/", RoleName = ""] = /:role(\/(?:.*\/)?)([^/]+)$/.exec(arn) ?? [];
  await client.send(new iam.CreateRoleCommand({ RoleName, Path, AssumeRolePolicyDocument: policyText(trust) }));
  return RoleName;
}

async function createBucket(client: s3.S3Client, Bucket: string, keyArn: string, policy: PolicyDocument) {
  await client.send(
    new s3.CreateBucketCommand({
      Bucket,
      ObjectLockEnabledForBucket: true,
      ObjectOwnership: "BucketOwnerEnforced",
      CreateBucketConfiguration: { LocationConstraint: "eu-west-2" },
    }),
  );
  const DefaultRetention = { Mode: "GOVERNANCE", Days: 2555 } as const;
  const rule = { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms", KMSMasterKeyID: keyArn } } as const;
  const blocks = {
    BlockPublicAcls: true,
    IgnorePublicAcls: true,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: true,
  };
  await client.send(
    new s3.PutObjectLockConfigurationCommand({
      Bucket,
      ObjectLockConfiguration: { ObjectLockEnabled: "Enabled", Rule: { DefaultRetention } },
    }),
  );
  await client.send(
    new s3.PutBucketEncryptionCommand({
      Bucket,
      ServerSideEncryptionConfiguration: { Rules: [{ ...rule, BucketKeyEnabled: true }] },
    }),
  );
  await client.send(new s3.PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration: blocks }));
  await client.send(
    new s3.PutBucketNotificationConfigurationCommand({
      Bucket,
      NotificationConfiguration: { EventBridgeConfiguration: {} },
    }),
  );
  await client.send(new s3.PutBucketPolicyCommand({ Bucket, Policy: policyText(policy) }));
}
