import { wholeNumber, type ShapeOf } from "../core";
import { checkKeyAlias } from "./names";

/** How evidence is encrypted at rest. Give at most one of `existingKeyArn` and `s3Managed`. @public */
export interface EvidenceKeyOptions {
  /** ARN of a symmetric KMS key in the bucket's region; nothing of it is changed. @default a new key is created */
  readonly existingKeyArn?: string;
  /** Lets S3 manage the key (SSE-S3): no key of your own, so nobody can be shut out by it. @default false */
  readonly s3Managed?: boolean;
  /** Alias of the new key, with its prefix. The exporter's policies name the key by it. @default alias/<name> */
  readonly alias?: string;
  /** Limits administration of the new key to the administrators, without use of it. @default false */
  readonly administratorsOnly?: boolean;
  /** Days between a request to delete the new key and its end, 7 to 30. @default 30 */
  readonly deletionWindowDays?: number;
}

/** How long a key waits before it ends. Code `DELETION_WINDOW_INVALID`. Source: KMS API, ScheduleKeyDeletion (documented). */
export const deletionWindow = wholeNumber({
  code: "DELETION_WINDOW_INVALID",
  min: 7,
  max: 30,
  unit: "days",
  fix: "Keep 30: it is the time in which a mistaken deletion can be called back.",
});

export const keyOptionsShape: ShapeOf<EvidenceKeyOptions> = {
  existingKeyArn: "value",
  s3Managed: "flag",
  alias: checkKeyAlias,
  administratorsOnly: "flag",
  deletionWindowDays: deletionWindow,
};
