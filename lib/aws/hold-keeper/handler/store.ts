/** A version of an object. */
export interface Version {
  readonly key: string;
  readonly versionId: string;
}

/** What S3 tells of a stored version: how it really arrived. */
export interface StoredObject {
  /** User metadata, by name without `x-amz-meta-`, in lower case. */
  readonly metadata: { readonly [name: string]: string };
  /** `OFF` only where a hold was lifted; undefined where there never was one (documented: HeadObject). */
  readonly hold?: string;
  /** Server-side encryption; whether the upload asked for it or the bucket's default applied, S3 does not tell. */
  readonly encryption?: string;
  readonly keyId?: string;
  readonly bucketKey?: boolean;
  readonly retentionMode?: string;
  readonly retainUntil?: string;
  readonly storageClass?: string;
  readonly contentType?: string;
}

/** What the keeper may do to the bucket, and no more than that. */
export interface EvidenceStore {
  head(version: Version, signal: AbortSignal): Promise<StoredObject>;
  /** The text of an object; without a version, of its current one. */
  read(key: string, versionId: string | undefined, signal: AbortSignal): Promise<string>;
  placeHold(version: Version, signal: AbortSignal): Promise<void>;
}
