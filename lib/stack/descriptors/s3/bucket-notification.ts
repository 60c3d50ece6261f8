import { blocksOf, flagOf } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { settingsOf } from "../../setting";
import { delivered } from "../delivery";
import { BUCKET } from "./controls";
import { aboutBucket } from "./names";

/** Who is told of what happens to objects. */
export const bucketNotification: Descriptor = {
  type: "aws_s3_bucket_notification",
  settings: (block) => {
    const { attributes, address, place } = block;
    const bucket = aboutBucket(block);
    const to = [
      ...blocksOf(attributes["queue"]).map(({ queue_arn }) => queue_arn),
      ...blocksOf(attributes["topic"]).map(({ topic_arn }) => topic_arn),
      ...blocksOf(attributes["lambda_function"]).map(({ lambda_function_arn }) => lambda_function_arn),
    ];
    return [
      ...settingsOf(bucket, address, [[BUCKET.events, flagOf(attributes["eventbridge"], false)]]),
      ...settingsOf(
        { ...bucket, kind: "notifications of bucket", by: "address" },
        address,
        delivered(to.map(String), place),
      ),
    ];
  },
  reads: ["bucket", "eventbridge", "queue.queue_arn", "topic.topic_arn", "lambda_function.lambda_function_arn"],
};
