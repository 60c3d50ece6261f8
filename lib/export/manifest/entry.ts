/** The time until which a version cannot be deleted. */
export interface Retention {
  readonly mode: string;
  /** ISO 8601 in UTC. */
  readonly until: string;
}

/** What S3 returns for a version. `unknown` means that the caller may not read it. */
export interface ObservedVersion {
  readonly size: number;
  readonly modified: string;
  readonly etag: string;
  /** Checksums in S3, by algorithm, base64-encoded as S3 returns them. */
  readonly checksums: { readonly [algorithm: string]: string };
  /** Whether they cover the whole object (`FULL_OBJECT`) or the checksums of its parts (`COMPOSITE`). */
  readonly checksumType: string;
  /** SHA-256 of the whole content, hexadecimal; null if it was not computed. */
  readonly sha256: string | null;
  /** Who computed `sha256`: S3 on upload, a later S3 job, or this tool by reading the object. */
  readonly sha256By: "s3" | "job" | "read" | null;
  readonly retention: Retention | "none" | "unknown";
  readonly hold: "ON" | "OFF" | "unknown";
}

/** The job that exported a conversation, according to the journal. */
export interface ExportedBy {
  readonly jobId: string;
  /** ISO 8601 in UTC. */
  readonly ended: string;
}

/** An object version in the manifest. */
export interface ManifestEntry extends ObservedVersion {
  readonly type: "object";
  readonly key: string;
  readonly versionId: string;
  /** Whether it was the current version. */
  readonly current: boolean;
  readonly conversationId: string;
  /** Its recording; null for a file about the conversation or without a recording. */
  readonly recordingId: string | null;
  readonly role: string;
  /** The job that exported its conversation, and its end time; null if no journal contains them. */
  readonly jobId: string | null;
  readonly jobEnded: string | null;
}

/** The first line of a manifest. */
export interface ManifestHead {
  readonly type: "case";
  readonly legalHoldId: string;
  readonly legalHoldScope: string;
  readonly organizationId: string;
  readonly bucket: string;
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
  /** Client for Genesys Cloud, and identity for AWS if known. */
  readonly askedAs: string;
  readonly asOf: string;
  readonly recordings: number;
  readonly exported: number;
  /** Whether every recording that Genesys Cloud listed was in the bucket. */
  readonly complete: boolean;
  readonly tool: string;
}

/** The last line of a manifest. */
export interface ManifestEnd {
  readonly type: "end";
  readonly objects: number;
}
