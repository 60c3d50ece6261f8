import { matchesGlob } from "../../core";
import {
  blocksOfType,
  first,
  flagOf,
  hasSymbol,
  knownBlocks,
  replicationDestination,
  symbolsIn,
  type Replication,
  type ReplicationRule,
  type Stack,
} from "../../stack";
import type { BucketEncryption } from "../bucket-encryption";
import { bucketOf } from "../find-bucket";
import { blockAt, whyKept, whyPerhaps } from "../part";
import { saidOf } from "../set-up";
import type { CopyRefusal, CopyRefusalCode } from "./types";

interface Asked {
  readonly bucket: string;
  readonly rules: readonly ReplicationRule[];
  readonly key: string;
  readonly encryption: BucketEncryption;
}

/** Why the rules are not known, if they are not. */
export function rulesNotRead(stack: Stack, { source }: Replication): readonly CopyRefusal[] {
  const block = blockAt(source, stack);
  const inline = knownBlocks(block?.attributes ?? {}, "replication_configuration");
  const known = knownBlocks(block?.attributes ?? {}, "rule") && inline && knownBlocks(inline[0] ?? {}, "rules");
  const kept = whyKept(block, (name) => /rule|replication/.test(name));
  const perhaps = whyPerhaps(block) ?? kept ?? (known === undefined ? `what the rules of ${source} are` : undefined);
  return perhaps === undefined ? [] : [notRead(perhaps)];
}

function notRead(what: string): CopyRefusal {
  const reason = `${what.charAt(0).toUpperCase()}${what.slice(1)} was not read.`;
  return open("RULES_NOT_READ", reason, ["Use a plan, which contains the values."]);
}

/** The rule that applies to an object, and why S3 may still skip it; no rule if none applies. */
export function leftOut(
  stack: Stack,
  asked: Asked,
): { readonly rule: ReplicationRule | undefined; readonly refusals: readonly CopyRefusal[] } {
  const { rules, key } = asked;
  const fitting = rules.filter(({ prefix }) => mayTake(prefix, key));
  const taking = fitting.filter(({ isOn }) => isOn !== false);
  const [rule] = taking;
  if (rule === undefined) {
    const [off] = fitting;
    const refusal =
      off === undefined
        ? denied("KEY_NOT_IN_FILTER", `No rule applies to the key ${key}: ${words(rules)}.`, [
            "Remove the prefix from the filter of the rule (filter {}).",
          ])
        : denied("RULE_OFF", `The rule ${off.id} that would apply is disabled.`, ["Set its status to Enabled."]);
    return { rule, refusals: [refusal] };
  }
  const notSure = [
    ...(rule.isOn === true
      ? []
      : [open("RULE_OFF", `Whether the rule ${rule.id} is enabled was not read.`, ["Set its status to Enabled."])]),
    ...(taking.length > 1 && taking.some(({ priority }) => priority === undefined)
      ? [notRead(`which of the rules ${taking.map(({ id }) => id).join(", ")} has the highest priority`)]
      : []),
    ...(rule.isFilterOpen ? [notRead(`the filter of the rule ${rule.id}`)] : []),
    ...(rule.destination === undefined ? [notRead(`the destination of the rule ${rule.id}`)] : []),
    ...(hasSymbol(rule.prefix)
      ? [
          open("KEY_NOT_IN_FILTER", `The prefix of the rule ${rule.id} was not read: ${rule.prefix}.`, [
            "Remove the prefix from the filter of the rule (filter {}).",
          ]),
        ]
      : []),
    ...(rule.asksTags
      ? [
          open("FILTER_ASKS_TAGS", `The filter of the rule ${rule.id} depends on more than the key.`, [
            "Leave the filter empty (filter {}).",
          ]),
        ]
      : []),
  ];
  return { rule, refusals: [...notSure, ...encrypted(rule, asked), ...versioned(stack, rule, asked)] };
}

function mayTake(prefix: string, key: string): boolean {
  const pattern = symbolsIn(prefix).reduce((all, symbol) => all.replaceAll(symbol, "*"), prefix);
  return key.startsWith(prefix) || (pattern !== prefix && matchesGlob(`${pattern}*`, key));
}

