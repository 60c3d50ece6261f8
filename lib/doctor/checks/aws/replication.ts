import { copyIn, copyOut, evaluate, policiesFor, type Access, type Check as Asked, type Target } from "../../../policy";
import { isExpectedKey } from "../../access";
import { valueOf } from "../../answer";
import type { ExpectedAws, ExpectedReplica } from "../../expectation";
import { clean } from "../../text";
import type { Check, Hit, Seen } from "../check";
import { isBucketMissing } from "./missing";

const WHY = "New versions are not copied, and S3 does not retry after a missing permission.";
const QUEUE = "S3 reports the reason in the queue of failed copies (failureReason)";

// documented: S3 Replication, failure reasons. For other actions, only the queue names the reason
const CODES: { readonly [action: string]: string } = {
  "s3:GetObjectRetention": "SrcGetRetentionNotPermitted",
  "s3:GetObjectLegalHold": "SrcGetLegalHoldNotPermitted",
  "s3:ReplicateObject": "DstPutObjectNotPermitted",
};

export const copyBlocked: Check = {
  id: "COPY_BLOCKED",
  severity: "error",
  what: "The replication role is missing, or a policy in the source or destination account does not let it copy.",
  why: WHY,
  fix: "Deploy the stack again, in the destination account too, then run: legal-hold replicate --only failed.",
  find: (seen) => {
    const { expected, aws } = seen;
    const replica = expected.aws?.replica;
    const role = valueOf(aws?.replication?.role);
    if (expected.aws === undefined || replica === undefined || role === undefined) return [];
    const where = "iam:GetRole";
    if (role === null) return [{ where, what: `The role ${replica.roleArn} does not exist: AssumeRoleNotPermitted.` }];
    const expects = `; the stack expects ${replica.roleArn}.`;
    const path = role.arn === replica.roleArn ? [] : [{ where, what: `The role is ${role.arn}${expects}` }];
    const others = (valueOf(aws?.bucket?.copies) ?? []).flatMap(({ bucket, role: as = replica.roleArn }) =>
      as === replica.roleArn || !isOf(replica, bucket)
        ? []
        : [{ where: "s3:GetBucketReplication", what: `S3 copies as ${clean(as, 200)}${expects}` }],
    );
    const trust = evaluate(ASSUME(replica.roleArn), { resource: role.trust, resourceKind: "trust" }).verdict;
    return [
      ...path,
      ...others,
      ...(trust === "allowed"
        ? []
        : [{ where, what: `The role does not let s3.amazonaws.com assume it: AssumeRoleNotPermitted.` }]),
      ...blocked(seen, expected.aws, replica),
    ];
  },
};

function isOf({ bucketName }: ExpectedReplica, bucket: string): boolean {
  return bucket.endsWith(`:${bucketName}`);
}

const ASSUME = (resource: string) =>
  ({
    principal: { kind: "service", service: "s3.amazonaws.com" },
    action: "sts:AssumeRole",
    resource,
    resourceAccount: resource.split(":")[4],
    context: { "aws:PrincipalIsAWSService": "true" },
  }) as const;

/** What currently denies copying an object, in the policies that were read. */
export function refusals(seen: Seen, key: string): readonly Hit[] {
  const { aws } = seen.expected;
  return aws?.replica === undefined ? [] : blocked(seen, aws, aws.replica, key);
}

// only if all policies of the types involved are known, because a boundary could deny more
function blocked({ expected, aws }: Seen, side: ExpectedAws, replica: ExpectedReplica, key?: string): Hit[] {
  const identity = valueOf(aws?.replication?.identity)?.map(({ document }) => document);
  const organizationId = expected.genesys.organizationId;
  if (aws === undefined || identity === undefined || organizationId === undefined) return [];
  const { partition, region, accountId, bucketName } = side;
  const attempt = { principalArn: replica.roleArn, key: key ?? `${organizationId}/doctor`, sourceIp: null, at: aws.at };
  const target: Target = {
    ...{ partition, region, accountId, bucketName, organizationId, roleArn: replica.roleArn },
    genesysAccountId: "000000000000",
    keyArn: isExpectedKey(side, aws) ? valueOf(aws.key)?.arn : undefined,
    keyAlias: isExpectedKey(side, aws) ? side.keyAlias : undefined,
  };
  const source = { bucket: valueOf(aws.bucket?.policy), key: valueOf(aws.keyPolicy) };
  const { bucket: there, key: copiesKey, keyPolicy } = aws.replication?.destination ?? {};
  const copies = { bucket: valueOf(there?.policy), key: valueOf(keyPolicy) };
  const at: Target = {
    ...target,
    bucketName: replica.bucketName,
    region: valueOf(there?.region) ?? replica.region ?? region,
    accountId: replica.accountId ?? accountId,
    keyArn: valueOf(copiesKey)?.arn,
    keyAlias: undefined,
  };
  return [
    ...refused(copyOut(target, attempt), source, identity, "the evidence"),
    ...refused(copyIn(at, attempt), copies, identity, "the copies"),
  ];
}

interface Known {
  /** Null if there is none, undefined if it was not read. */
  readonly bucket: Access["bucket"] | null;
  readonly key: Access["key"];
}

