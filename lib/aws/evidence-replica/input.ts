import { retentionDays, type RetentionProps } from "../retention";
import type { BucketPolicyInput, KeyInput } from "../documents";
import type { EvidenceBucketOptions } from "../evidence-bucket-options";
import { replicaNames } from "./names";
import type { ReplicaOptions } from "./options";
import type { ReplicaSource } from "./checks";

/** Input of key, policy and bucket of the copies. */
export interface ReplicaInput {
  readonly key: KeyInput;
  readonly bucketPolicy: BucketPolicyInput;
  readonly bucket: EvidenceBucketOptions;
}

/** Derives the values that follow from valid options. */
export function replicaInput(
  options: ReplicaOptions,
  source: Omit<ReplicaSource, "retention" | "genesysAccountId"> & { readonly retention: RetentionProps },
): ReplicaInput {
  const { replica: target } = replicaNames(source.target, source.exportName, options);
  const { custodians, administrators, readers, lifecycle, tags } = options;
  const people = { target, custodians, administrators, readers, isReplica: true };
  const isNew = options.key?.existingKeyArn === undefined && !source.s3Managed;
  return {
    key: {
      ...(isNew ? { alias: `alias/${source.exportName}-copy` } : {}),
      ...(source.s3Managed ? { s3Managed: true } : options.key),
      ...people,
    },
    bucketPolicy: {
      ...people,
      retentionDays: retentionDays(source.retention),
      encryptionAlgorithm: source.s3Managed ? "AES256" : "aws:kms",
    },
    bucket: { lifecycle, tags },
  };
}
