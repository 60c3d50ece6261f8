import { blocksOf, first, textOf, type Attributes } from "./attributes";
import { replicationRule } from "./descriptors/s3/replication-rule";
import { bucketName } from "./descriptors/s3/names";
import { isObject } from "./json";
import { blocksOfType, type Block, type Stack } from "./model";

/** One rule of replication, as either resource writes it. */
export interface ReplicationRule {
  readonly id: string;
  /** Undefined where it is not known. */
  readonly isOn: boolean | undefined;
  /** What keys begin with for the rule to take them. */
  readonly prefix: string;
  /** Whether it asks for tags of the object, which a key does not tell. */
  readonly asksTags: boolean;
  /** Whether it takes what a key of KMS encrypts; undefined where it is not known. */
  readonly takesKms: boolean | undefined;
  readonly destination: Attributes;
}

/** The replication of a bucket. */
export interface Replication {
  readonly bucket: string;
  readonly source: string;
  /** As it stands there. */
  readonly role: string;
  /** The rule that counts first stands first. */
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
  const read = blocksOf(rules)
    .filter(isObject)
    .map(replicationRule)
    .map((rule, i) => [Number(rule["priority"] ?? 0), ruleOf(rule, i)] as const);
  return {
    bucket: bucketName(block),
    source: block.address,
    role: textOf(role) ?? "",
    rules: read.sort(([a], [b]) => b - a).map(([, rule]) => rule),
  };
}

function ruleOf(rule: Attributes, index: number): ReplicationRule {
  const filter = first(rule["filter"]);
  const and = first(filter["and"]);
  const { status } = first(first(rule["source_selection_criteria"])["sse_kms_encrypted_objects"]);
  return {
    id: textOf(rule["id"]) || `rule ${index}`,
    isOn: isEnabled(rule["status"]),
    prefix: textOf(filter["prefix"]) || textOf(and["prefix"]) || textOf(rule["prefix"]) || "",
    asksTags: [filter["tag"], and["tags"]].some((one) => Object.keys(first(one) ?? {}).length > 0),
    takesKms: status === undefined || status === null ? false : isEnabled(status),
    destination: first(rule["destination"]),
  };
}

// the two words that there are; a value that is not known is neither
function isEnabled(status: unknown): boolean | undefined {
  return status === "Enabled" ? true : status === "Disabled" ? false : undefined;
}
