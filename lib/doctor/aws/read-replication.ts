import { nameInArn } from "../../core";
import { valueOf, failureOf, type Answer } from "../answer";
import type { ExpectedReplica } from "../expectation";
import { textAt, at, eachAt } from "../shape";
import type { AwsApi } from "./api";
import type { DestinationFacts, ReplicationFacts, CopiedObject, CopiedObjects } from "./facts";
import { read, readAccount, readPages } from "./read";
import { readBucket } from "./read-bucket";
import { readKey, readKeyPolicy } from "./read-key";
import { readIdentity, readRole } from "./read-role";

const MOST_PAGES = 20;

const MOST_OBJECTS = 100;

const AT_ONCE = 8;

/**
 * Reads the replication role, the number of failed copies, and the destination.
 * @param copies API of the destination account; undefined if it is not read
 * @param objects versions whose replication status is read; undefined if not requested
 */
export async function readReplication(
  api: AwsApi,
  expected: ExpectedReplica,
  copies: AwsApi | undefined,
  objects: { readonly bucketName: string; readonly accountId: string; readonly prefix: string } | undefined,
): Promise<ReplicationFacts> {
  const roleName = nameInArn(expected.roleArn);
  const [role, identity, failed, single, destination] = await Promise.all([
    readRole(api, roleName),
    readIdentity(api, roleName),
    expected.failuresQueueArn === undefined ? undefined : readFailed(api, expected.failuresQueueArn),
    objects &&
      readCopiedObjects(api, { Bucket: objects.bucketName, ExpectedBucketOwner: objects.accountId }, objects.prefix),
    copies && readDestination(copies, expected),
  ]);
  return {
    role,
    identity,
    ...(failed && { failed }),
    ...(single && { objects: single }),
    ...(destination && { destination }),
  };
}

async function readDestination(
  api: AwsApi,
  { bucketName, accountId, keyArn }: ExpectedReplica,
): Promise<DestinationFacts> {
  const asked = await readAccount(api);
  const owner = accountId ?? valueOf(asked);
  // with credentials of another account, the destination cannot be read
  if (owner === undefined || valueOf(asked) !== owner) return { accountId: asked };
  const bucket = await readBucket(api, bucketName, owner);
  const keyId = keyArn ?? valueOf(bucket.encryption)?.keyId;
  if (keyId === undefined) return { accountId: asked, bucket };
  const [key, keyPolicy] = await Promise.all([readKey(api, keyId), readKeyPolicy(api, keyId)]);
  return { accountId: asked, bucket, key, keyPolicy };
}

// reads the message count only: receiving a message would hide it from the queue's consumer
async function readFailed(api: AwsApi, queueArn: string): Promise<Answer<number>> {
  const [, , , , QueueOwnerAWSAccountId, QueueName] = queueArn.split(":");
  const found = await read(
    api,
    { service: "sqs", operation: "GetQueueUrl", input: { QueueName, QueueOwnerAWSAccountId } },
    (body) => textAt(body, "QueueUrl"),
  );
  if ("failure" in found) return found;
  const AttributeNames = ["ApproximateNumberOfMessages"];
  const input = { QueueUrl: found.value, AttributeNames };
  return read(api, { service: "sqs", operation: "GetQueueAttributes", input }, (body) => {
    const count = Number(textAt(body, "Attributes", "ApproximateNumberOfMessages"));
    return Number.isInteger(count) ? count : undefined;
  });
}

interface Version {
  readonly key: string;
  readonly versionId: string;
  readonly at: string;
}

// reads the replication status of the newest versions below a prefix. It reads no content
async function readCopiedObjects(
  api: AwsApi,
  bucket: { readonly Bucket: string; readonly ExpectedBucketOwner: string },
  prefix: string,
): Promise<Answer<CopiedObjects>> {
  const reading = {
    service: "s3",
    operation: "ListObjectVersions",
    input: { ...bucket, Prefix: prefix },
    needs: "s3:ListBucketVersions",
  } as const;
  const markers = [
    ["NextKeyMarker", "KeyMarker"],
    ["NextVersionIdMarker", "VersionIdMarker"],
  ] as const;
  const listed = await readPages(api, reading, markers, versionsIn, MOST_PAGES);
  if ("failure" in listed) return listed;
  const newest = [...listed.value].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST_OBJECTS);
  const objects: CopiedObject[] = [];
  for (let from = 0; from < newest.length; from += AT_ONCE) {
    const answers = await Promise.all(newest.slice(from, from + AT_ONCE).map((one) => readStatus(api, bucket, one)));
    for (const answer of answers) {
      // the version was deleted in the meantime
      if (failureOf(answer)?.status === 404) continue;
      if ("failure" in answer) return answer;
      objects.push(answer.value);
    }
  }
  return { value: { prefix, objects, versions: listed.value.length } };
}

// S3 omits an empty list
function versionsIn(body: unknown): readonly Version[] | undefined {
  if (at(body, "Versions") === undefined) return [];
  return eachAt(body, ["Versions"], (one) => {
    const [key, versionId] = [textAt(one, "Key"), textAt(one, "VersionId")];
    return key === undefined || versionId === undefined ? undefined : { key, versionId, at: timeAt(one) };
  });
}

function timeAt(value: unknown): string {
  const at = (value as { readonly LastModified?: unknown }).LastModified;
  return at instanceof Date && !isNaN(at.getTime()) ? at.toISOString() : "";
}

function readStatus(api: AwsApi, bucket: object, { key, versionId, at }: Version): Promise<Answer<CopiedObject>> {
  const input = { ...bucket, Key: key, VersionId: versionId };
  return read(api, { service: "s3", operation: "HeadObject", input, needs: "s3:GetObjectVersion" }, (body) => ({
    key,
    versionId,
    at,
    status: textAt(body, "ReplicationStatus") ?? null,
    keyArn: textAt(body, "SSEKMSKeyId"),
    storageClass: textAt(body, "StorageClass"),
    archived: textAt(body, "ArchiveStatus") !== undefined,
  }));
}
