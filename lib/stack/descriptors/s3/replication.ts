import { blocksOf, first, flagOf, onOrOff, textOf, unique, without, type Attributes } from "../../attributes";
import { canonicalOrDigest } from "../../canonical";
import { accountOf } from "../../external";
import { isObject } from "../../json";
import { blocksOfType, type Block, type Stack } from "../../model";
import type { Found } from "../../setting";
import { BUCKET } from "./controls";
import { bucketName } from "./names";

/** Replication rules, both of the bucket's argument and of the separate resource. */
export function replication(attributes: Attributes, { place }: Block, stack: Stack): readonly Found[] {
  const { rule, rules, role, ...more } = attributes;
  const all = blocksOf(rule ?? rules).map(replicationRule);
  const isOn = ({ status }: Attributes) => status !== "Disabled";
  const to = all.filter(isOn).map((one) => replicationDestination(destinationOf(one), stack));
  const buckets = unique(to.map(({ bucket }) => bucket));
  const outside = to.filter(({ account, isKnown }) => !isKnown || account !== place.account);
  // the set of buckets is a setting of its own; with several, this setting shows the bucket of each rule
  const bucketOf = (bucket: unknown) => {
    const at = buckets.indexOf(String(bucket));
    return at < 0 ? { bucket } : buckets.length === 1 ? {} : { bucket: at + 1 };
  };
  const compared = all.map(({ id: _, ...one }) => {
    const { bucket, ...rest } = destinationOf(one);
    return { ...one, destination: { ...rest, ...bucketOf(bucket) } };
  });
  return [
    [BUCKET.replication, buckets.length === 0 ? null : buckets.join(", ")],
    [BUCKET.replicationTo, unique(outside.map(words))],
    [
      BUCKET.replicationHow,
      all.length === 0 ? null : canonicalOrDigest({ role, rule: compared, ...without(more, ["bucket", "id"]) }),
    ],
  ];
}

// an unknown destination stands for the bucket, so that a change is reported
function destinationOf({ destination }: Attributes): Attributes {
  const [into] = blocksOf(destination);
  return typeof into === "string" ? { bucket: into } : first(into);
}

/** The destination of a rule. */
export interface ReplicationDestination {
  readonly bucket: string;
  /** Undefined if the stack does not contain it. */
  readonly account: string | undefined;
  /** Whether the account is that of the bucket, not only that of its key. */
  readonly isKnown: boolean;
  /** Whether the other account owns the copies. */
  readonly owns: boolean;
  /** The KMS key of the copies. */
  readonly key: string | undefined;
  /** The block that creates the bucket; undefined if it is created elsewhere. */
  readonly made: Block | undefined;
}

/** Reads the destination of a rule, and its owner. */
// the ARN of a bucket names no account; nor need a rule (documented: `Account` is for a change of owner)
export function replicationDestination(into: Attributes, stack: Stack): ReplicationDestination {
  const bucket = String(into["bucket"]);
  const { owner } = first(into["access_control_translation"]);
  const key = textOf(first(into["encryption_configuration"])["replica_kms_key_id"]);
  const named = textOf(into["account"]) ?? accountOf(textOf(into["bucket"]) ?? "");
  const own = blocksOfType(stack, "aws_s3_bucket").find((block) => bucket.endsWith(`:${bucketName(block)}`));
  const known = named || own?.place.account;
  return {
    bucket,
    account: known ?? accountOf(key ?? ""),
    isKnown: known !== undefined,
    owns: owner === "Destination",
    key: key === "" ? undefined : key,
    made: own,
  };
}

function words({ bucket, account, isKnown, owns }: ReplicationDestination): string {
  const note = isKnown ? "" : ", where its key is";
  return `${bucket} of ${account === undefined ? "an account that is not named" : `account ${account}${note}`}${owns ? ", which owns the copies" : ""}`;
}

/**
 * A replication rule in the form of the separate resource. The bucket's argument has other names for the same:
 * otherwise its account would be missed, and a move between the two would look like a change.
 */
export function replicationRule(rule: Attributes): Attributes {
  const { delete_marker_replication_status: markers, destination, filter, source_selection_criteria: takes } = rule;
  const names = ["delete_marker_replication_status", "destination", "filter", "source_selection_criteria"];
  return {
    ...without(rule, names),
    ...(textOf(markers) === undefined ? {} : { delete_marker_replication: { status: markers } }),
    ...read("destination", destination, ruleDestination),
    ...read("filter", filter, filterOf),
    ...read("source_selection_criteria", takes, takenOf),
  };
}

// an unknown block is kept: it is not an empty one
function read(name: string, value: unknown, how: (block: Attributes) => Attributes): Attributes {
  if (value === undefined) return {};
  const isKnown = blocksOf(value).every(isObject);
  return { [name]: isKnown ? how(first(value)) : value };
}

function ruleDestination(into: Attributes): Attributes {
  const { account_id: account, replica_kms_key_id: key, metrics, replication_time: time } = into;
  return {
    ...without(into, ["account_id", "replica_kms_key_id", "metrics", "replication_time"]),
    ...(textOf(account) === undefined ? {} : { account }),
    ...(textOf(key) === undefined ? {} : { encryption_configuration: { replica_kms_key_id: key } }),
    ...timed("metrics", "event_threshold", metrics),
    ...timed("replication_time", "time", time),
  };
}

function timed(name: string, within: string, value: unknown): Attributes {
  if (value === undefined) return {};
  const { minutes, ...rest } = first(value);
  return { [name]: { ...rest, ...(minutes === undefined || minutes === null ? {} : { [within]: { minutes } }) } };
}

function filterOf(filter: Attributes): Attributes {
  const { tags, prefix, ...rest } = filter;
  if (typeof tags !== "string" && Object.keys(first(tags)).length === 0) return without(filter, ["tags"]);
  return { ...rest, and: { ...(textOf(prefix) === undefined ? {} : { prefix }), tags } };
}

function takenOf(takes: Attributes): Attributes {
  const { enabled, ...encrypted } = first(takes["sse_kms_encrypted_objects"]);
  if (enabled === undefined) return takes;
  const status = onOrOff(flagOf(enabled, false), "Disabled");
  return { ...takes, sse_kms_encrypted_objects: { ...encrypted, status } };
}
