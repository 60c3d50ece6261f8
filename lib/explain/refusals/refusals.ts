import { aclRules } from "./acl";
import { bringsChecksum, checksumRules, needsChecksum } from "./checksum";
import { encryptionRules } from "./encryption";
import { formRules } from "./form";
import { lockRules } from "./lock";
import { sizeRules } from "./sizes";
import type { BucketSettings, Refusal, RefusalRule, SentUpload } from "./types";
import { valueRules } from "./values";

/** All known rules about uploads that S3 itself refuses. */
export const refusalRules: readonly RefusalRule[] = [
  ...formRules,
  ...valueRules,
  ...lockRules,
  ...aclRules,
  ...encryptionRules,
  ...checksumRules,
  ...sizeRules,
];

/**
 * What S3 itself refuses in an upload. AWS does not document whether S3 checks this or the policies first; either is
 * enough for a refusal.
 */
export function refusalsOf(upload: SentUpload, bucket: BucketSettings): readonly Refusal[] {
  return refusalRules.flatMap(({ code, answer, because, source, find }) =>
    find(upload, bucket).map((found): Refusal => {
      const { reason, change, sure = true } = found;
      const verdict = sure ? "denied" : "unknown";
      return { code, answer: found.answer ?? answer, verdict, because, reason, change, source };
    }),
  );
}

/** A note about checksums if the question does not say whether one is sent; undefined if none is required. */
export function checksumNote(upload: SentUpload, bucket: BucketSettings): string | undefined {
  const why = upload.checksum !== undefined || bringsChecksum(upload) ? undefined : needsChecksum(upload, bucket);
  if (why === undefined) return undefined;
  return (
    `${why.reason}. The upload specifies none: AWS SDKs have added one by default since January 2025, older ones ` +
    "only on request; which one Genesys Cloud uses is not documented."
  );
}
