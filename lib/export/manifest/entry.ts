/** Until when a version may not be deleted. */
export interface Retention {
  readonly mode: string;
  /** ISO 8601 in UTC. */
  readonly until: string;
}

/** What S3 says of one version. `unknown` is what the caller may not read. */
export interface ObservedVersion {
  readonly size: number;
  readonly modified: string;
  readonly etag: string;
  /** Checksums that S3 keeps, by algorithm, in base64 as S3 gives them. */
  readonly checksums: { readonly [algorithm: string]: string };
  /** Whether they are of the whole object (`FULL_OBJECT`) or of the checksums of its parts (`COMPOSITE`). */
  readonly checksumType: string;
  /** SHA-256 of the whole content, in hexadecimal; null where nobody computed it. */
  readonly sha256: string | null;
  /** Who computed `sha256`: S3 when the object arrived, a job of S3 later, or this tool, which read the object. */
  readonly sha256By: "s3" | "job" | "read" | null;
  readonly retention: Retention | "none" | "unknown";
  readonly hold: "ON" | "OFF" | "unknown";
}

/** The job that exported a conversation, as the journal tells it. */
export interface ExportedBy {
  readonly jobId: string;
  /** ISO 8601 in UTC. */
  readonly ended: string;
}

/** A version of an object in the manifest. */
export interface ManifestEntry extends ObservedVersion {
  readonly type: "object";
  readonly key: string;
  readonly versionId: string;
  /** Whether it was the current version. */
  readonly current: boolean;
  readonly conversationId: string;
  /** The recording that it belongs to; null for a file about the conversation, and for one that belongs to none. */
  readonly recordingId: string | null;
  readonly role: string;
  /** Job that exported its conversation, and when that had ended; null where no journal tells it. */
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
  /** Client of Genesys Cloud that asked, and identity of AWS where it is told. */
  readonly askedAs: string;
  readonly asOf: string;
  readonly recordings: number;
  readonly exported: number;
  /** Whether every recording that Genesys Cloud knew of was in the bucket. */
  readonly complete: boolean;
  readonly tool: string;
}

/** The last line of a manifest. */
export interface ManifestEnd {
  readonly type: "end";
  readonly objects: number;
}
