import { refuseUnusedOptions, show, text, word, type Faults, type ShapeOf } from "../../core";
import { checkAccountId, checkBucketName, keyPrefix } from "../names";

/** Records about the evidence, written to buckets of other owners; give at least one of the buckets. @public */
export interface EvidenceTrailOptions {
  /**
   * Bucket for CloudTrail's data events: every request for an object of the evidence bucket, its caller and its headers.
   * AWS charges per event. The bucket policy must let the trail write before the trail can be created.
   * @default no data events
   */
  readonly dataEventsBucket?: string;
  /** Key prefix of the data events, without a trailing slash. @default none */
  readonly dataEventsPrefix?: string;
  /** ARN of a KMS key in the same region that encrypts the data events; its policy must admit CloudTrail. @default S3's own encryption, or `operationsKey` if it names `trailReaders` */
  readonly dataEventsKeyArn?: string;
  /** Name of the trail and of the Athena resources. @default <name>-evidence */
  readonly trailName?: string;
  /**
   * Bucket for the inventory: every version with its legal hold, retention and encryption, so that objects without a hold
   * can be counted. Its policy must let S3 write.
   * @default no inventory
   */
  readonly inventoryBucket?: string;
  /** Key prefix of the inventory, without a trailing slash. @default inventory */
  readonly inventoryPrefix?: string;
  /** `Daily` or `Weekly`. @default Daily */
  readonly inventoryFrequency?: "Daily" | "Weekly";
  /** `CSV`, `ORC` or `Parquet`. @default CSV, which S3 Batch Operations accepts as a manifest */
  readonly inventoryFormat?: "CSV" | "ORC" | "Parquet";
  /**
   * Creates what Athena needs to query the inventory: a database with two tables, a workgroup and two saved queries. The list
   * of recordings and the results are beside the inventory, in a folder with its name and the suffix `-athena`; the caller
   * needs what `legal-hold reconcile --athena --print-policy` prints. The inventory must be CSV.
   * @default false
   */
  readonly inventoryAthena?: boolean;
  /** Account that must own the inventory's bucket, 12 digits. @default the evidence bucket's */
  readonly inventoryAccountId?: string;
}

/** A trail's name. Source: CloudTrail API, CreateTrail (documented). */
export const trailName = text({
  code: "TRAIL_NAME_INVALID",
  fits: (given) => /^[a-zA-Z0-9](?:[._-]?[a-zA-Z0-9])+$/.test(given) && given.length >= 3 && given.length <= 128,
  allowed: "3 to 128 letters, digits and . _ -, a letter or digit at both ends, no two signs in a row",
  fix: "Leave it out, or choose a name that CloudTrail accepts.",
});

const prefix = keyPrefix("TRAIL_PREFIX_INVALID", "evidence/london");

export const evidenceTrailOptionsShape: ShapeOf<EvidenceTrailOptions> = {
  dataEventsBucket: checkBucketName,
  dataEventsPrefix: prefix,
  dataEventsKeyArn: text({
    code: "TRAIL_KEY_INVALID",
    fits: (given) => /^arn:[\w-]+:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+$/.test(given),
    allowed: "arn:<partition>:kms:<region>:<account>:key/<id>",
    fix: "Give the ARN of the key itself.",
  }),
  trailName: "value",
  inventoryBucket: checkBucketName,
  inventoryPrefix: prefix,
  inventoryFrequency: word("TRAIL_INVENTORY_INVALID", ["Daily", "Weekly"], "Leave it out for Daily."),
  inventoryFormat: word("TRAIL_INVENTORY_INVALID", ["CSV", "ORC", "Parquet"], "Leave it out for CSV."),
  inventoryAthena: "flag",
  inventoryAccountId: checkAccountId,
};

const OF_EVENTS = ["dataEventsPrefix", "dataEventsKeyArn"];
const OF_INVENTORY = [
  "inventoryPrefix",
  "inventoryFrequency",
  "inventoryFormat",
  "inventoryAthena",
  "inventoryAccountId",
];

/**
 * Checks the options of the trail against each other. Codes `TRAIL_…`.
 * @param evidence names of the evidence buckets: the evidence bucket, and the bucket of its copies if there is one
 */
export function checkEvidenceTrail(options: EvidenceTrailOptions, evidence: readonly string[], faults: Faults): void {
  const { dataEventsBucket, inventoryBucket } = options;
  if (dataEventsBucket === undefined && inventoryBucket === undefined) {
    faults.add({
      code: "TRAIL_EMPTY",
      field: "dataEventsBucket",
      got: show(dataEventsBucket),
      allowed: "dataEventsBucket or inventoryBucket, or both",
      fix: "Name a bucket, or leave the trail out: it would record nothing.",
    });
  }
  checkTarget("dataEventsBucket", dataEventsBucket, evidence, faults);
  checkTarget("inventoryBucket", inventoryBucket, evidence, faults);
  const without = (fields: readonly string[], bucket: string) =>
    refuseUnusedOptions(faults, options, { code: "TRAIL_OPTION_IDLE", fields, because: `no ${bucket}` });
  if (dataEventsBucket === undefined) without(OF_EVENTS, "dataEventsBucket");
  if (dataEventsBucket === undefined && !options.inventoryAthena) without(["trailName"], "dataEventsBucket");
  // without trailName the name is derived from the export's
  else if (options.trailName !== undefined) trailName(faults, "trailName", options.trailName);
  if (inventoryBucket === undefined) return without(OF_INVENTORY, "inventoryBucket");
  const { inventoryAthena, inventoryFormat = "CSV" } = options;
  if (!inventoryAthena || inventoryFormat === "CSV") return;
  faults.add({
    code: "TRAIL_ATHENA_FORMAT",
    field: "inventoryFormat",
    got: show(inventoryFormat),
    allowed: "CSV, with inventoryAthena",
    fix: "Leave inventoryFormat out: the tables read CSV, which S3 Batch Operations takes as well.",
  });
}

function checkTarget(field: string, bucket: string | undefined, evidence: readonly string[], faults: Faults): void {
  if (bucket === undefined || !evidence.includes(bucket)) return;
  faults.add({
    code: "TRAIL_INTO_EVIDENCE",
    field,
    got: show(bucket),
    allowed: "another bucket than those of the evidence and its copies, best of another account",
    fix: "Name a log bucket: whoever can change the evidence must not be able to change what tells of it.",
  });
}
