import { blocksOf, first, knownBlocks, numberOrNull, textOf, type Attributes } from "./attributes";
import { bucketName } from "./descriptors/s3/names";
import { replicationRule } from "./descriptors/s3/replication";
import { isObject } from "./json";
import { blocksOfType, type Block, type Stack } from "./model";

/** A replication rule from either resource type. */
export interface ReplicationRule {
  readonly id: string;
  /** Undefined if unknown. */
  readonly isOn: boolean | undefined;
  /** Key prefix of the rule. */
  readonly prefix: string;
  /** Whether it requires, or may require, object tags. */
  readonly asksTags: boolean;
  /** Whether it replicates objects encrypted with KMS; undefined if unknown. */
  readonly takesKms: boolean | undefined;
  /** Undefined if unknown. */
  readonly destination: Attributes | undefined;
  /** Undefined if unknown. */
  readonly priority: number | undefined;
  /** Whether its filter is not known. */
  readonly isFilterOpen: boolean;
}

/** The replication of a bucket. */
export interface Replication {
  readonly bucket: string;
  readonly source: string;
  /** The role as written. */
  readonly role: string;
  /** Rules in order of precedence. */
  readonly rules: readonly ReplicationRule[];
}

/** Every bucket that a stack replicates. */
export function replicationsOf(stack: Stack): readonly Replication[] {
  const apart = blocksOfType(stack, "aws_s3_bucket_replication_configuration").map((block) =>
    found(block, block.attributes, block.attributes["rule"]),
  );
  const inline = blocksOfType(stack, "aws_s3_bucket").flatMap((block) =>
    blocksOf(block.attributes["replication_configuration"]).map((one) => found(block, one, one["rules"])),
  );
  return [...apart, ...inline];
}

function found(block: Block, { role }: Attributes, rules: unknown): Replication {
  const read = blocksOf(rules).filter(isObject).map(replicationRule).map(ruleOf);
  return {
    bucket: bucketName(block),
    source: block.address,
    role: textOf(role) ?? "",
    rules: read.sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0)),
  };
}

function ruleOf(rule: Attributes, index: number): ReplicationRule {
  const filters = knownBlocks(rule, "filter");
  const ands = filters?.map((one) => knownBlocks(one, "and"));
  const filter = first(filters);
  const and = first(ands?.[0]);
  const areTagsOpen = knownBlocks(filter, "tag") === undefined || typeof and["tags"] === "string";
  const taken = knownBlocks(rule, "source_selection_criteria");
  const encrypted = taken?.map((one) => knownBlocks(one, "sse_kms_encrypted_objects"));
  const isTakenOpen = encrypted === undefined || encrypted.includes(undefined);
  const { status } = first(encrypted?.[0]);
  const priority = numberOrNull(rule["priority"]) ?? 0;
  return {
    id: textOf(rule["id"]) || `rule ${index}`,
    isOn: isEnabled(rule["status"]),
    prefix: textOf(filter["prefix"]) || textOf(and["prefix"]) || textOf(rule["prefix"]) || "",
    asksTags: areTagsOpen || [filter["tag"], and["tags"]].some((one) => Object.keys(first(one)).length > 0),
    takesKms: isTakenOpen ? undefined : status === undefined || status === null ? false : isEnabled(status),
    destination: knownBlocks(rule, "destination") && first(rule["destination"]),
    priority: typeof priority === "number" ? priority : undefined,
    isFilterOpen: ands === undefined || ands.includes(undefined),
  };
}

// the two valid values; an unknown value is neither
function isEnabled(status: unknown): boolean | undefined {
  return status === "Enabled" ? true : status === "Disabled" ? false : undefined;
}
