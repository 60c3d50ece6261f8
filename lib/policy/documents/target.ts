/** The bucket of an export and whose recordings it takes: what policies and requests have in common. @public */
export interface BucketTarget {
  /** AWS partition, such as `aws`. */
  readonly partition: string;
  /** Region of the bucket and its key. */
  readonly region: string;
  /** Account that holds the bucket, 12 digits. */
  readonly accountId: string;
  readonly bucketName: string;
  /** Genesys Cloud organization id: the external id of the trust and the first part of every object key. */
  readonly organizationId: string;
}

/** The names from which every ARN of an export is written out. All literal, so every policy is known at synthesis. @public */
export interface ExportTarget extends BucketTarget {
  /** Domain of the partition's services, such as `amazonaws.com`. */
  readonly dnsSuffix: string;
  /** ARN of the role that Genesys Cloud assumes. */
  readonly exporterRoleArn: string;
  /** Whether access is limited to keys below `<organizationId>/`. */
  readonly organizationPrefix: boolean;
  /** Path of new roles, such as `/legal-hold/`. @default / */
  readonly iamPath?: string;
}

/** ARN of a new role of this name. */
export function newRoleArn(target: Pick<ExportTarget, "partition" | "accountId" | "iamPath">, name: string): string {
  return `arn:${target.partition}:iam::${target.accountId}:role${target.iamPath ?? "/"}${name}`;
}

export function bucketArn(target: BucketTarget): string {
  return `arn:${target.partition}:s3:::${target.bucketName}`;
}

/** Every object of the bucket: what denials cover. */
export function allObjects(target: ExportTarget): string {
  return `${bucketArn(target)}/*`;
}

/** The objects that the exporter may write. Genesys Cloud puts the organization id first and has no setting for it. */
export function exportedObjects(target: ExportTarget): string {
  return target.organizationPrefix ? `${bucketArn(target)}/${target.organizationId}/*` : allObjects(target);
}

/** How S3 in the bucket's region appears in `kms:ViaService`. */
export function s3Service(target: Pick<ExportTarget, "region" | "dnsSuffix">): string {
  return `s3.${target.region}.${target.dnsSuffix}`;
}

/** The account of an IAM ARN. */
export function accountOf(arn: string): string {
  return arn.split(":")[4] ?? "";
}

/** The principal that stands for a whole account, and leaves it to that account's own policies who may act. */
export function accountRoot(partition: string, accountId: string): { readonly AWS: string } {
  return { AWS: `arn:${partition}:iam::${accountId}:root` };
}
