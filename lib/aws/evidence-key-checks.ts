import { checkText, isLiteral, refuseUnusedOptions, show, type Faults } from "../core";
import type { ExportTarget } from "../policy";
import type { EvidenceKeyOptions } from "./evidence-key-options";

const KEY_ARN = /^arn:([\w-]+):kms:([a-z0-9-]+):(\d{12}):key\/[\w-]+$/;

/** Checks how evidence is to be encrypted. */
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

/** Checks the ARN of a key brought along. Codes `KEY_ARN_INVALID`, `KEY_REGION_MISMATCH`. */
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
