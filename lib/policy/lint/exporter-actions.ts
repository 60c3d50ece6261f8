/** An authorization check of an ordinary export, and its known facts. */
export interface ExportCheck {
  readonly action: string;
  /** Request headers with their possible values; other keys are unknown. */
  readonly facts: { readonly [key: string]: readonly (string | undefined)[] };
}

const HOLD = "s3:object-lock-legal-hold";

/** The checks of an export. Whether it sends a hold or an ACL is undocumented, so both count as ordinary. */
export const EXPORT_CHECKS: readonly ExportCheck[] = [
  { action: "s3:PutObject", facts: { [HOLD]: [undefined, "ON"] } },
  { action: "s3:PutObjectLegalHold", facts: { [HOLD]: ["ON"] } },
  { action: "s3:PutObjectAcl", facts: { "s3:x-amz-acl": ["bucket-owner-full-control"] } },
  { action: "s3:AbortMultipartUpload", facts: {} },
  { action: "s3:ListMultipartUploadParts", facts: {} },
  { action: "s3:GetBucketLocation", facts: {} },
  { action: "s3:GetEncryptionConfiguration", facts: {} },
  { action: "kms:GenerateDataKey", facts: {} },
  { action: "kms:Decrypt", facts: {} },
  { action: "sts:AssumeRole", facts: {} },
];

/** The actions of an ordinary export. */
export const EXPORTER_ACTIONS: readonly string[] = EXPORT_CHECKS.map((check) => check.action);
