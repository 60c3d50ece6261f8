import { policyDocument } from "../document";
import type { PolicyDocument } from "../statement";
import { accountRoot } from "./target";

/** Who may assume the exporter's role. */
export interface TrustSpec {
  readonly partition: string;
  /** AWS account of Genesys Cloud for the region, 12 digits. */
  readonly genesysAccountId: string;
  /** Genesys Cloud organization id, lower case: Genesys Cloud sends it as external id. */
  readonly organizationId: string;
}

/**
 * Trust policy of the exporter's role: the Genesys account, and only for this organization. Without the external id any
 * other Genesys customer could have Genesys write into this bucket (the confused deputy).
 */
export function trustPolicy(spec: TrustSpec): PolicyDocument {
  return policyDocument([
    {
      Sid: "AllowGenesysCloudAssumeRole",
      Effect: "Allow",
      Principal: accountRoot(spec.partition, spec.genesysAccountId),
      Action: "sts:AssumeRole",
      Condition: { StringEquals: { "sts:ExternalId": spec.organizationId } },
    },
  ]);
}
