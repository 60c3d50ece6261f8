import { checkOptionalText, refuseUnusedOptions, show, type Faults } from "../../core";
import { checkAccountId, checkBucketName } from "../names";
import type { EvidenceTrailOptions } from "./options";

const OF_EVENTS = ["dataEventsPrefix", "dataEventsKeyArn"];
const OF_INVENTORY = [
  "inventoryPrefix",
  "inventoryFrequency",
  "inventoryFormat",
  "inventoryAthena",
  "inventoryAccountId",
];

/** Checks the choices about what is recorded. Codes `TRAIL_…`. @param evidenceBucket name of the evidence bucket */
export function checkEvidenceTrail(options: EvidenceTrailOptions, evidenceBucket: string, faults: Faults): void {
  const { dataEventsBucket, inventoryBucket, inventoryAccountId } = options;
  if (dataEventsBucket === undefined && inventoryBucket === undefined) {
    faults.add({
      code: "TRAIL_EMPTY",
      field: "dataEventsBucket",
      got: show(dataEventsBucket),
      allowed: "dataEventsBucket or inventoryBucket, or both",
      fix: "Name a bucket, or leave the trail out: it would record nothing.",
    });
  }
  checkTarget("dataEventsBucket", dataEventsBucket, evidenceBucket, faults);
  checkTarget("inventoryBucket", inventoryBucket, evidenceBucket, faults);
  const without = (fields: readonly string[], bucket: string) =>
    refuseUnusedOptions(faults, options, { code: "TRAIL_OPTION_IDLE", fields, because: `no ${bucket}` });
  if (dataEventsBucket === undefined) without(OF_EVENTS, "dataEventsBucket");
  else checkDataEvents(options, faults);
  if (dataEventsBucket === undefined && !options.inventoryAthena) without(["trailName"], "dataEventsBucket");
  else checkTrailName(options, faults);
  if (inventoryBucket === undefined) return without(OF_INVENTORY, "inventoryBucket");
  if (inventoryAccountId !== undefined) checkAccountId(faults, "inventoryAccountId", inventoryAccountId);
  checkPrefix("inventoryPrefix", options, faults);
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

function checkTarget(field: string, bucket: string | undefined, evidenceBucket: string, faults: Faults): void {
  if (bucket === undefined || !checkBucketName(faults, field, bucket) || bucket !== evidenceBucket) return;
  faults.add({
    code: "TRAIL_INTO_EVIDENCE",
    field,
    got: show(bucket),
    allowed: "another bucket than the evidence's, best of another account",
    fix: "Name a log bucket: whoever can change the evidence must not be able to change what tells of it.",
  });
}

function checkPrefix(
  field: "dataEventsPrefix" | "inventoryPrefix",
  options: EvidenceTrailOptions,
  faults: Faults,
): void {
  checkOptionalText(faults, {
    code: "TRAIL_PREFIX_INVALID",
    field,
    value: options[field],
    fits: (text) => /^[\w!.'()-]+(\/[\w!.'()-]+)*$/.test(text) && text.length <= 200,
    allowed: "names joined by slashes, none at either end, 1 to 200 characters",
    fix: "Write the prefix without slashes at its ends, such as evidence/london.",
  });
}

function checkDataEvents(options: EvidenceTrailOptions, faults: Faults): void {
  checkPrefix("dataEventsPrefix", options, faults);
  checkOptionalText(faults, {
    code: "TRAIL_KEY_INVALID",
    field: "dataEventsKeyArn",
    value: options.dataEventsKeyArn,
    fits: (text) => /^arn:[\w-]+:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+$/.test(text),
    allowed: "arn:<partition>:kms:<region>:<account>:key/<id>",
    fix: "Give the ARN of the key itself.",
  });
}

function checkTrailName(options: EvidenceTrailOptions, faults: Faults): void {
  checkOptionalText(faults, {
    code: "TRAIL_NAME_INVALID",
    field: "trailName",
    value: options.trailName,
    fits: (text) => /^[a-zA-Z0-9](?:[._-]?[a-zA-Z0-9])+$/.test(text) && text.length >= 3 && text.length <= 128,
    allowed: "3 to 128 letters, digits and . _ -, a letter or digit at both ends, no two signs in a row",
    fix: "Leave it out, or choose a name that CloudTrail accepts.",
  });
}
