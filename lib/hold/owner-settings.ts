import type { EvidenceKey } from "../aws";
import type { LegalHoldExportProps } from "./props";

/** The settings that an existing bucket must have so that the denials of its policy are effective. @public */
export interface OwnerSettings {
  readonly objectLock: { readonly mode: string; readonly days?: number; readonly years?: number };
  readonly versioning: string;
  readonly objectOwnership: string;
  readonly publicAccessBlock: readonly string[];
  readonly encryption: { readonly algorithm: string; readonly keyArn?: string; readonly bucketKey: boolean };
}

/** Settings for the owner of an existing bucket; undefined if the bucket is created here. */
export function ownerSettings({ aws, retention }: LegalHoldExportProps, key: EvidenceKey): OwnerSettings | undefined {
  if (aws?.existingBucket === undefined) return undefined;
  const { algorithm, keyArn } = key;
  const { mode, days, years } = retention;
  return {
    objectLock: { mode, ...(days === undefined ? { years } : { days }) },
    versioning: "Enabled",
    objectOwnership: "BucketOwnerEnforced",
    publicAccessBlock: ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"],
    encryption: { algorithm, ...(keyArn === undefined ? {} : { keyArn }), bucketKey: algorithm === "aws:kms" },
  };
}
