import { exportVerification } from "../catalog";
import { policyDocument, type PolicyDocument } from "../policy";
import type { EvidencePlace } from "./read";

/** Permissions that a reconciliation takes in Genesys Cloud. */
export const reconcilePermissions = exportVerification;

/** The smallest AWS policy that a reconciliation takes: it lists names, versions and sizes, and reads no object. */
export function reconcilePolicy({ bucket, partition }: EvidencePlace & { readonly partition: string }): PolicyDocument {
  return policyDocument([
    {
      Sid: "AllowListEvidenceVersions",
      Effect: "Allow",
      Action: "s3:ListBucketVersions",
      Resource: `arn:${partition}:s3:::${bucket}`,
    },
  ]);
}
