/** Settings of a bucket that make S3 refuse uploads; `undefined` is one that was not read. */
export interface BucketSettings {
  readonly ownership: string | undefined;
  /** Whether the bucket or its account blocks public access control lists. */
  readonly blocksPublicAcls: boolean | undefined;
  readonly objectLock: boolean | undefined;
  readonly defaultRetention: boolean | undefined;
  /** Types of encryption that are switched off, such as `SSE-C`. */
  readonly blockedEncryption: readonly string[] | undefined;
  /** Whether the bucket encrypts by a key of KMS where the upload does not say how. */
  readonly kmsByDefault: boolean | undefined;
  /** 12 digits. */
  readonly account: string | undefined;
  readonly region: string | undefined;
  /** The key that the bucket encrypts with by default, where the stack makes it. */
  readonly key?: UsedKey | undefined;
  /** A key that a header names, where the stack makes it. */
  readonly keyNamed?: (reference: string) => UsedKey | undefined;
}

/** A key of KMS as it is set up; `undefined` is what was not read. */
export interface UsedKey {
  readonly arn: string;
  readonly enabled: boolean | undefined;
  /** Whether it is a symmetric key that encrypts, as S3 asks for. */
  readonly symmetric: boolean | undefined;
}

/** The upload as S3 sees it before any policy. */
export interface SentUpload {
  readonly key: string;
  /** Names in lower case. */
  readonly headers: { readonly [header: string]: string };
  readonly tls: boolean;
  readonly at: Date;
  /** Whether Content-MD5 or a checksum comes with it though no header says so; undefined where that is not known. */
  readonly checksum: boolean | undefined;
}

/** Why S3 itself refuses an upload, as a code to match on. @experimental */
export type RefusalCode =
  | "ACL_NOT_TAKEN"
  | "PUBLIC_ACL_BLOCKED"
  | "ACL_GIVEN_TWICE"
  | "BAD_VALUE"
  | "LOCK_MODE_WITHOUT_DATE"
  | "LOCK_DATE_WITHOUT_MODE"
  | "LOCK_DATE_PASSED"
  | "NO_OBJECT_LOCK"
  | "CHECKSUM_MISSING"
  | "CHECKSUMS_SEVERAL"
  | "CUSTOMER_KEY_INCOMPLETE"
  | "CUSTOMER_KEY_MIXED"
  | "ENCRYPTION_TYPE_BLOCKED"
  | "KMS_HEADER_WITHOUT_KMS"
  | "KEY_IN_ANOTHER_REGION"
  | "KEY_CANNOT_ENCRYPT"
  | "TLS_NEEDED"
  | "ANOTHER_OWNER"
  | "METADATA_TOO_LARGE"
  | "UPLOAD_TOO_LARGE"
  | "KEY_TOO_LONG"
  | "KEY_ABOVE_ROOT"
  | "NOT_AN_UPLOAD";

/** Something that S3 refuses whatever the policies allow. @experimental */
export interface Refusal {
  readonly code: RefusalCode;
  /** HTTP status and S3's error code, such as `400 InvalidArgument`. */
  readonly answer: string;
  /** Unknown where it hangs on a setting that was not read, or that S3 does not document. */
  readonly verdict: "denied" | "unknown";
  /** Whether the request is wrong for every bucket, or wrong for this one. */
  readonly because: "request" | "bucket";
  /** One sentence. */
  readonly reason: string;
  /** What would mend it, each by itself, the best first. */
  readonly change: readonly string[];
  /** Where the rule is from: AWS's documentation, or reports of what S3 answers. */
  readonly source: "documented" | "reported";
}

/** What a rule finds wrong. */
export interface Finding {
  readonly reason: string;
  readonly change: readonly string[];
  /** @default true */
  readonly sure?: boolean;
  /** In place of the rule's own. */
  readonly answer?: string;
}

/** One thing that S3 refuses. */
export interface RefusalRule {
  readonly code: RefusalCode;
  readonly answer: string;
  readonly because: "request" | "bucket";
  readonly source: "documented" | "reported";
  find(upload: SentUpload, bucket: BucketSettings): readonly Finding[];
}
