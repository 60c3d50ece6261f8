import type { BackfillJobSettings } from "../../catalog";
import { newRoleArn, type BackfillSpec, type ExportTarget, type KeyReference } from "../../policy";
import { regionalRoleName } from "../names";
import type { HoldBackfillOptions } from "./options";

export type { BackfillJobSettings };

/** What the backfill's role is called in an export of this name, unless it is named. */
export function backfillRoleName(
  exportName: string,
  { roleName }: Pick<HoldBackfillOptions, "roleName">,
  region: string,
): string {
  return roleName ?? regionalRoleName(`${exportName}-hold-backfill`, region);
}

/** Writes out what follows from the options. */
export function backfillJobSettings(target: ExportTarget, options: HoldBackfillOptions): BackfillJobSettings {
  const { partition, region, accountId, bucketName } = target;
  const {
    roleName = regionalRoleName("legal-hold-backfill", region),
    jobBucket,
    jobBucketAccountId,
    reportPrefix,
  } = options;
  const { manifestPrefix, jobKeyArn, checksums } = options;
  return {
    ...(checksums ? { checksums } : {}),
    bucket: bucketName,
    partition,
    region,
    accountId,
    roleArn: newRoleArn(target, roleName),
    jobBucket,
    jobBucketAccountId: jobBucketAccountId ?? accountId,
    reportPrefix: reportPrefix ?? "hold-backfill",
    manifestPrefix,
    jobKeyArn,
  };
}

/** What the role's policies are made from. */
export function backfillSpec(target: ExportTarget, options: HoldBackfillOptions, key?: KeyReference): BackfillSpec {
  const { jobBucket, reportPrefix } = backfillJobSettings(target, options);
  const { manifestPrefix, jobKeyArn: keyArn } = options;
  const checksums = options.checksums ? { checksums: key ?? ("none" as const) } : {};
  return { target, jobBucket, reportPrefix, manifestPrefix, keyArn, ...checksums };
}
