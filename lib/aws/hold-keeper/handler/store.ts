export interface Version {
  readonly key: string;
  readonly versionId: string;
}

/** A version from a listing of the bucket. */
export interface ListedVersion extends Version {
  /** When it was written, ms since 1970. */
  readonly at: number;
  /** Whether it is the current version of its key. */
  readonly latest: boolean;
}

/** What S3 returns for a stored version: how it was stored. */
export interface StoredObject {
  /** User metadata, by name without `x-amz-meta-`, in lower case. */
  readonly metadata: { readonly [name: string]: string };
  /** `OFF` only if a hold was lifted; undefined if there never was one (documented: HeadObject). */
  readonly hold?: string;
  /** Server-side encryption; S3 does not return whether the upload requested it or the bucket's default applied. */
  readonly encryption?: string;
  readonly keyId?: string;
  readonly bucketKey?: boolean;
  readonly retentionMode?: string;
  readonly retainUntil?: string;
  readonly storageClass?: string;
  readonly contentType?: string;
}

/** Everything that the keeper may do to the bucket. */
export interface EvidenceStore {
  head(version: Version, signal: AbortSignal): Promise<StoredObject>;
  /** Every version whose key begins with the prefix, without delete markers and without folders below it. */
  list(prefix: string, signal: AbortSignal): Promise<readonly ListedVersion[]>;
  /**
   * The text of a small file.
   * @throws Error when it is larger than a sidecar may be; the rest is not read
   */
  read(version: Version, signal: AbortSignal): Promise<string>;
  placeHold(version: Version, signal: AbortSignal): Promise<void>;
}
