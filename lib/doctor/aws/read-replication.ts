import { nameInArn } from "../../core";
import { valueOf, type Answer } from "../answer";
import type { ExpectedReplica } from "../expectation";
import { textAt } from "../shape";
import type { AwsApi } from "./api";
import type { DestinationFacts, ReplicationFacts } from "./facts";
import { read, readAccount } from "./read";
import { readBucket } from "./read-bucket";
import { readCopiedObjects } from "./read-copied-objects";
import { readKey, readKeyPolicy } from "./read-key";
import { readIdentity, readRole } from "./read-role";

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
