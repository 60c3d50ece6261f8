import { checkText, isLiteral, refuseUnusedOptions, show, wholeNumber, type Faults, type ShapeOf } from "../core";
import { checkKeyAlias } from "./names";
import type { ExportTarget } from "../policy";

/** How evidence is encrypted at rest. Give at most one of `existingKeyArn` and `s3Managed`. @public */
export interface EvidenceKeyOptions {
  /** ARN of a symmetric KMS key in the bucket's region; the stack does not change it. @default a new key is created */
  readonly existingKeyArn?: string;
  /** Lets S3 manage the key (SSE-S3): there is no key of your own that could shut anybody out. @default false */
  readonly s3Managed?: boolean;
  /** Alias of the new key, with the prefix `alias/`. The exporter's policies refer to the key by it. @default alias/<name> */
  readonly alias?: string;
  /** Limits administration of the new key to the administrators, without use of it. @default false */
  readonly administratorsOnly?: boolean;
  /** Days between a request to delete the new key and its end, 7 to 30. @default 30 */
  readonly deletionWindowDays?: number;
}

/** Waiting period before a key is deleted. Code `DELETION_WINDOW_INVALID`. Source: KMS API, ScheduleKeyDeletion (documented). */
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

const KEY_ARN = /^arn:([\w-]+):kms:([a-z0-9-]+):(\d{12}):key\/[\w-]+$/;

/** Checks the encryption options of the evidence. */
export function checkEvidenceKey(
  options: EvidenceKeyOptions,
  target: ExportTarget,
  administrators: readonly string[] | undefined,
  faults: Faults,
): void {
  const { existingKeyArn, s3Managed } = options;
  if (existingKeyArn !== undefined) checkExistingKey(faults, existingKeyArn, target);
  if (options.administratorsOnly && !administrators?.length) {
    faults.add({
      code: "ADMINISTRATORS_MISSING",
      field: "administratorsOnly",
      got: "true, and no administrators",
      allowed: "true only beside a list of administrators",
      fix: "Name the administrators, or leave administratorsOnly out: a key that nobody can administer is lost.",
    });
  }
  checkOneKind(faults, { existingKeyArn, s3Managed: s3Managed || undefined });
  if (existingKeyArn === undefined && !s3Managed) return;
  refuseUnusedOptions(faults, options, {
    code: "KEY_OPTION_WITHOUT_NEW_KEY",
    fields: ["alias", "administratorsOnly", "deletionWindowDays"],
    because: s3Managed ? "s3Managed" : "existingKeyArn",
  });
}

/** Refuses two kinds of key at once. Code `KEY_KIND_AMBIGUOUS`. */
export function checkOneKind(faults: Faults, kinds: { readonly [name: string]: unknown }): void {
  const given = Object.keys(kinds).filter((name) => kinds[name] !== undefined);
  if (given.length < 2) return;
  faults.add({
    code: "KEY_KIND_AMBIGUOUS",
    field: given[1]!,
    got: given.join(" and "),
    allowed: `one of ${Object.keys(kinds).join(" and ")}, or neither for a new key`,
    fix: "Decide whose key encrypts and leave the other out.",
  });
}

/** Checks the ARN of an existing key. Codes `KEY_ARN_INVALID`, `KEY_REGION_MISMATCH`. */
export function checkExistingKey(faults: Faults, value: unknown, target: ExportTarget): void {
  const field = "existingKeyArn";
  const fits = checkText(faults, {
    code: "KEY_ARN_INVALID",
    field,
    value,
    fits: (text) => KEY_ARN.test(text),
    allowed: `arn:${target.partition}:kms:${target.region}:<account>:key/<id>`,
    fix: "Give the ARN of the key itself, not of an alias: policies are enforced on the key.",
  });
  if (!fits || !isLiteral(faults, field, value)) return;
  const [, partition, region] = KEY_ARN.exec(String(value))!;
  if (partition === target.partition && region === target.region) return;
  faults.add({
    code: "KEY_REGION_MISMATCH",
    field,
    got: `${show(value)} in ${region}`,
    allowed: `a key in ${target.region}, the bucket's region`,
    fix: "A service of AWS uses only keys of its own region: give one from there, or a replica of a multi-Region key.",
  });
}
