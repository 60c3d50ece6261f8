import { failureOf, valueOf, type Failure } from "../../answer";
import type { AwsFacts, BucketFacts } from "../../aws";
import { without } from "../../shape";
import { failuresIn } from "../../unread";

/** Whether S3 reports that the bucket does not exist. */
export function isBucketMissing(bucket: BucketFacts | undefined): boolean {
  return failureOf(bucket?.region)?.code === "NoSuchBucket";
}

/**
 * Failed calls, except those that fail only because a bucket, a role or a key does not exist: another check reports
 * that. Every other failure means that the state is unknown, for example if a policy is deleted between two calls.
 */
export function failuresBesideMissing(aws: AwsFacts): readonly Failure[] {
  const { bucket, accessPoints, role, identity, replication, key, keyPolicy, keyGrants, keyAliases, keyRotation } = aws;
  const copies = replication?.destination;
  const follows = [
    ...below(isBucketMissing(bucket), "NoSuchBucket", [bucket, accessPoints]),
    ...below(valueOf(role) === null, "NoSuchEntityException", identity),
    ...below(valueOf(key) === null, "NotFoundException", [keyPolicy, keyGrants, keyAliases, keyRotation]),
    ...below(valueOf(replication?.role) === null, "NoSuchEntityException", replication?.identity),
    ...below(isBucketMissing(copies?.bucket), "NoSuchBucket", copies?.bucket),
    ...below(valueOf(copies?.key) === null, "NotFoundException", copies?.keyPolicy),
  ];
  // a note reports that the organization's policies may not be read
  return failuresIn(without(without(aws, "accountId"), "organization")).filter((failure) => !follows.includes(failure));
}

function below(missing: boolean, code: string, facts: unknown): readonly Failure[] {
  return missing ? failuresIn(facts).filter((failure) => failure.code === code) : [];
}
