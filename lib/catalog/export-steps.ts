import { custodian, exportVerification, legalHoldExport, type PermissionSet } from "./permission-sets";
import { ATHENA_OUTPUT, BACKFILL_OUTPUT } from "./outputs";

/** A step of an export, with the permissions that it needs on both platforms. */
export interface ExportStep {
  /** The step, and the verb that executes it. */
  readonly step: string;
  readonly verb: string;
  readonly who: string;
  readonly permissions: readonly PermissionSet[];
  /** AWS actions; `--print-policy` has them with their resources. */
  readonly actions: readonly string[];
  /** Output of the stacks that have it. @default every stack */
  readonly output?: string;
}

const READER = "an operator among the bucket's readers";
const READ_EVIDENCE = [
  "kms:Decrypt",
  "s3:GetObject",
  "s3:GetObjectLegalHold",
  "s3:GetObjectRetention",
  "s3:GetObjectVersion",
  "s3:ListBucket",
  "s3:ListBucketVersions",
];

/** The steps in order. AWS actions follow from the calls of each step; tests compare them with the policies. */
export const exportSteps: readonly ExportStep[] = [
  {
    step: "protect and export",
    verb: "legal-hold export",
    who: "an operator's client, not the action client",
    permissions: [legalHoldExport, exportVerification],
    actions: [],
  },
  {
    step: "compare recordings and bucket",
    verb: "legal-hold reconcile",
    who: "an operator",
    permissions: [exportVerification],
    actions: ["s3:ListBucketVersions"],
  },
  {
    step: "compare by S3's inventory",
    verb: "legal-hold reconcile --athena",
    who: "an operator",
    permissions: [exportVerification],
    actions: [
      "athena:GetQueryExecution",
      "athena:GetQueryResults",
      "athena:GetWorkGroup",
      "athena:StartQueryExecution",
      "athena:StopQueryExecution",
      "glue:GetDatabase",
      "glue:GetPartition",
      "glue:GetPartitions",
      "glue:GetTable",
      "s3:AbortMultipartUpload",
      "s3:GetBucketLocation",
      "s3:GetObject",
      "s3:ListBucket",
      "s3:ListMultipartUploadParts",
      "s3:PutObject",
    ],
    output: ATHENA_OUTPUT,
  },
  {
    step: "write a manifest",
    verb: "legal-hold reconcile --manifest",
    who: READER,
    permissions: [exportVerification],
    actions: READ_EVIDENCE,
  },
  {
    step: "have S3 compute checksums",
    verb: "legal-hold reconcile --manifest --checksums",
    who: READER,
    permissions: [exportVerification],
    actions: [...READ_EVIDENCE, "iam:PassRole", "s3:CreateJob", "s3:DescribeJob", "s3:PutObject"].sort(),
    output: BACKFILL_OUTPUT,
  },
  {
    step: "verify a manifest",
    verb: "legal-hold verify",
    who: READER,
    permissions: [],
    actions: READ_EVIDENCE,
  },
  {
    step: "release a finished case",
    verb: "legal-hold release",
    who: "a custodian, apart from those who export",
    permissions: [custodian, exportVerification],
    actions: ["s3:GetObjectLegalHold", "s3:ListBucketVersions", "s3:PutObjectLegalHold"],
  },
];
