// The entry point that Lambda runs. The runtime provides the SDK; everything else is bundled into one file.
import { S3Client } from "@aws-sdk/client-s3";
import { keepBatch, type QueueAnswer, type QueueEvent } from "./batch";
import { systemClock } from "./retry";
import { s3Store } from "./s3-store";
import { readSettings } from "./settings";

// time to write the last lines and to answer
const MARGIN_MS = 5_000;

const settings = readSettings(process.env);
const client = new S3Client({ maxAttempts: 1, requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 } });
const keeper = {
  store: s3Store(client, settings.bucket, settings.bucketOwner),
  settings,
  clock: systemClock,
  // bare lines: console.log puts words of its own before each, and CloudWatch would find no metrics
  write: (line: object) => void process.stdout.write(`${JSON.stringify(line)}\n`),
};

export function handler(event: QueueEvent, context: { getRemainingTimeInMillis(): number }): Promise<QueueAnswer> {
  return keepBatch(keeper, event, Date.now() + context.getRemainingTimeInMillis() - MARGIN_MS);
}