function refused(checks: readonly Asked[], known: Known, identity: Access["identity"], at: string): Hit[] {
  return checks.flatMap((check) => {
    const { plane, request } = check;
    if (plane === "bucket" ? known.bucket === undefined : known.key === undefined) return [];
    const access = { identity, bucket: known.bucket ?? undefined, key: known.key };
    const decision = evaluate(request, policiesFor(check, access));
    if (decision.verdict === "allowed") return [];
    const code = CODES[request.action];
    const told = code === undefined ? QUEUE : `the copy fails with ${code}`;
    return [
      { where: request.action, what: `At ${at}: ${decision.why} ${told.charAt(0).toUpperCase()}${told.slice(1)}.` },
    ];
  });
}

export const copyDestination: Check = {
  id: "COPY_DESTINATION",
  severity: "error",
  what: "The destination bucket or a key is not configured for replication.",
  why: WHY,
  fix: "Deploy the destination stack again, or ask the team that owns the account to fix it, then run: legal-hold replicate --only failed.",
  find: ({ expected, aws }) => {
    const replica = expected.aws?.replica;
    const to = aws?.replication?.destination;
    const hits: Hit[] = [];
    if (replica === undefined) return hits;
    const evidenceKey = valueOf(aws?.key)?.state;
    if (evidenceKey !== undefined && evidenceKey !== "Enabled") {
      const what = `The key of the evidence is ${clean(evidenceKey, 40)}: SrcKmsKeyInvalidState.`;
      hits.push({ where: "kms:DescribeKey", what, fix: "Enable it, or cancel its deletion." });
    }
    const copies = valueOf(aws?.bucket?.copies)?.find(({ bucket }) => isOf(replica, bucket));
    if (replica.takesKms && copies?.takesKms === false) {
      const what = "The rule does not replicate objects encrypted with KMS: S3 skips the evidence without an error.";
      hits.push({ where: "s3:GetBucketReplication", what, fix: "Deploy the stack again." });
    }
    if (to === undefined) return hits;
    const owner = valueOf(to.accountId);
    if (owner !== undefined && replica.accountId !== undefined && owner !== replica.accountId) {
      const what = `The profile belongs to account ${clean(owner, 20)}; copies go to ${replica.accountId}.`;
      return [...hits, { where: "sts:GetCallerIdentity", what, fix: "Set another profile with --replica-profile." }];
    }
    return [...hits, ...placeHits(replica, to)];
  },
};

function placeHits({ bucketName, region }: ExpectedReplica, { bucket, key }: NonNullable<Destination>): Hit[] {
  const hits: Hit[] = [];
  if (isBucketMissing(bucket)) {
    return [{ where: "s3:GetBucketLocation", what: `There is no bucket ${bucketName}: DstBucketNotFound.` }];
  }
  const place = valueOf(bucket?.region);
  if (place !== undefined && region !== undefined && place !== region) {
    const what = `${bucketName} is in ${clean(place, 40)}; the stack expects ${region}.`;
    hits.push({ where: "s3:GetBucketLocation", what });
  }
  const versions = valueOf(bucket?.versioning);
  if (versions !== undefined && versions !== "Enabled") {
    const what = `Versioning of ${bucketName} is ${clean(versions, 40)}: DstBucketUnversioned.`;
    hits.push({ where: "s3:GetBucketVersioning", what });
  }
  const lock = valueOf(bucket?.lock);
  if (lock === null) {
    const what = `${bucketName} has no Object Lock: DstBucketObjectLockConfigMissing.`;
    hits.push({ where: "s3:GetObjectLockConfiguration", what });
  } else if (lock !== undefined && lock.days === undefined) {
    const what = `${bucketName} has no default retention: copies without a retention of their own are not protected.`;
    hits.push({ where: "s3:GetObjectLockConfiguration", what, severity: "warning" });
  }
  const found = valueOf(key);
  if (found === null)
    hits.push({ where: "kms:DescribeKey", what: "The key of the copies does not exist: DstKmsKeyNotFound." });
  else if (found !== undefined && found.state !== "Enabled") {
    const what = `The key of the copies is ${clean(found.state, 40)}: DstKmsKeyInvalidState.`;
    hits.push({ where: "kms:DescribeKey", what });
  }
  return hits;
}

type Destination = NonNullable<NonNullable<Seen["aws"]>["replication"]>["destination"];

export const copiesFailed: Check = {
  id: "COPIES_FAILED",
  severity: "warning",
  what: "Copies failed: the queue of failed copies is not empty.",
  why: "Each message stands for a version that is missing in the destination bucket; S3 does not retry.",
  fix: "Read the queue (aws sqs receive-message; failureReason names the cause), fix the cause, then run: legal-hold replicate --only failed.",
  find: ({ expected, aws }) => {
    const count = valueOf(aws?.replication?.failed) ?? 0;
    const queue = expected.aws?.replica?.failuresQueueArn ?? "";
    return count === 0 ? [] : [{ where: "sqs:GetQueueAttributes", what: `${count} in ${queue}.` }];
  },
};
