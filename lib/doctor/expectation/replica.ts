import { blocksOf, blocksOfType, replicationDestination, replicationsOf, type Access, type Stack } from "../../stack";
import { settingsForOwner, settingsOf, type ExpectedBucket } from "./bucket";
import { ownPolicy, policyFor, type ExpectedPolicy } from "./expected-policy";
import { literal } from "./literal";

/** The stack's second copy of the evidence. */
export interface ExpectedReplica {
  readonly bucketName: string;
  /** Destination account; undefined if the stack does not name it. */
  readonly accountId: string | undefined;
  /** Destination region, from the bucket or its key; undefined if neither shows it. */
  readonly region: string | undefined;
  readonly roleArn: string;
  readonly takesKms: boolean;
  /** The key of the copies, if its ARN is known before apply. */
  readonly keyArn: string | undefined;
  /** Default retention of the bucket: that of the evidence, where another stack creates it. */
  readonly retention: ExpectedBucket["retention"];
  readonly bucketPolicy: ExpectedPolicy | undefined;
  readonly keyPolicy: ExpectedPolicy | undefined;
  /** The queue that receives replication failures. */
  readonly failuresQueueArn: string | undefined;
}

/** Reads the second copy of a bucket; undefined if there is none or its names are not known. */
export function expectedReplica(stack: Stack, access: Access, bucket: string): ExpectedReplica | undefined {
  const found = replicationsOf(stack).find((one) => one.bucket === bucket);
  const rule = found?.rules.find(({ isOn }) => isOn !== false);
  const roleArn = literal(found?.role);
  if (rule?.destination === undefined || roleArn === undefined) return undefined;
  const to = replicationDestination(rule.destination, stack);
  const bucketName = literal(to.bucket.split(":::")[1]);
  if (bucketName === undefined) return undefined;
  const made =
    to.made === undefined ? (settingsForOwner(stack) ?? settingsOf(stack, bucket)) : settingsOf(stack, bucketName);
  const policies = (arn: string | undefined) => (arn === undefined ? undefined : access.resources.get(arn));
  const [notification] = blocksOfType(stack, "aws_s3_bucket_notification").filter(
    ({ attributes }) => attributes["bucket"] === bucket,
  );
  const queue = blocksOf(notification?.attributes["queue"]).find((one) => JSON.stringify(one).includes("Replication"));
  return {
    bucketName,
    accountId: literal(to.account),
    region: literal(to.made?.place.region) ?? literal(to.key?.split(":")[3]),
    roleArn,
    takesKms: rule.takesKms === true,
    keyArn: literal(to.key),
    retention: made.retention,
    bucketPolicy: policyFor(stack, ownPolicy(policies(to.bucket), "bucket"), "replicaBucketPolicy"),
    keyPolicy: policyFor(stack, ownPolicy(policies(to.key), "key"), "replicaKeyPolicy"),
    failuresQueueArn: literal(queue?.["queue_arn"]),
  };
}
