/** Bucket settings with which S3 refuses uploads; `undefined` means not read. */
export interface BucketSettings {
  readonly ownership: string | undefined;
  /** Whether the bucket or its account blocks public ACLs. */
  readonly blocksPublicAcls: boolean | undefined;
  /** Why the bucket's public policy admits no caller of another account. @default it does */
  readonly restricted?: Finding | undefined;
  /** Whether the caller is of another account than the bucket's, and pays for requests. @default false */
  readonly requesterPays?: boolean | "perhaps";
  readonly objectLock: boolean | undefined;
  readonly defaultRetention: boolean | undefined;
  /** Blocked encryption types, such as `SSE-C`. */
  readonly blockedEncryption: readonly string[] | undefined;
  /** Whether the bucket encrypts with KMS if the upload does not specify encryption. */
  readonly kmsByDefault: boolean | undefined;
  /** Reference to the bucket's default KMS key: an ARN, an id or an alias. */
  readonly defaultKey?: string | undefined;
  /** 12 digits. */
  readonly account: string | undefined;
  readonly region: string | undefined;
  /** The bucket's default key, if the stack creates it. */
  readonly key?: UsedKey | undefined;
  /** A key in a header, if the stack creates it. */
  readonly keyNamed?: (reference: string) => UsedKey | undefined;
}

/** A KMS key as configured; `undefined` means not read. */
export interface UsedKey {
  readonly arn: string;
  readonly enabled: boolean | undefined;
  /** Whether it is a symmetric encryption key, which S3 requires. */
  readonly symmetric: boolean | undefined;
}

/** The upload as S3 validates it before evaluating policies. */
export interface SentUpload {
  readonly key: string;
  /** Names in lower case. */
  readonly headers: { readonly [header: string]: string };
  readonly tls: boolean;
  readonly at: Date;
  /** Whether the upload has Content-MD5 or a checksum that is not in the headers; undefined if unknown. */
  readonly checksum: boolean | undefined;
}

/** Why S3 itself refuses an upload, as a stable code. @experimental */
export type RefusalCode =
  | "ACL_NOT_TAKEN"
  | "PUBLIC_ACL_BLOCKED"
  | "PUBLIC_POLICY_RESTRICTED"
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
  | "REQUESTER_PAYS"
  | "METADATA_TOO_LARGE"
  | "UPLOAD_TOO_LARGE"
  | "KEY_TOO_LONG"
  | "KEY_ABOVE_ROOT"
  | "NOT_AN_UPLOAD";

/** Something that S3 refuses regardless of policies. @experimental */
export interface Refusal {
  readonly code: RefusalCode;
  /** HTTP status and S3 error code, such as `400 InvalidArgument`. */
  readonly answer: string;
  /** Unknown if it depends on a setting that was not read, or on undocumented behaviour. */
  readonly verdict: "denied" | "unknown";
  /** Whether the request is invalid for every bucket, or only for this one. */
  readonly because: "request" | "bucket";
  /** One sentence. */
  readonly reason: string;
  /** Alternative fixes, the best first. */
  readonly change: readonly string[];
  /** The basis of the rule: AWS documentation, or reported responses of S3. */
  readonly source: "documented" | "reported";
}

export interface Finding {
  readonly reason: string;
  readonly change: readonly string[];
  /** @default true */
  readonly sure?: boolean;
  /** Overrides the rule's answer. */
  readonly answer?: string;
}

/** One rule about what S3 refuses. */
export interface RefusalRule {
  readonly code: RefusalCode;
  readonly answer: string;
  readonly because: "request" | "bucket";
  readonly source: "documented" | "reported";
  find(upload: SentUpload, bucket: BucketSettings): readonly Finding[];
}
