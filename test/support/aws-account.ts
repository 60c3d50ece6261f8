import * as iam from "@aws-sdk/client-iam";
import * as kms from "@aws-sdk/client-kms";
import * as organizations from "@aws-sdk/client-organizations";
import * as s3 from "@aws-sdk/client-s3";
import * as s3control from "@aws-sdk/client-s3-control";
import * as sqs from "@aws-sdk/client-sqs";
import * as sts from "@aws-sdk/client-sts";
import { mockClient } from "aws-sdk-client-mock";
import type { Expectation } from "../../lib/doctor";
import { expectedValue } from "../../lib/doctor/controls";
import { statementsOf, type PolicyDocument, type Statement } from "../../lib/policy";
import { answersOfKms, healthyOperationsKey, type OperationsKeyState } from "./aws-keys";
import { ALLOW_ALL, failure, healthyCopies, ofCopies, ofVersions, type CopiesState, type Input } from "./aws-copies";

/** An AWS account as the mock of the SDK answers; tests change it freely. `null` is what is not there. */
export interface AccountState {
  accountId: string;
  bucketRegion: string;
  trust: PolicyDocument;
  /** ARN of the exporter's role. */
  exporter: string;
  role: boolean;
  rolePath: string;
  inline: { [name: string]: PolicyDocument };
  managed: { [arn: string]: PolicyDocument };
  boundary: PolicyDocument | null;
  bucket: boolean;
  bucketPolicy: PolicyDocument | null;
  lock: { mode: string; days: number } | "none" | null;
  versioning: string | undefined;
  publicAccess: { [block: string]: boolean } | null;
  ownership: string | null;
  encryption: { SSEAlgorithm: string; KMSMasterKeyID?: string } | null;
  /** As S3 answers for new buckets since April 2026. */
  blockedEncryption: string[];
  lifecycle: object[];
  keyState: string;
  keyArn: string;
  aliasKeyArn: string;
  keyPolicy: PolicyDocument;
  around: AccountAround;
  /** The second copy; undefined without one. */
  copies?: CopiesState;
  /** Undefined where the stack has none. */
  operations?: OperationsKeyState;
  /** Operations that are refused, such as `GetBucketPolicy`. */
  denied: Set<string>;
}

/** What stands around the bucket, the key and the role. */
export interface AccountAround {
  replication: object[];
  grants: { Grantee: { Type: string; ID?: string; URI?: string }; Permission: string }[];
  logsTo: string | undefined;
  eventBridge: boolean;
  queues: string[];
  accessPoints: { Name: string; NetworkOrigin: string }[];
  keyGrants: { GranteePrincipal: string; Operations: string[] }[];
  aliases: string[];
  rotation: boolean;
  maxSession: number;
  /** ARNs of the other roles and users. */
  people: Set<string>;
  roles: string[];
}

const ALL_BLOCKS = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};

const copyTo = (bucket: string): object => ({
  ID: "copies",
  Status: "Enabled",
  Destination: { Bucket: bucket },
  SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: "Enabled" } },
});

