import { partitionOf } from "../catalog";
import { Faults } from "../core";
import { newRoleArn, type ExportTarget } from "../policy";
import { checkIamPath } from "./iam-path";

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

/**
 * Fills in what follows from the names: partition, service domain, role ARN.
 * @throws ConfigError code `IAM_PATH_INVALID`; the other names are checked by the parts that take the target
 * @public
 */
export function exportTarget(names: TargetNames): ExportTarget {
  const faults = new Faults();
  if (names.iamPath !== undefined) checkIamPath(faults, "iamPath", names.iamPath);
  faults.throwIfAny("exportTarget");
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
