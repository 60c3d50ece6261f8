import * as iam from "@aws-sdk/client-iam";
import * as kms from "@aws-sdk/client-kms";
import * as organizations from "@aws-sdk/client-organizations";
import * as s3 from "@aws-sdk/client-s3";
import { CreateAccessPointCommand, S3ControlClient } from "@aws-sdk/client-s3-control";
import { expectationOf, stackJson } from "../../support/doctor-pair";
import type { Deployed } from "./london-deployed";

const london = expectationOf(stackJson());
/** The stack; the stand-in keeps whether EventBridge is told, and leaves it out of its answers. */
export const expected = { ...london, settings: london.settings.filter(({ control }) => control.name !== "events") };
const aws = expected.aws!;
const STRANGER = "999988887777";
const ROLE = `arn:aws:iam::${STRANGER}:role/somebody`;

const text = (document: object) => JSON.stringify(document);
const statement = (more: object) => text({ Version: "2012-10-17", Statement: [more] });

/** Each fault, set by the API as somebody would, and what doctor has to say of it. */
export const FAULTS: readonly (readonly [string, (live: Deployed) => Promise<unknown>, readonly string[]])[] = [
  [
    "evidence is copied to a stranger's bucket",
    async ({ s3: client, bucket }) => {
      await client.send(
        new s3.CreateBucketCommand({
          Bucket: "strangers-bucket",
          CreateBucketConfiguration: { LocationConstraint: "eu-west-2" },
        }),
      );
      await client.send(
        new s3.PutBucketVersioningCommand({
          Bucket: "strangers-bucket",
          VersioningConfiguration: { Status: "Enabled" },
        }),
      );
      const Destination = { Bucket: "arn:aws:s3:::strangers-bucket", Account: STRANGER };
      const Rules = [
        {
          ID: "away",
          Status: "Enabled",
          Priority: 1,
          Filter: { Prefix: "" },
          DeleteMarkerReplication: { Status: "Disabled" },
          Destination,
        },
      ] as const;
      await client.send(
        new s3.PutBucketReplicationCommand({
          Bucket: bucket,
          ReplicationConfiguration: { Role: ROLE, Rules: [...Rules] },
        }),
      );
    },
    ["EVIDENCE_COPIED"],
  ],
  [
    "somebody else may decrypt by a grant",
    ({ kms: client, keyId }) =>
      client.send(new kms.CreateGrantCommand({ KeyId: keyId, GranteePrincipal: ROLE, Operations: ["Decrypt"] })),
    ["KEY_GRANT"],
  ],
  [
    "the key has another name",
    ({ kms: client, keyId }) =>
      client.send(new kms.CreateAliasCommand({ AliasName: "alias/payroll", TargetKeyId: keyId })),
    ["KEY_ALIAS"],
  ],
  [
    "the alias leads to another key",
    async ({ kms: client }) => {
      const { KeyMetadata } = await client.send(new kms.CreateKeyCommand({}));
      await client.send(new kms.UpdateAliasCommand({ AliasName: aws.keyAlias!, TargetKeyId: KeyMetadata!.KeyId! }));
    },
    ["BUCKET_KEY"],
  ],
  [
    "the key is disabled",
    ({ kms: client, keyId }) => client.send(new kms.DisableKeyCommand({ KeyId: keyId })),
    ["KEY_STATE"],
  ],
  [
    "the key is being deleted",
    ({ kms: client, keyId }) =>
      client.send(new kms.ScheduleKeyDeletionCommand({ KeyId: keyId, PendingWindowInDays: 7 })),
    ["KEY_STATE"],
  ],
  [
    "the key is not rotated",
    ({ kms: client, keyId }) => client.send(new kms.DisableKeyRotationCommand({ KeyId: keyId })),
    ["SETTING_DRIFT"],
  ],
  [
    "the key's policy lets everybody of the account in",
    ({ kms: client, keyId }) =>
      client.send(
        new kms.PutKeyPolicyCommand({
          KeyId: keyId,
          PolicyName: "default",
          Policy: statement({
            Effect: "Allow",
            Principal: { AWS: `arn:aws:iam::${aws.accountId}:root` },
            Action: "kms:*",
            Resource: "*",
          }),
        }),
      ),
    ["KEY_POLICY_DRIFT"],
  ],
  [
    "an access point",
    () =>
      new S3ControlClient({}).send(
        new CreateAccessPointCommand({ AccountId: aws.accountId, Name: "side-door", Bucket: aws.bucketName }),
      ),
    ["BUCKET_ACCESS_POINT"],
  ],
  [
    "no bucket policy",
    ({ s3: client, bucket }) => client.send(new s3.DeleteBucketPolicyCommand({ Bucket: bucket })),
    ["BUCKET_POLICY_MISSING"],
  ],
  [
    "a bucket policy that refuses holds",
    async ({ s3: client, bucket }) => {
      const deny = {
        Sid: "NoHolds",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:PutObjectLegalHold",
        Resource: `arn:aws:s3:::${bucket}/*`,
      };
      const whole = {
        ...aws.bucketPolicy!.document,
        Statement: [...(aws.bucketPolicy!.document.Statement as object[]), deny],
      };
      await client.send(new s3.PutBucketPolicyCommand({ Bucket: bucket, Policy: text(whole) }));
    },
    ["BUCKET_POLICY_BLOCKS_EXPORT"],
  ],
  [
    "public access is not blocked",
    ({ s3: client, bucket }) => client.send(new s3.DeletePublicAccessBlockCommand({ Bucket: bucket })),
    ["BUCKET_SETTINGS"],
  ],
  [
    "current versions expire",
    ({ s3: client, bucket }) =>
      client.send(
        new s3.PutBucketLifecycleConfigurationCommand({
          Bucket: bucket,
          LifecycleConfiguration: {
            Rules: [{ ID: "tidy", Status: "Enabled", Filter: { Prefix: "" }, Expiration: { Days: 90 } }],
          },
        }),
      ),
    ["BUCKET_SETTINGS"],
  ],
  [
    "overwritten versions expire",
    ({ s3: client, bucket }) =>
      client.send(
        new s3.PutBucketLifecycleConfigurationCommand({
          Bucket: bucket,
          LifecycleConfiguration: {
            Rules: [
              {
                ID: "tidy",
                Status: "Enabled",
                Filter: { Prefix: "" },
                NoncurrentVersionExpiration: { NoncurrentDays: 30 },
              },
            ],
          },
        }),
      ),
    ["SETTING_DRIFT"],
  ],
  [
    "messages about uploads go to a stranger's queue",
    ({ s3: client, bucket }) => {
      const QueueArn = `arn:aws:sqs:eu-west-2:${STRANGER}:queue`;
      const QueueConfigurations = [{ QueueArn, Events: ["s3:ObjectCreated:*" as const] }];
      return client.send(
        new s3.PutBucketNotificationConfigurationCommand({
          Bucket: bucket,
          NotificationConfiguration: { QueueConfigurations },
        }),
      );
    },
    ["SETTING_DRIFT"],
  ],
  [
    "a shorter retention",
    ({ s3: client, bucket }) =>
      client.send(
        new s3.PutObjectLockConfigurationCommand({
          Bucket: bucket,
          ObjectLockConfiguration: {
            ObjectLockEnabled: "Enabled",
            Rule: { DefaultRetention: { Mode: "GOVERNANCE", Days: 1 } },
          },
        }),
      ),
    ["OBJECT_LOCK"],
  ],
  [
    "another key for new objects",
    ({ s3: client, bucket }) =>
      client.send(
        new s3.PutBucketEncryptionCommand({
          Bucket: bucket,
          ServerSideEncryptionConfiguration: {
            Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
          },
        }),
      ),
    ["BUCKET_KEY", "SETTING_DRIFT"],
  ],
  [
    "owners of objects are who writes them",
    ({ s3: client, bucket }) =>
      client.send(
        new s3.PutBucketOwnershipControlsCommand({
          Bucket: bucket,
          OwnershipControls: { Rules: [{ ObjectOwnership: "ObjectWriter" }] },
        }),
      ),
    ["BUCKET_SETTINGS"],
  ],
  [
    "an access list lets everybody read",
    ({ s3: client, bucket }) => client.send(new s3.PutBucketAclCommand({ Bucket: bucket, ACL: "public-read" })),
    ["BUCKET_ACCESS_LIST"],
  ],
  [
    "the trust has no external id",
    ({ iam: client, role }) =>
      client.send(
        new iam.UpdateAssumeRolePolicyCommand({
          RoleName: role,
          PolicyDocument: statement({
            Effect: "Allow",
            Principal: { AWS: `arn:aws:iam::${aws.genesysAccountId!}:root` },
            Action: "sts:AssumeRole",
          }),
        }),
      ),
    ["TRUST_DRIFT"],
  ],
  [
    "the writer may not place holds any more",
    ({ iam: client, role }) =>
      client.send(
        new iam.PutRolePolicyCommand({
          RoleName: role,
          PolicyName: "write-evidence",
          PolicyDocument: statement({ Effect: "Allow", Action: "s3:ListBucket", Resource: "*" }),
        }),
      ),
    ["ROLE_BLOCKS_EXPORT", "ROLE_DRIFT"],
  ],
  [
    "a policy more on the role",
    async ({ iam: client, role }) => {
      const PolicyDocument = statement({ Effect: "Allow", Action: "s3:DeleteObjectVersion", Resource: "*" });
      const { Policy } = await client.send(new iam.CreatePolicyCommand({ PolicyName: "more", PolicyDocument }));
      await client.send(new iam.AttachRolePolicyCommand({ RoleName: role, PolicyArn: Policy!.Arn! }));
    },
    ["ROLE_DRIFT"],
  ],
  [
    "sessions of twelve hours",
    ({ iam: client, role }) => client.send(new iam.UpdateRoleCommand({ RoleName: role, MaxSessionDuration: 43_200 })),
    ["SETTING_DRIFT"],
  ],
  [
    "the custodian is gone",
    ({ iam: client }) => client.send(new iam.DeleteRoleCommand({ RoleName: "evidence-custodian" })),
    ["PERSON_MISSING"],
  ],
  [
    "a service control policy refuses holds in an organization that the account manages, which it does not bind",
    async () => {
      const client = new organizations.OrganizationsClient({});
      await client.send(new organizations.CreateOrganizationCommand({ FeatureSet: "ALL" }));
      const { Roots } = await client.send(new organizations.ListRootsCommand({}));
      const [RootId, PolicyType] = [Roots![0]!.Id!, "SERVICE_CONTROL_POLICY"] as const;
      await client.send(new organizations.EnablePolicyTypeCommand({ RootId, PolicyType }));
      const Content = statement({ Effect: "Deny", Action: "s3:PutObjectLegalHold", Resource: "*" });
      const named = { Name: "no-holds", Description: "no holds", Type: PolicyType, Content };
      const { Policy } = await client.send(new organizations.CreatePolicyCommand(named));
      const PolicyId = Policy!.PolicySummary!.Id!;
      await client.send(new organizations.AttachPolicyCommand({ PolicyId, TargetId: RootId }));
    },
    [],
  ],
];
