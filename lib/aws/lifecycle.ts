import { needed, show, wholeNumber, word, type Faults, type ShapeOf } from "../core";

/** One move of evidence to a colder storage class. @public */
export interface Transition {
  /** Age in days at which objects move; at least 30 for `STANDARD_IA` and `ONEZONE_IA`. */
  readonly afterDays: number;
  /** S3 storage class, such as `GLACIER_IR`. */
  readonly storageClass:
    "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER_IR" | "GLACIER" | "DEEP_ARCHIVE";
}

/** What S3 does with objects by age. Current versions never expire, and no prop can change that. @public */
export interface LifecycleOptions {
  /** Days after which an unfinished multipart upload is dropped. @default 7 */
  readonly abortIncompleteUploadsDays?: number;
  /** Days after which a version that was overwritten or deleted expires; not below the retention. @default never */
  readonly noncurrentVersionDays?: number;
  /** Moves to colder storage, one rule for all of them. @default none */
  readonly transitions?: readonly Transition[];
}

// S3 refuses an earlier transition to these (documented: Amazon S3 User Guide, lifecycle transitions)
const INFREQUENT_ACCESS = ["STANDARD_IA", "ONEZONE_IA"];
const LONGEST = 36500;

const days = (min: number) =>
  wholeNumber({
    code: "LIFECYCLE_DAYS_INVALID",
    min,
    max: LONGEST,
    unit: "days",
    fix: "Give the age in whole days.",
  });

export const lifecycleShape: ShapeOf<LifecycleOptions> = {
  abortIncompleteUploadsDays: days(1),
  noncurrentVersionDays: days(1),
  transitions: [
    {
      afterDays: "value",
      // documented: Amazon S3 API, Transition.StorageClass
      storageClass: needed(
        word(
          "STORAGE_CLASS_INVALID",
          ["STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"],
          "Use one of S3's storage classes for transitions.",
        ),
      ),
    },
  ],
};

/** Checks that no rule expires what retention protects, and that transitions are compatible. Codes `LIFECYCLE_…`. */
export function checkLifecycle(options: LifecycleOptions, retentionDays: number, faults: Faults): void {
  const { noncurrentVersionDays, transitions = [] } = options;
  if (noncurrentVersionDays !== undefined && noncurrentVersionDays < retentionDays) {
    faults.add({
      code: "LIFECYCLE_UNDERCUTS_RETENTION",
      field: "noncurrentVersionDays",
      got: show(noncurrentVersionDays),
      allowed: `at least the retention, ${retentionDays} days`,
      fix: "Raise it to the retention or leave it out: an overwritten version is evidence too.",
    });
  }
  transitions.forEach(({ afterDays, storageClass }, i) => {
    days(INFREQUENT_ACCESS.includes(storageClass) ? 30 : 1)(faults, `transitions[${i}].afterDays`, afterDays);
    if (transitions.findIndex((other) => other.storageClass === storageClass) < i) {
      faults.add({
        code: "LIFECYCLE_TRANSITION_REPEATED",
        field: `transitions[${i}].storageClass`,
        got: show(storageClass),
        allowed: "each storage class once: all moves are one rule",
        fix: "Leave the later move out.",
      });
    }
  });
}
