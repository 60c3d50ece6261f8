import { blocksOfType, first, hasSymbol, replicationDestination, type ReplicationRule, type Stack } from "../../stack";
import type { BucketEncryption } from "../bucket-encryption";
import { bucketOf } from "../find-bucket";
import type { CopyRefusal, CopyRefusalCode } from "./types";

interface Asked {
  readonly bucket: string;
  readonly rules: readonly ReplicationRule[];
  readonly key: string;
  readonly encryption: BucketEncryption;
}

/** The rule that takes an object, and why S3 may leave it out all the same; no rule where none takes it. */
export function leftOut(
  stack: Stack,
  asked: Asked,
): { readonly rule: ReplicationRule | undefined; readonly refusals: readonly CopyRefusal[] } {
  const { rules, key } = asked;
  const fitting = rules.filter(({ prefix }) => key.startsWith(prefix) || hasSymbol(prefix));
  const rule = fitting.find(({ isOn }) => isOn);
  if (rule === undefined) {
    const [off] = fitting;
    const refusal =
      off === undefined
        ? denied("KEY_NOT_IN_FILTER", `No rule takes the key ${key}: ${words(rules)}.`, [
            "Take the prefix out of the filter of the rule (filter {}).",
          ])
        : denied("RULE_OFF", `The rule ${off.id} that would take it is switched off.`, ["Set its status to Enabled."]);
    return { rule, refusals: [refusal] };
  }
  const tags = rule.asksTags || hasSymbol(rule.prefix);
  const open: CopyRefusal = {
    code: "FILTER_ASKS_TAGS",
    verdict: "unknown",
    reason: `The filter of the rule ${rule.id} asks for more than the key tells.`,
    change: ["Leave the filter empty (filter {})."],
  };
  return { rule, refusals: [...(tags ? [open] : []), ...encrypted(rule, asked), ...destination(stack, rule, asked)] };
}

function encrypted({ takesKms, id }: ReplicationRule, { encryption: { kms } }: Asked): readonly CopyRefusal[] {
  if (takesKms || kms === false) return [];
  const reason = `The rule ${id} does not take objects that a key of KMS encrypts, and S3 leaves them out in silence.`;
  const change = ["Set source_selection_criteria.sse_kms_encrypted_objects to Enabled, with replica_kms_key_id."];
  return [{ code: "KMS_LEFT_OUT", verdict: kms === true ? "denied" : "unknown", reason, change }];
}

// of a bucket that the stack does not make nothing is known
function destination(stack: Stack, rule: ReplicationRule, { bucket }: Asked): readonly CopyRefusal[] {
  const { made } = replicationDestination(rule.destination, stack);
  if (made === undefined) return [];
  const has = (type: string, name: string) =>
    blocksOfType(stack, `aws_s3_bucket_${type}`).find((block) => bucketOf(block) === name)?.attributes;
  const name = bucketOf(made);
  const versioning = first(has("versioning", name)?.["versioning_configuration"] ?? {})["status"];
  const inline = first(made.attributes["versioning"])["enabled"] === true;
  const locked = (one: string) =>
    has("object_lock_configuration", one) !== undefined ||
    blocksOfType(stack, "aws_s3_bucket").some(
      (b) => bucketOf(b) === one && b.attributes["object_lock_enabled"] === true,
    );
  const isLocked = locked(name);
  return [
    ...(versioning === "Enabled" || inline || isLocked
      ? []
      : [denied("DESTINATION_UNVERSIONED", `Bucket ${name} has no versioning.`, [`Switch it on for ${name}.`])]),
    ...(isLocked || !locked(bucket)
      ? []
      : [
          denied("DESTINATION_NOT_LOCKED", `Bucket ${bucket} has Object Lock, and ${name} has none.`, [
            `Make ${name} with Object Lock.`,
          ]),
        ]),
  ];
}

function denied(code: CopyRefusalCode, reason: string, change: readonly string[]): CopyRefusal {
  return { code, verdict: "denied", reason, change };
}

function words(rules: readonly ReplicationRule[]): string {
  return rules.map(({ id, prefix }) => `${id} takes what begins with ${prefix}`).join(", ") || "there is none";
}
