import { bucketArn } from "../documents/target";
import { principalOf, type Transport } from "./caller";
import type { Check } from "./check";
import { s3Check } from "./s3-check";
import type { Target } from "./target";

/** What Genesys Cloud reads of the bucket before it writes (reported by a public example that cites its IAM article). @public */
export function readBucketSettings(target: Target, options: Transport = {}): Check[] {
  const caller = { ...options, principal: principalOf(target.roleArn) };
  const read = (name: string, action: string): Check => s3Check(name, action, bucketArn(target), target, caller, {});
  return [
    read("read the bucket's region", "s3:GetBucketLocation"),
    read("read the bucket's encryption", "s3:GetEncryptionConfiguration"),
  ];
}
