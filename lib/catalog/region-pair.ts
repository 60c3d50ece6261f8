import { checkText, type Faults } from "../core";
import { checkAwsRegion, partitionOf } from "./aws-regions";
import type { GenesysRegion } from "./regions";

/** The regions of the two ends of an export. */
export interface RegionPair {
  readonly genesysRegion: GenesysRegion;
  /** AWS region of the bucket. */
  readonly bucketRegion: string;
  /**
   * Accepts a bucket in another region of the same partition. Genesys can export across regions; whether the recordings may
   * leave theirs is a legal question, and the transfer is charged to the owner of the bucket.
   * @default false: an error
   */
  readonly allowCrossRegion?: boolean;
  /**
   * AWS account of Genesys to trust. It overrides the documented one.
   * @default the documented account of the region; an error if there is none
   */
  readonly genesysAccountId?: string;
}

/**
 * Checks that a Genesys region, a bucket region and the account to trust are compatible. It also checks the bucket region's
 * name.
 * Codes `REGION_MISMATCH`, `PARTITION_MISMATCH`, `GENESYS_ACCOUNT_REQUIRED`, `GENESYS_ACCOUNT_INVALID`,
 * `AWS_REGION_INVALID`, `TOKEN_NOT_ALLOWED`; fields `bucketRegion` and `genesysAccountId`.
 */
export function checkRegionPair(faults: Faults, pair: RegionPair): void {
  if (checkAwsRegion(faults, "bucketRegion", pair.bucketRegion)) checkPlaces(faults, pair);
  checkAccount(faults, pair);
}

function checkPlaces(faults: Faults, { genesysRegion, bucketRegion, allowCrossRegion }: RegionPair): void {
  const field = "bucketRegion";
  const there = partitionOf(bucketRegion).partition;
  if (there !== genesysRegion.partition) {
    faults.add({
      code: "PARTITION_MISMATCH",
      field,
      got: `"${bucketRegion}", in partition ${there}`,
      allowed: `a region of partition ${genesysRegion.partition}, as ${genesysRegion.name} of Genesys Cloud is`,
      fix: `Put the bucket into ${genesysRegion.awsRegion}: no role can be assumed from another AWS partition.`,
    });
  } else if (bucketRegion !== genesysRegion.awsRegion && allowCrossRegion !== true) {
    faults.add({
      code: "REGION_MISMATCH",
      field,
      got: `"${bucketRegion}"`,
      allowed: `"${genesysRegion.awsRegion}", where the recordings are`,
      fix:
        `Put the bucket into ${genesysRegion.awsRegion}; or, when those who answer for data residency agree that the ` +
        "recordings may leave the region, set allowCrossRegion to true.",
    });
  }
}

function checkAccount(faults: Faults, { genesysRegion, genesysAccountId }: RegionPair): void {
  const field = "genesysAccountId";
  if (genesysAccountId !== undefined) {
    checkText(faults, {
      code: "GENESYS_ACCOUNT_INVALID",
      field,
      value: genesysAccountId,
      fits: (text) => /^\d{12}$/.test(text),
      allowed: "an AWS account id of exactly 12 digits, as a string",
      fix:
        genesysRegion.genesysAccountId === undefined
          ? "Write the account id as Genesys told it to you; keep leading zeros."
          : `Leave it out to trust the documented account ${genesysRegion.genesysAccountId}.`,
    });
  } else if (genesysRegion.genesysAccountId === undefined) {
    faults.add({
      code: "GENESYS_ACCOUNT_REQUIRED",
      field,
      got: "(not given)",
      allowed: `the AWS account that Genesys uses for ${genesysRegion.name} (${genesysRegion.location}), 12 digits`,
      fix: "Ask your Genesys representative: no current documentation names the account of this region.",
    });
  }
}
