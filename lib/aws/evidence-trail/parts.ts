import { Cloudtrail } from "@cdktf/provider-aws/lib/cloudtrail";
import { S3BucketInventory } from "@cdktf/provider-aws/lib/s3-bucket-inventory";
import type { ITerraformDependable, TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import { allObjects, bucketArn, type ExportTarget } from "../../policy";
import { setDependsOn } from "../../final";
import type { EvidenceTrailOptions } from "./options";

/** Input of both parts. */
export interface TrailCommon {
  readonly target: ExportTarget;
  readonly provider?: TerraformProvider;
}

export interface InventoryCommon extends TrailCommon {
  readonly bucketReference?: string;
  readonly copied?: boolean;
  readonly dependsOn?: readonly ITerraformDependable[];
}

// the fields about how a version is protected
const FIELDS = [
  "Size",
  "LastModifiedDate",
  "ETag",
  "IsMultipartUploaded",
  "StorageClass",
  "EncryptionStatus",
  "BucketKeyStatus",
  "ChecksumAlgorithm",
  "ObjectLockLegalHoldStatus",
  "ObjectLockMode",
  "ObjectLockRetainUntilDate",
];

/** Data events of only the evidence bucket, reads and writes. */
export function addDataEvents(
  scope: Construct,
  name: string,
  s3BucketName: string,
  options: EvidenceTrailOptions,
  { target, ...common }: TrailCommon,
): void {
  new Cloudtrail(scope, "trail", {
    name,
    s3BucketName,
    s3KeyPrefix: options.dataEventsPrefix,
    kmsKeyId: options.dataEventsKeyArn,
    enableLogFileValidation: true,
    includeGlobalServiceEvents: false,
    advancedEventSelector: [
      {
        name: `Objects of ${target.bucketName}`,
        fieldSelector: [
          { field: "eventCategory", equalTo: ["Data"] },
          { field: "resources.type", equalTo: ["AWS::S3::Object"] },
          { field: "resources.ARN", startsWith: [allObjects(target).slice(0, -1)] },
        ],
      },
    ],
    ...common,
  });
}

/** Inventory of every version, current or not, with its retention and hold. */
export function addInventory(
  scope: Construct,
  inventoryBucket: string,
  prefix: string,
  options: EvidenceTrailOptions,
  { target, bucketReference, copied, dependsOn, provider }: InventoryCommon,
): void {
  const inventory = new S3BucketInventory(scope, "inventory", {
    bucket: bucketReference ?? target.bucketName,
    name: "evidence",
    includedObjectVersions: "All",
    schedule: { frequency: options.inventoryFrequency ?? "Daily" },
    optionalFields: copied ? [...FIELDS, "ReplicationStatus"] : FIELDS,
    destination: {
      bucket: {
        bucketArn: bucketArn({ ...target, bucketName: inventoryBucket }),
        accountId: options.inventoryAccountId ?? target.accountId,
        format: options.inventoryFormat ?? "CSV",
        prefix,
      },
    },
    provider,
  });
  if (dependsOn !== undefined) setDependsOn(dependsOn, inventory);
}
