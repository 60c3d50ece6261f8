import { blocksOf, first, flagOf, onOrOff, textOf, without, type Attributes } from "../../attributes";
import { isObject } from "../../json";

/**
 * A rule of replication as the resource of its own writes it. The bucket's argument has other names for the same: its account
 * would be missed, and a move from one to the other would look like another rule.
 */
export function replicationRule(rule: Attributes): Attributes {
  const { delete_marker_replication_status: markers, destination, filter, source_selection_criteria: takes } = rule;
  const names = ["delete_marker_replication_status", "destination", "filter", "source_selection_criteria"];
  return {
    ...without(rule, names),
    ...(textOf(markers) === undefined ? {} : { delete_marker_replication: { status: markers } }),
    ...read("destination", destination, destinationOf),
    ...read("filter", filter, filterOf),
    ...read("source_selection_criteria", takes, takenOf),
  };
}

// a block that is not known stays as it stands: it is not an empty one
function read(name: string, value: unknown, how: (block: Attributes) => Attributes): Attributes {
  if (value === undefined) return {};
  const isKnown = blocksOf(value).every(isObject);
  return { [name]: isKnown ? how(first(value)) : value };
}

function destinationOf(into: Attributes): Attributes {
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
