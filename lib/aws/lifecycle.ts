import { checkNumber, checkWord, show, type Faults, type ShapeOf } from "../core";

/** One move of evidence to a colder storage class. @public */
export interface Transition {
  /** Age in days at which objects move; at least 30 for `STANDARD_IA` and `ONEZONE_IA`. */
  readonly afterDays: number;
  /** S3 storage class, such as `GLACIER_IR`. */
  readonly storageClass:
    "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER_IR" | "GLACIER" | "DEEP_ARCHIVE";
}

/** What S3 does with objects by age. Current versions never expire, and there is no prop to make them. @public */
export interface LifecycleOptions {
  /** Days after which an unfinished multipart upload is dropped. @default 7 */
  readonly abortIncompleteUploadsDays?: number;
  /** Days after which a version that was overwritten or deleted ends; not below the retention. @default never */
  readonly noncurrentVersionDays?: number;
  /** Moves to colder storage, one rule for all of them. @default none */
  readonly transitions?: readonly Transition[];
}

export const lifecycleShape: ShapeOf<LifecycleOptions> = {
  abortIncompleteUploadsDays: "value",
  noncurrentVersionDays: "value",
  transitions: [{ afterDays: "value", storageClass: "value" }],
};

// documented: Amazon S3 API, Transition.StorageClass
const STORAGE_CLASSES = ["STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"];
// S3 refuses an earlier move to these (documented: Amazon S3 User Guide, lifecycle transitions)
const INFREQUENT_ACCESS = ["STANDARD_IA", "ONEZONE_IA"];
const LONGEST = 36500;

/** Checks that no rule ends what retention keeps. Codes `LIFECYCLE_…`. */
export function checkLifecycle(options: LifecycleOptions, retentionDays: number, faults: Faults): void {
  const { abortIncompleteUploadsDays, noncurrentVersionDays, transitions = [] } = options;
  const days = (field: string, value: number, min = 1): boolean =>
    checkNumber(faults, {
      code: "LIFECYCLE_DAYS_INVALID",
      field,
      value,
      min,
      max: LONGEST,
      unit: "days",
      fix: "Give the age in whole days.",
    });
  if (abortIncompleteUploadsDays !== undefined) days("abortIncompleteUploadsDays", abortIncompleteUploadsDays);
  if (noncurrentVersionDays !== undefined && days("noncurrentVersionDays", noncurrentVersionDays)) {
    if (noncurrentVersionDays < retentionDays) {
      faults.add({
        code: "LIFECYCLE_UNDERCUTS_RETENTION",
        field: "noncurrentVersionDays",
        got: show(noncurrentVersionDays),
        allowed: `at least the retention, ${retentionDays} days`,
        fix: "Raise it to the retention or leave it out: an overwritten version is evidence too.",
      });
    }
  }
  transitions.forEach(({ afterDays, storageClass }, i) => {
    days(`transitions[${i}].afterDays`, afterDays, INFREQUENT_ACCESS.includes(storageClass) ? 30 : 1);
    if (transitions.findIndex((other) => other.storageClass === storageClass) < i) {
      faults.add({
        code: "LIFECYCLE_TRANSITION_REPEATED",
        field: `transitions[${i}].storageClass`,
        got: show(storageClass),
        allowed: "each storage class once: all moves are one rule",
        fix: "Leave the later move out.",
      });
    }
    checkWord(faults, {
      code: "STORAGE_CLASS_INVALID",
      field: `transitions[${i}].storageClass`,
      value: storageClass,
      words: STORAGE_CLASSES,
      fix: "Use one of S3's storage classes for transitions.",
    });
  });
}
