import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { AdministratorGuard, EvidenceBucket, EvidenceBucketPolicy, EvidenceKey, ExporterRole } from "../aws";
import type { LegalHoldExportProps } from "./props";
import type { ExportSpec } from "./spec";

/** The AWS side of an export, in the order in which its parts need each other. */
export interface AwsPlane {
  readonly key: EvidenceKey;
  /** Undefined when the bucket is brought along. */
  readonly bucket: EvidenceBucket | undefined;
  readonly bucketPolicy: EvidenceBucketPolicy;
  readonly exporterRole: ExporterRole;
  /** What has to exist before Genesys Cloud can write. */
  readonly dependables: readonly ITerraformDependable[];
}

export function createAwsPlane(scope: Construct, props: LegalHoldExportProps, spec: ExportSpec): AwsPlane {
  const { aws = {}, administrators, custodians } = props;
  const { target } = spec;
  const { provider } = aws;
  const documentOnly = aws.existingBucket !== undefined && !aws.existingBucket.handOverPolicy;
  const locksOut = (!documentOnly && aws.bucketPolicy?.protectConfiguration !== false) || aws.key?.administratorsOnly;
  const guard =
    administrators !== undefined && locksOut
      ? new AdministratorGuard(scope, "administrators", { administrators, provider })
      : undefined;

  const key = new EvidenceKey(scope, "key", {
    alias: aws.key?.existingKeyArn === undefined && !aws.key?.s3Managed ? `alias/${spec.name}` : undefined,
    ...aws.key,
    target,
    administrators,
    guard: aws.key?.administratorsOnly ? guard : undefined,
    provider,
  });
  const { algorithm: encryptionAlgorithm, keyArn } = key;
  const bucket =
    aws.existingBucket === undefined
      ? new EvidenceBucket(scope, "bucket", {
          ...aws.bucket,
          bucketName: target.bucketName,
          retention: props.retention,
          encryptionAlgorithm,
          keyArn,
          provider,
        })
      : undefined;
  const retentionHeadersMaxDays = aws.exporterRole?.retentionHeadersMaxDays;
  const bucketPolicy = new EvidenceBucketPolicy(scope, "bucket_policy", {
    ...aws.bucketPolicy,
    target,
    custodians,
    administrators,
    retentionDays: spec.retentionDays,
    encryptionAlgorithm,
    retentionHeadersMaxDays,
    documentOnly,
    guard,
    dependsOn: bucket?.dependables,
    provider,
  });
  const exporterRole = new ExporterRole(scope, "exporter_role", {
    ...aws.exporterRole,
    target,
    genesysAccountId: spec.genesysAccountId,
    key: key.reference,
    provider,
  });
  return {
    key,
    bucket,
    bucketPolicy,
    exporterRole,
    dependables: [...key.dependables, ...bucketPolicy.dependables, ...exporterRole.dependables],
  };
}
