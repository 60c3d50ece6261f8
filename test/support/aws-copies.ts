import type { ExpectedAws } from "../../lib/doctor";
import type { PolicyDocument } from "../../lib/policy";

/** The role in which S3 copies, and where copies lie. */
export interface CopiesState {
  roleArn: string;
  /** The role that the rule names. */
  ruleRoleArn: string;
  role: boolean;
  trust: PolicyDocument;
  own: PolicyDocument;
  failed: number;
  /** Versions of the evidence, and what S3 says of each; an error is what it answers instead. */
  versions: readonly { readonly at: Date; readonly head: object }[];
  accountId: string;
  region: string;
  bucketName: string;
  bucket: boolean;
  versioning: string;
  lock: boolean;
  bucketPolicy: PolicyDocument;
  keyArn: string;
  keyState: string | null;
  keyPolicy: PolicyDocument;
  /** What its bucket answers otherwise. */
  answers: { readonly [operation: string]: () => unknown };
}

export const ALLOW_ALL: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
};

const statement = (more: object) =>
  ({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...more }] }) as PolicyDocument;

/** What the policies themselves say is tried elsewhere: here each side lets the role through. */
export function healthyCopies(aws: ExpectedAws, replica: NonNullable<ExpectedAws["replica"]>): CopiesState {
  const accountId = replica.accountId ?? aws.accountId;
  return {
    roleArn: replica.roleArn,
    ruleRoleArn: replica.roleArn,
    region: replica.region ?? aws.region,
    role: true,
    trust: statement({ Principal: { Service: "s3.amazonaws.com" }, Action: "sts:AssumeRole" }),
    own: ALLOW_ALL,
    failed: 0,
    versions: [],
    accountId,
    bucketName: replica.bucketName,
    bucket: true,
    versioning: "Enabled",
    lock: true,
    bucketPolicy: replica.bucketPolicy!.document,
    keyArn: replica.keyArn ?? `arn:aws:kms:${replica.region}:${accountId}:key/2b3c4d5e-0000-4000-8000-000000000002`,
    keyState: "Enabled",
    keyPolicy: replica.keyPolicy?.document ?? statement({ Principal: "*", Action: "kms:*", Resource: "*" }),
    answers: {},
  };
}

/** What the bucket of the copies answers otherwise than that of the evidence. */
export function ofCopies(copies: CopiesState): { readonly [operation: string]: () => unknown } {
  return {
    GetBucketLocation: () => ({ LocationConstraint: copies.region }),
    GetBucketPolicy: () => ({ Policy: JSON.stringify(copies.bucketPolicy) }),
    GetBucketVersioning: () => ({ Status: copies.versioning }),
    GetObjectLockConfiguration: () => {
      if (!copies.lock) throw failure("ObjectLockConfigurationNotFoundError", 404);
      const Rule = { DefaultRetention: { Mode: "GOVERNANCE", Days: 2555 } };
      return { ObjectLockConfiguration: { ObjectLockEnabled: "Enabled", Rule } };
    },
    GetBucketEncryption: () => {
      const byDefault = { SSEAlgorithm: "aws:kms", KMSMasterKeyID: copies.keyArn };
      const Rules = [{ ApplyServerSideEncryptionByDefault: byDefault, BucketKeyEnabled: true }];
      return { ServerSideEncryptionConfiguration: { Rules } };
    },
    GetBucketReplication: () => {
      throw failure("ReplicationConfigurationNotFoundError", 404);
    },
    ...copies.answers,
  };
}

/** An error of the SDK, with a name of a person in it as AWS writes it. */
export function failure(name: string, httpStatusCode: number): Error {
  const error = new Error("User: arn:aws:sts::111122223333:assumed-role/R/jane.doe@example.com is not authorized");
  return Object.assign(error, { name, $metadata: { httpStatusCode, requestId: "aws-request-id" } });
}

/** Answers about single versions of the evidence, in two pages. */
export function ofVersions(versions: CopiesState["versions"], prefix: string) {
  const all = versions.map(({ at }, i) => ({ Key: `${prefix}r-${i}.opus`, VersionId: `v${i}`, LastModified: at }));
  const half = Math.ceil(all.length / 2);
  return {
    list: (marker: unknown) =>
      marker === undefined
        ? { Versions: all.slice(0, half), NextKeyMarker: `${prefix}x`, NextVersionIdMarker: "m" }
        : { Versions: all.slice(half) },
    head: (versionId: unknown) => {
      const { head } = versions[Number(String(versionId).slice(1))]!;
      if (head instanceof Error) throw head;
      return head;
    },
  };
}

/** What a command asks for, of the arguments that the mocks look at. */
export interface Input {
  readonly Bucket?: string;
  readonly Prefix?: string;
  readonly VersionId?: string;
  readonly VersionIdMarker?: string;
  readonly RoleName?: string;
  readonly UserName?: string;
  readonly PolicyName?: string;
  readonly PolicyArn?: string;
  readonly KeyId?: string;
}
