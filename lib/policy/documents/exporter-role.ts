import { policyDocument } from "../document";
import type { PolicyDocument, Statement } from "../statement";
import { accountRoot, bucketArn, s3Service, type ExportTarget } from "./target";
import { noCompliance, writingStatements, type RetentionHeaders } from "./writing";

/** The customer managed key of the bucket; give the one of the two that is known at synthesis. @public */
export interface KeyReference {
  /** Alias with its prefix, such as `alias/legal-hold-export`: names a key that this stack creates. */
  readonly alias?: string;
  /** ARN of a key that exists already. */
  readonly arn?: string;
}

/** What the exporter's own policy is made from. */
interface ExporterIdentitySpec {
  readonly target: ExportTarget;
  /** Left out when S3 manages the encryption key: then no key permission is needed. */
  readonly key?: KeyReference;
  /** Left out, the exporter may set no retention: the bucket's default applies. */
  readonly retentionHeaders?: RetentionHeaders;
}

/** Identity policy of the exporter's role. */
export function exporterIdentityPolicy(spec: ExporterIdentitySpec): PolicyDocument {
  const statements = writingStatements(spec.target, spec.retentionHeaders);
  if (spec.retentionHeaders !== undefined) statements.push(noCompliance(spec.target));
  // kms:Decrypt is what S3 asks for when it completes a multipart upload; it gives the exporter no object to read
  if (spec.key !== undefined) {
    statements.push(useKey(spec.target, spec.key, "AllowExporterUseKey", ["kms:GenerateDataKey", "kms:Decrypt"]));
  }
  return policyDocument(statements);
}

/**
 * Use of a bucket's key through S3 and for that bucket alone, for an identity policy.
 * @param bucket ARN of the bucket: with a bucket key it is the encryption context, without one the object's ARN is
 */
export function useKey(
  target: ExportTarget,
  key: KeyReference,
  Sid: string,
  Action: readonly string[],
  bucket = bucketArn(target),
): Statement {
  const common = { Sid, Effect: "Allow", Action } as const;
  const Condition = {
    StringEquals: { "kms:ViaService": s3Service(target) },
    StringLike: { "kms:EncryptionContext:aws:s3:arn": [bucket, `${bucket}/*`] },
  };
  if (key.arn !== undefined) return { ...common, Resource: key.arn, Condition };
  return {
    ...common,
    Resource: `arn:${target.partition}:kms:${target.region}:${target.accountId}:key/*`,
    Condition: { ...Condition, "ForAnyValue:StringEquals": { "kms:ResourceAliases": key.alias! } },
  };
}

/** Who may assume the exporter's role. */
interface TrustSpec {
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