function encrypted({ takesKms, id }: ReplicationRule, { encryption: { kms } }: Asked): readonly CopyRefusal[] {
  if (takesKms === true || kms === false) return [];
  const change = ["Set source_selection_criteria.sse_kms_encrypted_objects to Enabled, with replica_kms_key_id."];
  const silent = "and S3 skips them without an error";
  if (takesKms === false && kms === true) {
    return [denied("KMS_LEFT_OUT", `The rule ${id} does not replicate objects encrypted with KMS, ${silent}.`, change)];
  }
  const what =
    takesKms === undefined ? `the rule ${id} replicates objects encrypted with KMS` : "the bucket encrypts with KMS";
  return [
    open("KMS_LEFT_OUT", `Whether ${what} was not read; unless the rule includes such objects, S3 skips them.`, change),
  ];
}

// nothing is known about a bucket that the stack does not create
function versioned(stack: Stack, rule: ReplicationRule, { bucket }: Asked): readonly CopyRefusal[] {
  if (rule.destination === undefined) return [];
  const { made } = replicationDestination(rule.destination, stack);
  const name = made && bucketOf(made);
  const lockOfCopy = name === undefined ? undefined : lockOf(stack, name);
  const refusals = [
    ...withoutVersions(stack, bucket, "SOURCE_UNVERSIONED"),
    ...(name === undefined ? [] : withoutVersions(stack, name, "DESTINATION_UNVERSIONED")),
  ];
  if (name === undefined || lockOfCopy === true || lockOf(stack, bucket) !== true) return refusals;
  const change = [`Create ${name} with Object Lock.`];
  return [
    ...refusals,
    lockOfCopy === false
      ? denied("DESTINATION_NOT_LOCKED", `Bucket ${bucket} has Object Lock, and ${name} has none.`, change)
      : open(
          "DESTINATION_NOT_LOCKED",
          `Bucket ${bucket} has Object Lock; whether ${name} has it was not read.`,
          change,
        ),
  ];
}

function withoutVersions(stack: Stack, name: string, code: CopyRefusalCode): readonly CopyRefusal[] {
  const block = blocksOfType(stack, "aws_s3_bucket").find((one) => bucketOf(one) === name);
  if (block === undefined) return [];
  const { attributes, perhaps } = saidOf(stack, { name }, "aws_s3_bucket_versioning");
  const configured = attributes && knownBlocks(attributes, "versioning_configuration");
  const status = String(configured?.[0]?.["status"] ?? "");
  const inline = flagOf(first(block.attributes["versioning"])["enabled"], false);
  const change = [`Enable it for ${name}.`];
  if (perhaps === undefined && /^(Suspended|Disabled)$/.test(status)) {
    return [denied(code, `Bucket ${name} has no versioning (${status}).`, change)];
  }
  if (status === "Enabled" && perhaps === undefined) return [];
  // Object Lock implies versioning
  const isSet = attributes !== undefined && perhaps === undefined;
  if (isSet) return [open(code, `Whether bucket ${name} has versioning was not read.`, change)];
  if (inline === true || lockOf(stack, name) === true) return [];
  const isRead = perhaps === undefined && inline === false;
  if (isRead && lockOf(stack, name) === false) return [denied(code, `Bucket ${name} has no versioning.`, change)];
  return [open(code, `Whether bucket ${name} has versioning was not read.`, change)];
}

// undefined if unknown
function lockOf(stack: Stack, name: string): boolean | undefined {
  const { attributes, perhaps } = saidOf(stack, { name }, "aws_s3_bucket_object_lock_configuration");
  if (attributes !== undefined && perhaps === undefined) return true;
  const block = blocksOfType(stack, "aws_s3_bucket").find((one) => bucketOf(one) === name);
  const enabled = flagOf(block?.attributes["object_lock_enabled"], false);
  if (enabled === true) return true;
  return enabled === false && perhaps === undefined && block !== undefined ? false : undefined;
}

function denied(code: CopyRefusalCode, reason: string, change: readonly string[]): CopyRefusal {
  return { code, verdict: "denied", reason, change };
}

function open(code: CopyRefusalCode, reason: string, change: readonly string[]): CopyRefusal {
  return { code, verdict: "unknown", reason, change };
}

function words(rules: readonly ReplicationRule[]): string {
  return rules.map(({ id, prefix }) => `${id} applies to the prefix ${prefix}`).join(", ") || "there is none";
}
