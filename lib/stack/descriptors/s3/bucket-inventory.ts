import { first, flagOf } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { aboutBucket, bucketName } from "./names";

const TARGET = control("inventoryTarget", "Inventory goes to", "adds", "external", {
  noun: "destination of the inventory",
});
const OF = control("inventoryOf", "Inventory is of bucket", "either", "access", { noun: "bucket of the inventory" });
const ENABLED = control("inventoryEnabled", "Inventory is made", "more", "setting", {
  noun: "making of the inventory",
});

/** The list that S3 makes of a bucket's objects: it tells every name. */
export const bucketInventory: Descriptor = {
  type: "aws_s3_bucket_inventory",
  settings: (block) => {
    const { attributes, address } = block;
    const { bucket_arn, account_id, prefix } = first(first(attributes["destination"])["bucket"]);
    const of = account_id === undefined ? "" : ` of account ${String(account_id)}`;
    return settingsOf({ ...aboutBucket(block), kind: "inventory of bucket", by: "address" }, address, [
      [TARGET, [`${String(bucket_arn)}/${String(prefix ?? "")}${of}`]],
      [OF, bucketName(block)],
      [ENABLED, flagOf(attributes["enabled"], true)],
    ]);
  },
  reads: [
    "bucket",
    "enabled",
    "destination.bucket.bucket_arn",
    "destination.bucket.account_id",
    "destination.bucket.prefix",
  ],
};
