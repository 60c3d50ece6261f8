import { valueOf } from "../../answer";
import type { BucketFacts, LockFacts } from "../../aws";
import type { ExpectedBucket } from "../../expectation";
import { clean, some } from "../../text";
import type { Check, Hit, Seen } from "../check";
import { isBucketMissing } from "./missing";

const RETENTION_WHY =
  "Without Object Lock, S3 answers an upload with a hold or retention header with 400, and objects are not protected from deletion.";

export const bucketMissing: Check = {
  id: "BUCKET_MISSING",
  severity: "error",
  what: "The bucket does not exist.",
  why: "There is no bucket to export to.",
  fix: "Deploy the stack.",
  find: ({ aws, expected }) => {
    return isBucketMissing(aws?.bucket)
      ? [{ where: "s3:GetBucketLocation", what: `There is no bucket ${expected.aws?.bucketName}.` }]
      : [];
  },
};

export const bucketPolicyMissing: Check = {
  id: "BUCKET_POLICY_MISSING",
  severity: "error",
  what: "The bucket has no policy.",
  why: "Every identity with S3 permissions in the account can then lift holds, shorten retention and delete evidence.",
  fix: "Deploy the stack, or have the bucket's owner merge the statements from the stack's output.",
  find: ({ aws, expected }) =>
    valueOf(aws?.bucket?.policy) === null && expected.aws?.bucketPolicy !== undefined
      ? [{ where: "s3:GetBucketPolicy", what: "There is no bucket policy." }]
      : [],
};

export const bucketRegion: Check = {
  id: "BUCKET_REGION",
  severity: "error",
  what: "The bucket is in another region than in the stack.",
  why: "The key, the policies and data residency depend on the stack's region: kms:ViaService names it, so uploads end in a 403.",
  fix: "Correct bucketRegion, or create the bucket in the region of the recordings.",
  find: (seen) => {
    const wanted = seen.expected.aws?.region;
    const live = valueOf(seen.aws?.bucket?.region);
    if (live === undefined || live === wanted) return [];
    return [
      { where: "s3:GetBucketLocation", what: `The bucket is in ${clean(live, 40)}; the stack expects ${wanted}.` },
    ];
  },
};

export const objectLock: Check = {
  id: "OBJECT_LOCK",
  severity: "error",
  what: "Object Lock is off, or its default retention is weaker than the stack's.",
  why: RETENTION_WHY,
  fix: "Deploy the stack again. For an existing bucket, ask its owner to enable Object Lock with a default retention.",
  find: (seen) => {
    const lock = valueOf(seen.aws?.bucket?.lock);
    return lockHits(lock, seen.expected.aws?.bucket?.retention);
  },
};

/** How a bucket's lock differs from the retention that the stack expects. */
export function lockHits(lock: LockFacts | null | undefined, wanted: ExpectedBucket["retention"]): readonly Hit[] {
  const where = "s3:GetObjectLockConfiguration";
  if (lock === undefined) return [];
  if (lock === null) return [{ where, what: "Object Lock is off." }];
  if (lock.days === undefined) return [{ where, what: "There is no default retention.", why: NO_DEFAULT }];
  if (wanted === undefined) return [];
  const words = `The default retention is ${lock.mode ?? "without a mode"}, ${lock.days} days`;
  const stack = `the stack expects ${wanted.mode}, ${wanted.days} days`;
  if (lock.days < wanted.days || (wanted.mode === "COMPLIANCE" && lock.mode !== "COMPLIANCE")) {
    return [
      { where, what: `${words}; ${stack}.`, why: "Recordings can be deleted before the required retention ends." },
    ];
  }
  if (lock.days === wanted.days && lock.mode === wanted.mode) return [];
  return [
    {
      where,
      what: `${words}; ${stack}.`,
      severity: "warning",
      why: "This retention was not configured in the stack, and COMPLIANCE cannot be undone.",
    },
  ];
}

const NO_DEFAULT = "A recording without a hold can be deleted as soon as it has been uploaded.";

export const bucketSettings: Check = {
  id: "BUCKET_SETTINGS",
  severity: "error",
  what: "Public access block, object ownership, versioning or lifecycle rules are not as evidence requires.",
  why: "Object Lock protects versions. Without versioning, or if current versions expire, evidence is hidden behind delete markers; the other settings can make the bucket accessible.",
  fix: "Deploy the stack again, or have the bucket's owner change the setting.",
  find: (seen) => {
    const bucket = seen.aws?.bucket;
    const hits = bucket === undefined ? [] : settingsOf(bucket);
    if (seen.expected.aws?.bucket?.events !== true || valueOf(bucket?.notifications)?.eventBridge !== false)
      return hits;
    const what = "Events do not go to EventBridge, from which the stack learns of new objects.";
    const why = "The hold keeper places no hold, and an alarm that counts objects sees none.";
    return [...hits, { where: "s3:GetBucketNotificationConfiguration", what, why }];
  },
};

const ALL_BLOCKS = ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"];

/** Settings with which a bucket does not keep evidence safe, whoever uses it. */
export function settingsOf({
  publicAccess,
  ownership,
  versioning,
  expiring,
}: Omit<BucketFacts, "versioning"> & Partial<BucketFacts>): Hit[] {
  const hits: Hit[] = [];
  const lacking = ALL_BLOCKS.filter((block) => valueOf(publicAccess)?.includes(block) === false);
  if (lacking.length > 0) hits.push({ where: "s3:GetPublicAccessBlock", what: `Off: ${lacking.join(", ")}.` });
  const owner = valueOf(ownership);
  if (owner !== undefined && owner !== "BucketOwnerEnforced") {
    hits.push({ where: "s3:GetBucketOwnershipControls", what: `Object ownership is ${clean(owner, 40)}.` });
  }
  const versions = valueOf(versioning);
  if (versions !== undefined && versions !== "Enabled") {
    hits.push({ where: "s3:GetBucketVersioning", what: `Versioning is ${clean(versions, 40)}.` });
  }
  const rules = valueOf(expiring) ?? [];
  if (rules.length > 0) {
    hits.push({
      where: "s3:GetBucketLifecycleConfiguration",
      what: `Current versions expire because of ${some(rules)}.`,
    });
  }
  return hits;
}

/** Whether a finding about the key is reliable, which requires the bucket's encryption to be known. */
export function encryptionOf({ aws }: Seen) {
  return valueOf(aws?.bucket?.encryption);
}
