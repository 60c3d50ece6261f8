import { canonicalOrDigest } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { aboutBucket } from "./names";

const MEASURED = control("requestsMeasured", "Requests are measured", "either", "protection", {
  noun: "measuring of requests",
  bounds: "never",
  going: "unknown",
  unclear: "alarms on these metrics may stop working",
});

/** Request metrics of a bucket; alarms about requests need them. */
export const bucketMetric: Descriptor = {
  type: "aws_s3_bucket_metric",
  sets: ["bucket", "name"],
  settings: (block) => {
    const { name, filter } = block.attributes;
    const about = aboutBucket(block);
    return settingsOf({ ...about, kind: "metrics of bucket", by: "address" }, block.address, [
      [MEASURED, canonicalOrDigest([about.name, name, filter])],
    ]);
  },
  reads: ["bucket", "name", "filter"],
};
