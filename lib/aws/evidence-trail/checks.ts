import { refuseUnusedOptions, show, type Faults } from "../../core";
import { trailName, type EvidenceTrailOptions } from "./options";

const OF_EVENTS = ["dataEventsPrefix", "dataEventsKeyArn"];
const OF_INVENTORY = [
  "inventoryPrefix",
  "inventoryFrequency",
  "inventoryFormat",
  "inventoryAthena",
  "inventoryAccountId",
];

/**
 * Checks what the choices about what is recorded say together. Codes `TRAIL_…`.
 * @param evidence names of the buckets of the evidence: the evidence bucket, and that of its copies where there is one
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
  // it may be named after the export
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