/** An account in which everything is as a stack says. */
export function healthyAccount(expected: Expectation): AccountState {
  const { aws } = expected;
  if (aws === undefined) throw new Error("the stack has no AWS side");
  const logs = expectedValue(expected, "bucket", "accessLogs");
  const copies = String(expectedValue(expected, "bucket", "replication") ?? "");
  const keyArn = aws.keyArn ?? `arn:aws:kms:${aws.region}:${aws.accountId}:key/1a2b3c4d-0000-4000-8000-000000000001`;
  return {
    accountId: aws.accountId,
    bucketRegion: aws.region,
    trust: aws.trust!,
    exporter: aws.roleArn,
    role: true,
    rolePath: /:role(\/.*\/|\/)[^/]*$/.exec(aws.roleArn)![1]!,
    inline: { "write-evidence": aws.identity!.document },
    managed: {},
    boundary: expectedValue(expected, "role", "boundary") ? ALLOW_ALL : null,
    bucket: true,
    bucketPolicy: aws.bucketPolicy!.document,
    lock: aws.bucket?.retention ?? { mode: "GOVERNANCE", days: 3650 },
    versioning: "Enabled",
    publicAccess: { ...ALL_BLOCKS },
    ownership: "BucketOwnerEnforced",
    blockedEncryption: ["SSE-C"],
    encryption:
      aws.keyPolicy === undefined ? { SSEAlgorithm: "AES256" } : { SSEAlgorithm: "aws:kms", KMSMasterKeyID: keyArn },
    lifecycle: [
      { ID: "end-unfinished-uploads", Status: "Enabled", AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
    ],
    keyState: "Enabled",
    keyArn,
    aliasKeyArn: keyArn,
    keyPolicy: aws.keyPolicy?.document ?? { Statement: [] },
    around: {
      replication: copies === "" ? [] : copies.split(", ").map(copyTo),
      grants: [{ Grantee: { Type: "CanonicalUser", ID: "owner" }, Permission: "FULL_CONTROL" }],
      logsTo: logs === undefined || logs === null ? undefined : String(logs),
      eventBridge: true,
      queues: [],
      accessPoints: [],
      keyGrants: [],
      aliases: [...aws.aliases],
      rotation: true,
      maxSession: 3600,
      people: new Set(aws.people.map(({ arn }) => arn)),
      // one for each pattern
      roles: aws.people.map(({ arn }) => arn.replaceAll("?", "a").replaceAll("*", "any")),
    },
    ...healthyOperationsKey(aws),
    ...(aws.replica === undefined ? {} : { copies: healthyCopies(aws, aws.replica) }),
    denied: new Set(),
  };
}

/** A document with statements added, changed or taken away by their Sid. */
export function edited(
  document: PolicyDocument | null,
  change: (statement: Statement) => Statement | undefined,
  ...added: readonly Statement[]
): PolicyDocument {
  const kept = document === null ? [] : statementsOf(document).flatMap((statement) => change(statement) ?? []);
  return { Version: "2012-10-17", Statement: [...kept, ...added] };
}

/** Lets the official SDK answer from an account, without a network. */
export function mockAccount(account: AccountState): { readonly calls: string[]; restore(): void } {
  const calls: string[] = [];
  const { copies, around } = account;
  const clients = [
    mockClient(s3.S3Client),
    mockClient(iam.IAMClient),
    mockClient(kms.KMSClient),
    mockClient(sts.STSClient),
    mockClient(s3control.S3ControlClient),
    mockClient(organizations.OrganizationsClient),
    mockClient(sqs.SQSClient),
  ];
  for (const client of clients as unknown as { onAnyCommand(): { callsFake(fake: (input: Input) => never): void } }[]) {
    client.onAnyCommand().callsFake((input) => {
      throw new Error(`not mocked: ${JSON.stringify(input)}`);
    });
  }
  const [onS3, onIam, onKms, onSts, onS3Control, onOrganizations, onSqs] = clients as unknown as {
    on(command: unknown): { callsFake(fake: (input: Input) => unknown): void };
  }[];
  const on = (client: typeof onS3, command: { readonly name: string }, answer: (input: Input) => unknown): void => {
    const operation = command.name.replace(/Command$/, "");
    client!.on(command).callsFake((input: Input) => {
      calls.push(operation);
      if (account.denied.has(operation)) throw failure("AccessDenied", 403);
      const there = copies !== undefined && input.Bucket === copies.bucketName;
      if (client === onS3 && !(there ? copies.bucket : account.bucket)) throw failure("NoSuchBucket", 404);
      return (there ? ofCopies(copies)[operation] : undefined)?.() ?? answer(input);
    });
  };
  const orThrow = <T>(value: T | null, code: string): T => {
    if (value === null) throw failure(code, 404);
    return value;
  };
  // who asks second has the profile of the copies
  const asking = [account.accountId];
  on(onSts, sts.GetCallerIdentityCommand, () => ({
    Account: asking.pop() ?? copies?.accountId ?? account.accountId,
    Arn: "arn:aws:sts::1:assumed-role/R/jane.doe@example.com",
  }));
  on(onS3, s3.GetBucketLocationCommand, () => ({ LocationConstraint: account.bucketRegion }));
  on(onS3, s3.GetBucketPolicyCommand, () => ({
    Policy: JSON.stringify(orThrow(account.bucketPolicy, "NoSuchBucketPolicy")),
  }));
  on(onS3, s3.GetObjectLockConfigurationCommand, () => {
    const lock = orThrow(account.lock, "ObjectLockConfigurationNotFoundError");
    const rule = lock === "none" ? {} : { Rule: { DefaultRetention: { Mode: lock.mode, Days: lock.days } } };
    return { ObjectLockConfiguration: { ObjectLockEnabled: "Enabled", ...rule } };
  });
  const versions = (prefix: unknown) => ofVersions(copies?.versions ?? [], String(prefix));
  on(onS3, s3.ListObjectVersionsCommand, (input) => versions(input.Prefix).list(input.VersionIdMarker));
  on(onS3, s3.HeadObjectCommand, (input) => versions("").head(input.VersionId));
  on(onS3, s3.GetBucketVersioningCommand, () => ({ Status: account.versioning }));
  on(onS3, s3.GetPublicAccessBlockCommand, () => ({
    PublicAccessBlockConfiguration: orThrow(account.publicAccess, "NoSuchPublicAccessBlockConfiguration"),
  }));
  on(onS3, s3.GetBucketOwnershipControlsCommand, () => ({
    OwnershipControls: { Rules: [{ ObjectOwnership: orThrow(account.ownership, "OwnershipControlsNotFoundError") }] },
  }));
  on(onS3, s3.GetBucketEncryptionCommand, () => ({
    ServerSideEncryptionConfiguration: {
      Rules: [
        {
          ApplyServerSideEncryptionByDefault: orThrow(
            account.encryption,
            "ServerSideEncryptionConfigurationNotFoundError",
          ),
          BucketKeyEnabled: true,
          BlockedEncryptionTypes: { EncryptionType: account.blockedEncryption },
        },
      ],
    },
  }));
  on(onS3, s3.GetBucketLifecycleConfigurationCommand, () => ({ Rules: account.lifecycle }));
  // few may read the policies of their organization
  on(onOrganizations, organizations.ListParentsCommand, () => {
    throw failure("AccessDeniedException", 400);
  });
  on(onS3, s3.GetBucketReplicationCommand, () => ({
    ReplicationConfiguration: {
      Role: copies?.ruleRoleArn,
      Rules: orThrow(
        around.replication.length > 0 ? around.replication : null,
        "ReplicationConfigurationNotFoundError",
      ),
    },
  }));
  on(onS3, s3.GetBucketAclCommand, () => ({ Owner: { ID: "owner" }, Grants: around.grants }));
  on(onS3, s3.GetBucketLoggingCommand, () =>
    around.logsTo === undefined ? {} : { LoggingEnabled: { TargetBucket: around.logsTo } },
  );
  on(onS3, s3.GetBucketNotificationConfigurationCommand, () => ({
    ...(around.eventBridge ? { EventBridgeConfiguration: {} } : {}),
    QueueConfigurations: around.queues.map((QueueArn) => ({ QueueArn })),
  }));
  on(onS3Control, s3control.ListAccessPointsCommand, () => ({ AccessPointList: around.accessPoints }));
  on(onKms, kms.ListGrantsCommand, () => ({ Grants: around.keyGrants }));
  on(onKms, kms.ListAliasesCommand, () => ({ Aliases: around.aliases.map((AliasName) => ({ AliasName })) }));
  on(onKms, kms.GetKeyRotationStatusCommand, () => ({ KeyRotationEnabled: around.rotation }));
  on(onIam, iam.GetUserCommand, ({ UserName }) => ({ User: { Arn: personCalled("user", UserName) } }));
  on(onIam, iam.ListRolesCommand, () => ({ Roles: around.roles.map((Arn) => ({ Arn })) }));
  const personCalled = (kind: string, name = "") =>
    orThrow(
      [...around.people].find((arn) => arn.includes(`:${kind}/`) && arn.endsWith(`/${name}`)) ?? null,
      "NoSuchEntityException",
    );
  const exporter = (name = "") => account.exporter.endsWith(`/${name}`);
  on(onIam, iam.GetRoleCommand, ({ RoleName }) => {
    if (copies?.roleArn.endsWith(`/${RoleName}`)) {
      if (!copies.role) throw failure("NoSuchEntityException", 404);
      return { Role: { Arn: copies.roleArn, AssumeRolePolicyDocument: JSON.stringify(copies.trust) } };
    }
    if (!exporter(RoleName)) return { Role: { Arn: personCalled("role", RoleName), AssumeRolePolicyDocument: "{}" } };
    if (!account.role) throw failure("NoSuchEntityException", 404);
    return {
      Role: {
        Arn: `arn:aws:iam::${account.accountId}:role${account.rolePath}${RoleName}`,
        MaxSessionDuration: around.maxSession,
        AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(account.trust)),
        ...(account.boundary === null ? {} : { PermissionsBoundary: { PermissionsBoundaryArn: BOUNDARY } }),
      },
    };
  });
  const ifRole = <T>(value: T): T => orThrow(account.role ? value : null, "NoSuchEntityException");
  on(onIam, iam.ListRolePoliciesCommand, ({ RoleName }) =>
    copies?.roleArn.endsWith(`/${RoleName}`)
      ? { PolicyNames: ["copy-evidence"], IsTruncated: false }
      : ifRole({ PolicyNames: Object.keys(account.inline), IsTruncated: false }),
  );
  on(onIam, iam.ListAttachedRolePoliciesCommand, () =>
    ifRole({ AttachedPolicies: Object.keys(account.managed).map((PolicyArn) => ({ PolicyArn })), IsTruncated: false }),
  );
  on(onIam, iam.GetRolePolicyCommand, ({ PolicyName, RoleName }) => {
    const own = copies?.roleArn.endsWith(`/${RoleName}`) ? copies.own : account.inline[PolicyName!];
    return { PolicyDocument: encodeURIComponent(JSON.stringify(own)) };
  });
  on(onSqs, sqs.GetQueueUrlCommand, () => ({ QueueUrl: "https://queue.example" }));
  const Attributes = { ApproximateNumberOfMessages: String(copies?.failed ?? 0) };
  on(onSqs, sqs.GetQueueAttributesCommand, () => ({ Attributes }));
  on(onIam, iam.GetPolicyCommand, () => ({ Policy: { DefaultVersionId: "v1" } }));
  on(onIam, iam.GetPolicyVersionCommand, ({ PolicyArn }) => ({
    PolicyVersion: {
      Document: encodeURIComponent(
        JSON.stringify(PolicyArn === BOUNDARY ? account.boundary : account.managed[PolicyArn!]),
      ),
    },
  }));
  const ofKms = answersOfKms(account);
  on(onKms, kms.DescribeKeyCommand, ofKms.describe as (input: Input) => object);
  on(onKms, kms.GetKeyPolicyCommand, ofKms.policy);
  return { calls, restore: () => clients.forEach((client) => client.restore()) };
}

const BOUNDARY = "arn:aws:iam::111122223333:policy/boundary";
