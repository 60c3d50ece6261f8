/** A version of an object. */
export interface Version {
  readonly key: string;
  readonly versionId: string;
}

/** A version as a list of the bucket tells it. */
export interface ListedVersion extends Version {
  /** When it was written, ms since 1970. */
  readonly at: number;
  /** Whether it is the current version of its key. */
  readonly latest: boolean;
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
  /** Every version whose key begins so, delete markers and what lies in folders below left out. */
  list(prefix: string, signal: AbortSignal): Promise<readonly ListedVersion[]>;
  /**
   * The text of a small file.
   * @throws Error when it is larger than a sidecar may be; no more is read of it
   */
  read(version: Version, signal: AbortSignal): Promise<string>;
  placeHold(version: Version, signal: AbortSignal): Promise<void>;
}
