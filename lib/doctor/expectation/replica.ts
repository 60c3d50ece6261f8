import { blocksOf, blocksOfType, replicationDestination, replicationsOf, type Stack } from "../../stack";
import { literal } from "./literal";

/** What the stack says about a second copy of the evidence. */
export interface ExpectedReplica {
  readonly bucketName: string;
  /** Account of the copies; undefined where the stack does not tell. */
  readonly accountId: string | undefined;
  /** Region of the copies, by their bucket or their key; undefined where neither tells. */
  readonly region: string | undefined;
  /** The role in which S3 copies. */
  readonly roleArn: string;
  readonly takesKms: boolean;
  /** The key of the copies, where its ARN is known before it is made. */
  readonly keyArn: string | undefined;
  /** The queue that S3 tells of copies that failed. */
  readonly failuresQueueArn: string | undefined;
}

/** Reads the second copy of a bucket; undefined where the stack makes none, or its names are not known. */
export function expectedReplica(stack: Stack, bucket: string): ExpectedReplica | undefined {
  const found = replicationsOf(stack).find((one) => one.bucket === bucket);
  const rule = found?.rules.find(({ isOn }) => isOn !== false);
  const roleArn = literal(found?.role);
  if (rule?.destination === undefined || roleArn === undefined) return undefined;
  const to = replicationDestination(rule.destination, stack);
  const bucketName = literal(to.bucket.split(":::")[1]);
  if (bucketName === undefined) return undefined;
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
    failuresQueueArn: literal(queue?.["queue_arn"]),
  };
}
