import { first, flagOf, textOrNull, textsOf, unique } from "../../attributes";
import { canonicalOrDigest } from "../../canonical";
import { within, type Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { aboutBucket, bucketName } from "./names";

const TARGET = control("inventoryTarget", "Inventory goes to", "adds", "external", {
  noun: "destination of the inventory",
});
const OF = control("inventoryOf", "Inventory is of bucket", "either", "access", { noun: "bucket of the inventory" });
const ENABLED = control("inventoryEnabled", "Inventory is made", "more", "setting", {
  noun: "making of the inventory",
});

const FIELDS = control("inventoryFields", "Inventory tells", "keeps", "setting", {
  noun: "list of fields in the inventory",
  bounds: "never",
  going: "nothing",
});
const VERSIONS = control("inventoryVersions", "Inventory has versions", ["All", "Current", null], "setting", {
  noun: "choice of versions in the inventory",
  bounds: "never",
  going: "nothing",
});
const HOW = control("inventoryHow", "Inventory is made how", "either", "setting", {
  noun: "format, filter and frequency of the inventory",
  bounds: "never",
  going: "nothing",
});

/** The inventory of a bucket: it contains every object name. */
export const bucketInventory: Descriptor = {
  type: "aws_s3_bucket_inventory",
  sets: ["bucket", "name"],
  settings: (block) => {
    const { attributes, address } = block;
    const { bucket_arn, account_id, prefix, format } = first(first(attributes["destination"])["bucket"]);
    const { frequency } = first(attributes["schedule"]);
    const of = account_id === undefined ? "" : ` of account ${String(account_id)}`;
    return settingsOf({ ...aboutBucket(block), kind: "inventory of bucket", by: "address" }, address, [
      [TARGET, [`${String(bucket_arn)}/${String(prefix ?? "")}${of}`]],
      [OF, bucketName(block)],
      [ENABLED, flagOf(attributes["enabled"], true)],
      [FIELDS, unique(textsOf(attributes["optional_fields"]))],
      [VERSIONS, textOrNull(attributes["included_object_versions"])],
      [HOW, canonicalOrDigest({ format, filter: attributes["filter"], frequency })],
    ]);
  },
  reads: [
    "bucket",
    "enabled",
    ...within("destination.bucket", "bucket_arn", "account_id", "prefix", "format"),
    "optional_fields",
    "included_object_versions",
    "schedule.frequency",
    "filter",
  ],
  inert: { name: "a name" },
};
