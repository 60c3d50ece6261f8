import { partitionOf } from "../catalog";
import { Faults } from "../core";
import { newRoleArn, type ExportTarget } from "../policy";
import { checkIamPath } from "./iam-path";

/** The names from which a target is built. @public */
export interface TargetNames {
  /** Region of the bucket. */
  readonly region: string;
  /** Account of the bucket and of the exporter's role, 12 digits. */
  readonly accountId: string;
  readonly bucketName: string;
  /** Name of the exporter's role, without path; or the ARN of an existing role. */
  readonly exporterRole: string;
  readonly organizationId: string;
  /** @default true */
  readonly organizationPrefix?: boolean;
  /** Path of new roles, such as `/legal-hold/`. @default / */
  readonly iamPath?: string;
}

/**
 * Derives partition, service domain and role ARN from the names.
 * @throws ConfigError code `IAM_PATH_INVALID`; the parts that use the target check the other names
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
