import type { Descriptor } from "../../descriptor";
import { policyIn } from "../../inventory/read-document";
import { own } from "../arns";
import { bucketArn, bucketName } from "./names";

/** The policy of a bucket. AWS keeps one: of two resources for the same bucket, the last that is applied counts. */
export const bucketPolicy: Descriptor = {
  type: "aws_s3_bucket_policy",
  sets: ["bucket"],
  derived: { id: own("bucket") },
  policies: (block) =>
    policyIn(block, { kind: "bucket", owner: bucketArn(block.place, bucketName(block)), apart: true }),
  reads: ["bucket", "policy"],
};
