import type { ShapeOf } from "../core";

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

export const keyOptionsShape: ShapeOf<EvidenceKeyOptions> = {
  existingKeyArn: "value",
  s3Managed: "flag",
  alias: "value",
  administratorsOnly: "flag",
  deletionWindowDays: "value",
};
