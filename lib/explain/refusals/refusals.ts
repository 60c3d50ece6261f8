import { aclRules } from "./acl";
import { bringsChecksum, checksumRules, needsChecksum } from "./checksum";
import { encryptionRules } from "./encryption";
import { formRules } from "./form";
import { lockRules } from "./lock";
import { sizeRules } from "./sizes";
import type { BucketSettings, Refusal, RefusalRule, SentUpload } from "./types";
import { valueRules } from "./values";

/** All that is known of what S3 refuses by itself, of uploads. */
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
 * What S3 itself refuses of an upload. AWS does not document whether it looks at this or at the policies first: either
 * is enough to refuse.
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

/** What to know of checksums where the question does not say whether one is sent; undefined where none is needed. */
export function checksumNote(upload: SentUpload, bucket: BucketSettings): string | undefined {
  const why = upload.checksum !== undefined || bringsChecksum(upload) ? undefined : needsChecksum(upload, bucket);
  if (why === undefined) return undefined;
  return (
    `${why.reason}. The question names none: AWS's SDKs have added one by themselves since January 2025, older ones ` +
    "only when told to; which one Genesys Cloud uses is not documented."
  );
}
