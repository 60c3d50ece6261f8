import { exportTarget, regionalRoleName, retentionDays } from "../aws";
import { GenesysRegion } from "../catalog";
import type { ExportTarget } from "../policy";
import type { LegalHoldExportProps } from "./props";

/** Default base name of a new role, client and key alias. */
export const DEFAULT_NAME = "legal-hold-export";

/** Values derived from valid props. */
export interface ExportSpec {
  readonly name: string;
  readonly genesysRegion: GenesysRegion;
  readonly genesysAccountId: string;
  readonly target: ExportTarget;
  readonly retentionDays: number;
}

/** Derives the values that both sides share. Call it with checked props. */
export function specOf(props: LegalHoldExportProps): ExportSpec {
  const genesysRegion = GenesysRegion.fromString(props.genesysRegion);
  const name = props.name ?? DEFAULT_NAME;
  const role = props.aws?.exporterRole;
  const region = props.bucketRegion ?? genesysRegion.awsRegion;
  return {
    name,
    genesysRegion,
    // region pairs without a documented account were refused when none was given
    genesysAccountId: (props.genesysAccountId ?? genesysRegion.genesysAccountId)!,
    target: exportTarget({
      region,
      accountId: props.awsAccountId,
      bucketName: props.bucketName,
      organizationId: props.organizationId,
      exporterRole: role?.existingRoleArn ?? role?.roleName ?? regionalRoleName(name, region),
      organizationPrefix: props.aws?.organizationPrefix,
      iamPath: props.aws?.iamPath,
    }),
    retentionDays: retentionDays(props.retention),
  };
}
