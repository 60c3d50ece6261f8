import { failureOf, valueOf, type Failure } from "../../answer";
import type { AwsFacts, BucketFacts } from "../../aws";
import { without } from "../../shape";
import { failuresIn } from "../../unread";

/** Whether S3 knows no bucket of the name. */
export function isBucketMissing(bucket: BucketFacts | undefined): boolean {
  return failureOf(bucket?.region)?.code === "NoSuchBucket";
}

/**
 * What could not be read, without what follows from a bucket, a role or a key that is missing: that it is missing is said
 * by the check of that thing. Everything else of the kind is not known, as where a policy goes between two calls.
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
  // who is not let read the organization's policies is told so in a note
  return failuresIn(without(without(aws, "accountId"), "organization")).filter((failure) => !follows.includes(failure));
}

function below(missing: boolean, code: string, facts: unknown): readonly Failure[] {
  return missing ? failuresIn(facts).filter((failure) => failure.code === code) : [];
}
