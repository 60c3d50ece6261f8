import { partitionOf } from "../catalog";
import { newRoleArn, type ExportTarget } from "../policy";

/** The plain names that a target is made from. @public */
export interface TargetNames {
  /** Region of the bucket. */
  readonly region: string;
  /** Account of the bucket and of the exporter's role, 12 digits. */
  readonly accountId: string;
  readonly bucketName: string;
  /** Name of the exporter's role, without path; or the ARN of a role brought along. */
  readonly exporterRole: string;
  readonly organizationId: string;
  /** @default true */
  readonly organizationPrefix?: boolean;
  /** Path of new roles, such as `/legal-hold/`. @default / */
  readonly iamPath?: string;
}

/** Fills in what follows from the names: partition, service domain, role ARN. @public */
export function exportTarget(names: TargetNames): ExportTarget {
  const { partition, dnsSuffix } = partitionOf(names.region);
  const { region, accountId, bucketName, organizationId, exporterRole, iamPath } = names;
  return {
    partition,
    dnsSuffix,
    region,
    accountId,
    bucketName,
    organizationId,
    organizationPrefix: names.organizationPrefix ?? true,
    exporterRoleArn: exporterRole.startsWith("arn:")
      ? exporterRole
      : newRoleArn({ partition, accountId, iamPath }, exporterRole),
    ...(iamPath !== undefined && { iamPath }),
  };
}
