import { blocksOf, flagOf, type Attributes } from "../../attributes";
import { canonicalOrDigest } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { delivered } from "../delivery";
import { BUCKET } from "./controls";
import { aboutBucket, bucketName } from "./names";

const OF = control("notificationsOf", "Told of which events", "either", "setting", {
  noun: "selection of events",
  bounds: "never",
  going: "unknown",
  unclear: "consumers of the events may not receive them any more",
});

const BUCKET_OF = control("notificationsBucket", "Told of bucket", "either", "setting", {
  noun: "bucket whose events are told",
  bounds: "never",
});

// the blocks, each with the argument for its target
const TARGETS = { queue: "queue_arn", topic: "topic_arn", lambda_function: "lambda_function_arn" };
const READ = ["events", "filter_prefix", "filter_suffix"];
const A_NAME = "a name of the notification";

/** The notifications of a bucket about events of its objects. */
export const bucketNotification: Descriptor = {
  type: "aws_s3_bucket_notification",
  sets: ["bucket"],
  settings: (block) => {
    const { attributes, address, place } = block;
    const bucket = aboutBucket(block);
    const targets = Object.entries(TARGETS).flatMap(([one, arn]) => targetsIn(blocksOf(attributes[one]), arn));
    return [
      ...settingsOf(bucket, address, [[BUCKET.events, flagOf(attributes["eventbridge"], false)]]),
      ...settingsOf({ ...bucket, kind: "notifications of bucket", by: "address" }, address, [
        ...delivered(
          targets.map(({ to }) => String(to)),
          place,
        ),
        [OF, targets.length === 0 ? null : canonicalOrDigest(targets)],
        [BUCKET_OF, targets.length === 0 ? null : bucketName(block)],
      ]),
    ];
  },
  reads: [
    "bucket",
    "eventbridge",
    ...Object.entries(TARGETS).flatMap(([block, arn]) => [arn, ...READ].map((name) => `${block}.${name}`)),
  ],
  defaults: Object.fromEntries(
    Object.keys(TARGETS).flatMap((block) =>
      [`${block}.filter_prefix`, `${block}.filter_suffix`].map((path) => [path, ""]),
    ),
  ),
  inert: { "queue.id": A_NAME, "topic.id": A_NAME, "lambda_function.id": A_NAME },
};

function targetsIn(blocks: readonly Attributes[], arn: string): readonly Attributes[] {
  return blocks.map((one) => Object.fromEntries([["to", one[arn]], ...READ.map((name) => [name, one[name]] as const)]));
}
