import {
  bucketPolicyDocument,
  exporterDocuments,
  keyDocument,
  keyReference,
  type BucketPolicyInput,
  type EvidenceTrailOptions,
  type KeyInput,
} from "../aws";
import type { KeyReference, PolicyDocument } from "../policy";
import { backfillRoleArn } from "./hold-backfill";
import { keeperRoleArn } from "./hold-keeper";
import type { LegalHoldExportProps } from "./props";
import type { ExportSpec } from "./spec";

/** What the policy of the bucket follows from. */
export function bucketPolicyInput(props: LegalHoldExportProps, spec: ExportSpec): BucketPolicyInput {
  const { aws = {}, custodians, administrators, readers } = props;
  return {
    ...aws.bucketPolicy,
    target: spec.target,
    custodians,
    administrators,
    readers,
    keeperRoleArn: keeperRoleArn(props, spec),
    backfillRoleArn: backfillRoleArn(props, spec),
    retentionDays: spec.retentionDays,
    encryptionAlgorithm: aws.key?.s3Managed ? "AES256" : "aws:kms",
    retentionHeadersMaxDays: aws.exporterRole?.retentionHeadersMaxDays,
  };
}

/** What the policy of the key follows from. */
export function keyInput(props: LegalHoldExportProps, spec: ExportSpec): KeyInput {
  const { aws = {}, administrators, custodians, readers } = props;
  const isNew = aws.key?.existingKeyArn === undefined && !aws.key?.s3Managed;
  return {
    ...(isNew ? { alias: `alias/${spec.name}` } : {}),
    ...aws.key,
    target: spec.target,
    administrators,
    custodians,
    readers,
    keeperRoleArn: aws.holdKeeper?.mode === "whenSidecar" ? keeperRoleArn(props, spec) : undefined,
  };
}

/** What is recorded about the evidence; the name of the trail follows from that of the export. */
export function trailInput({ aws = {} }: LegalHoldExportProps, name: string): EvidenceTrailOptions | undefined {
  const { trail } = aws;
  return trail?.dataEventsBucket === undefined ? trail : { trailName: `${name}-evidence`, ...trail };
}

/** Every policy of an export. */
export interface ExportDocuments {
  readonly trust: PolicyDocument;
  /** The exporter's own. */
  readonly policy: PolicyDocument;
  readonly bucket: PolicyDocument;
  /** Undefined for SSE-S3. */
  readonly key: PolicyDocument | undefined;
  readonly keyReference: KeyReference | undefined;
}

/** The policies of an export, before anything is made. */
export function documentsOf(props: LegalHoldExportProps, spec: ExportSpec): ExportDocuments {
  const { target, genesysAccountId } = spec;
  const input = keyInput(props, spec);
  const key = keyReference(input);
  const retentionHeadersMaxDays = props.aws?.exporterRole?.retentionHeadersMaxDays;
  return {
    ...exporterDocuments({ target, genesysAccountId, key, retentionHeadersMaxDays }),
    bucket: bucketPolicyDocument(bucketPolicyInput(props, spec)),
    key: keyDocument(input),
    keyReference: key,
  };
}
