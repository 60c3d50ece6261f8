/** A request header of an S3 upload, and how a policy can see it. @public */
export interface RequestHeader {
  /** Lower case. A `*` at the end stands for any text. */
  readonly header: string;
  /** Condition key that carries its value in a policy; `<key>` stands for a tag's key. */
  readonly conditionKey?: string;
  /** Further keys that S3 derives from the same header. */
  readonly derivedKeys?: readonly string[];
  /** Actions that an upload with this header needs in addition to `s3:PutObject`. */
  readonly extraActions: readonly string[];
  /** The values that S3 accepts, if they are few. */
  readonly allowedValues?: readonly string[];
  /** Why there is no condition key. */
  readonly noKeyReason?: string;
  /** Alternatives to a condition, if there is none. */
  readonly alternatives?: readonly string[];
  /** Further notes. */
  readonly note?: string;
}

const NOT_IN_CONTEXT = "S3 does not put this header into the context that policies are evaluated in.";
const ACL = ["s3:PutObjectAcl"];
const RETENTION = ["s3:PutObjectRetention"];
const ENCRYPTION = ["kms:GenerateDataKey", "kms:Decrypt"];
const TAGGING = ["s3:PutObjectTagging"];
const COPYING = ["s3:GetObject"];

const UNDOCUMENTED =
  "Event holds are new in S3 in 2026. The condition key is AWS's; the name of the header, its values and its permission " +
  "are unverified, by analogy with legal holds and retention.";

/** Source: AWS authorization data and the S3 API reference (documented). Which of them Genesys sends is not documented. */
export const headerTable: readonly RequestHeader[] = [
  {
    header: "x-amz-object-lock-legal-hold",
    conditionKey: "s3:object-lock-legal-hold",
    extraActions: ["s3:PutObjectLegalHold"],
    allowedValues: ["ON", "OFF"],
  },
  {
    header: "x-amz-object-lock-mode",
    conditionKey: "s3:object-lock-mode",
    extraActions: RETENTION,
    allowedValues: ["GOVERNANCE", "COMPLIANCE"],
  },
  {
    header: "x-amz-object-lock-retain-until-date",
    conditionKey: "s3:object-lock-retain-until-date",
    derivedKeys: ["s3:object-lock-remaining-retention-days"],
    extraActions: RETENTION,
  },
  {
    header: "x-amz-object-lock-event-hold",
    conditionKey: "s3:object-lock-event-hold",
    extraActions: RETENTION,
    allowedValues: ["ON", "OFF"],
    note: `${UNDOCUMENTED} The values are those of legal holds.`,
  },
  {
    header: "x-amz-object-lock-event-hold-duration-days",
    conditionKey: "s3:object-lock-event-hold-duration-days",
    extraActions: RETENTION,
    note: `${UNDOCUMENTED} What the duration counts from is not known.`,
  },
  {
    header: "x-amz-server-side-encryption",
    conditionKey: "s3:x-amz-server-side-encryption",
    extraActions: ENCRYPTION,
    allowedValues: ["AES256", "aws:kms", "aws:kms:dsse"],
    note: "The KMS actions are needed for aws:kms, also when only the bucket's default says so; Decrypt for uploads in parts.",
  },
  {
    header: "x-amz-server-side-encryption-aws-kms-key-id",
    conditionKey: "s3:x-amz-server-side-encryption-aws-kms-key-id",
    extraActions: ENCRYPTION,
    note: "The KMS actions are needed on that very key.",
  },
  plain("x-amz-server-side-encryption-customer-algorithm", ["AES256"]),
  keyless("x-amz-server-side-encryption-customer-key", "The three customer headers go together, over TLS only."),
  keyless("x-amz-server-side-encryption-customer-key-md5"),
  keyless("x-amz-server-side-encryption-context", "KMS sees its pairs as kms:EncryptionContext:… beside aws:s3:arn."),
  {
    header: "x-amz-acl",
    conditionKey: "s3:x-amz-acl",
    extraActions: ACL,
    allowedValues:
      "private public-read public-read-write authenticated-read aws-exec-read bucket-owner-read bucket-owner-full-control".split(
        " ",
      ),
    note: "A bucket with enforced ownership takes bucket-owner-full-control only.",
  },
  ...["full-control", "read", "read-acp", "write", "write-acp"].map((grant) => ({
    ...plain(`x-amz-grant-${grant}`),
    extraActions: ACL,
  })),
  {
    header: "x-amz-tagging",
    conditionKey: "s3:RequestObjectTag/<key>",
    derivedKeys: ["s3:RequestObjectTagKeys"],
    extraActions: TAGGING,
  },
  plain(
    "x-amz-storage-class",
    "STANDARD REDUCED_REDUNDANCY STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING GLACIER GLACIER_IR DEEP_ARCHIVE OUTPOSTS".split(
      " ",
    ),
  ),
  plain("x-amz-website-redirect-location"),
  {
    ...plain("x-amz-content-sha256"),
    note: "The only condition of use denies UNSIGNED-PAYLOAD, which can break uploads in a stream.",
  },
  { header: "if-none-match", conditionKey: "s3:if-none-match", extraActions: [] },
  { header: "if-match", conditionKey: "s3:if-match", extraActions: [] },
  { ...plain("x-amz-copy-source"), extraActions: COPYING },
  { ...plain("x-amz-metadata-directive", ["COPY", "REPLACE"]), extraActions: COPYING },
  {
    header: "x-amz-meta-*",
    extraActions: [],
    noKeyReason:
      "User metadata is never in the request context: no condition key exists for it. A bucket policy with one is " +
      "rejected when it is applied, after a plan without fault; a role's policy takes it in silence, and its Allow " +
      "never matches while its Deny may always match.",
    alternatives: [
      "An Allow without a condition admits the upload, whatever metadata it carries.",
      "Default retention of the bucket protects every object without the sender's help.",
      "A hold keeper reads the metadata after the upload and places the hold.",
      "The sender can use x-amz-object-lock-legal-hold, which has the condition key s3:object-lock-legal-hold.",
      "The sender can use a tag, which has the condition key s3:RequestObjectTag/<key>.",
    ],
  },
  ...["content-type", "content-disposition", "content-encoding", "content-language", "content-length", "expires"].map(
    (name) => keyless(name),
  ),
  keyless("cache-control"),
  { ...keyless("x-amz-request-payer"), allowedValues: ["requester"] },
  keyless("x-amz-expected-bucket-owner", "S3 refuses the request with 403 where the bucket is another account's."),
  keyless("content-md5", "No policy can demand a checksum; S3 itself demands one on uploads with Object Lock headers."),
  keyless("x-amz-checksum-*", "No policy can demand a checksum."),
  { ...keyless("x-amz-sdk-checksum-algorithm"), allowedValues: ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"] },
  keyless("x-amz-trailer"),
  {
    ...keyless(
      "x-amz-server-side-encryption-bucket-key-enabled",
      "A writer can switch the bucket key off for one upload: a key policy must allow for both encryption contexts.",
    ),
    allowedValues: ["true", "false"],
  },
];

function plain(header: string, allowedValues?: readonly string[]): RequestHeader {
  const row = { header, conditionKey: `s3:${header}`, extraActions: [] };
  return allowedValues === undefined ? row : { ...row, allowedValues };
}

function keyless(header: string, note?: string): RequestHeader {
  const row = { header, extraActions: [], noKeyReason: NOT_IN_CONTEXT };
  return note === undefined ? row : { ...row, note };
}
