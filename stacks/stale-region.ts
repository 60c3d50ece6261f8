import { isRegionName, listedRegions, partitionOf } from "../lib/catalog";
import { show, type Faults } from "../lib/core";
import type { S3BackendProps } from "./backend";

/** Names that may still have the old region in a copied configuration, by property. */
export interface CopiedNames {
  readonly [field: string]: string | undefined;
}

// longer names first, so that one region is not matched inside another
const REGION = new RegExp(
  `(?<![a-z0-9])(?:${[...listedRegions()].sort((a, b) => b.length - a.length).join("|")})(?![a-z0-9])`,
  "g",
);

/**
 * Warns about a copy for another region that still has the old region in a name: it works, but it misleads readers, or two
 * regions share what should be separate.
 * @param regions those of the stack
 * @returns one warning for each
 */
export function staleRegions(names: CopiedNames, regions: readonly string[]): readonly string[] {
  return Object.entries(names).flatMap(([field, name = ""]) =>
    [...new Set(name.toLowerCase().match(REGION) ?? [])]
      .filter((region) => !regions.includes(region))
      .map(
        (region) =>
          `${field} ${show(name)} names ${region}, and this stack is about ${[...new Set(regions)].join(" and ")}. ` +
          "Rename it if it was left over from the stack that this one was copied from; leave it if the name is meant.",
      ),
  );
}

/** Refuses a state bucket in another partition, which the stack's credentials cannot reach. Code `BACKEND_OF_OTHER_PARTITION`. */
export function checkBackendPartition(
  s3: S3BackendProps | undefined,
  region: string | undefined,
  faults: Faults,
): void {
  if (typeof s3?.region !== "string" || !isRegionName(s3.region) || region === undefined) return;
  const [theirs, ours] = [partitionOf(s3.region).partition, partitionOf(region).partition];
  if (theirs === ours) return;
  faults.add({
    code: "BACKEND_OF_OTHER_PARTITION",
    field: "s3.region",
    got: `${show(s3.region)}, in partition ${theirs}`,
    allowed: `a region of partition ${ours}, as ${region} is`,
    fix: "Keep the state in the partition of the bucket: credentials are of one partition and reach no other.",
  });
}
