import type { Descriptor } from "../../descriptor";
import { readDocument } from "../../inventory/read-document";
import { bucketArn, bucketName } from "./names";

/** The bucket policy of the AWS Cloud Control provider, which accepts a string or an object. */
export const awsccBucketPolicy: Descriptor = {
  type: "awscc_s3_bucket_policy",
  sets: ["bucket"],
  policies: (block) => {
    const value = block.attributes["policy_document"];
    const text = typeof value === "object" ? JSON.stringify(value) : value;
    const owner = bucketArn(block.place, bucketName(block));
    return [{ kind: "bucket", owner, source: block.address, apart: true, ...readDocument(text) }];
  },
  reads: ["bucket", "policy_document"],
};
