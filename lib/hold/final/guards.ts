import type { PolicyKind } from "../../policy";
import type { Attributes } from "./written";

/** What may change of a resource between what the construct made and what is written. */
export interface Guard {
  /** Attributes that protect nothing: they may be anything. */
  readonly free?: readonly string[];
  /** Attributes that hold a policy, which is judged by what it says. */
  readonly policies?: { readonly [attribute: string]: PolicyKind };
  /** Attributes that may change as long as this holds; the values are those of `plain`. */
  readonly keeps?: { readonly [attribute: string]: (made: unknown, written: unknown) => boolean };
}

// names, words and where an order is told: the order is compared apart
const FREE = ["//", "tags", "tags_all", "description", "timeouts"];

/**
 * The resources that an export stands or falls with. Whatever is not named of one has to be written as it was made: an
 * attribute that is new to this list may weaken it.
 */
export const GUARDS: { readonly [type: string]: Guard } = {
  aws_s3_bucket: { keeps: { force_destroy: isOff } },
  aws_s3_bucket_versioning: {},
  aws_s3_bucket_object_lock_configuration: { keeps: { rule: locksAsLong } },
  aws_s3_bucket_ownership_controls: {},
  aws_s3_bucket_public_access_block: {},
  aws_s3_bucket_server_side_encryption_configuration: {},
  aws_s3_bucket_lifecycle_configuration: { keeps: { rule: endsNothing } },
  // a bucket has one such configuration, so what else is to hear of its events is added here
  aws_s3_bucket_notification: { free: ["lambda_function", "queue", "topic"] },
  aws_s3_bucket_logging: {},
  aws_s3_bucket_policy: { policies: { policy: "bucket" } },
  aws_kms_key: {
    policies: { policy: "key" },
    free: ["rotation_period_in_days"],
    keeps: { deletion_window_in_days: (made, written) => Number(written) >= Number(made) },
  },
  aws_kms_alias: {},
  aws_iam_role: {
    policies: { assume_role_policy: "trust" },
    free: ["max_session_duration", "permissions_boundary", "force_detach_policies"],
  },
  aws_iam_role_policy: { policies: { policy: "identity" } },
  aws_cloudtrail: { free: ["cloud_watch_logs_group_arn", "cloud_watch_logs_role_arn", "sns_topic_name"] },
  genesyscloud_integration_credential: { free: ["name"] },
  genesyscloud_integration: { free: ["intended_state"], keeps: { config: sameButNames } },
};

/** One attribute that is not written as it was made. */
export interface Difference {
  readonly attribute: string;
  readonly made: unknown;
  readonly written: unknown;
}

/** What is written otherwise than it was made and may weaken an export. Policies are left out. */
export function differencesOf(guard: Guard, made: Attributes, written: Attributes): readonly Difference[] {
  const names = [...new Set([...Object.keys(made), ...Object.keys(written)])];
  return names.flatMap((attribute): readonly Difference[] => {
    if ([...FREE, ...(guard.free ?? [])].includes(attribute) || guard.policies?.[attribute] !== undefined) return [];
    const [one, other] = [plain(made[attribute]), plain(written[attribute])];
    if (sameText(one, other)) return [];
    if (attribute === "depends_on") return waitsFor(one, other) ? [] : [{ attribute, made: one, written: other }];
    if (attribute === "lifecycle") return lifecycleDifferences(guard, one, other);
    return guard.keeps?.[attribute]?.(one, other) ? [] : [{ attribute, made: one, written: other }];
  });
}

function waitsFor(made: unknown, written: unknown): boolean {
  const others = list(written);
  return list(made).every((one) => others.includes(one));
}

function lifecycleDifferences(guard: Guard, made: unknown, written: unknown): readonly Difference[] {
  const [one, other] = [object(made), object(written)];
  const of = (attribute: string) => ({
    attribute: `lifecycle.${attribute}`,
    made: one[attribute],
    written: other[attribute],
  });
  const texts = list(other["precondition"]).map((condition) => JSON.stringify(condition));
  const ignored = list(other["ignore_changes"]).filter((name) => !list(one["ignore_changes"]).includes(name));
  const harmless = [...FREE, ...(guard.free ?? [])];
  return [
    ...(one["prevent_destroy"] === true && other["prevent_destroy"] !== true ? [of("prevent_destroy")] : []),
    ...(list(one["precondition"]).every((condition) => texts.includes(JSON.stringify(condition)))
      ? []
      : [of("precondition")]),
    // what is ignored is not put back when somebody has changed it
    ...(ignored.every((name) => harmless.includes(String(name).split(/[.[]/)[0]!)) ? [] : [of("ignore_changes")]),
    ...(list(other["replace_triggered_by"]).length > 0 ? [of("replace_triggered_by")] : []),
  ];
}

// days or years of the same mode may grow; of years and days a year is the shortest
function locksAsLong(made: unknown, written: unknown): boolean {
  const [one, other] = [made, written].map((rule) => object(object(rule)["default_retention"]));
  const days = ({ days, years }: Attributes) => Number(days ?? Number(years) * 365);
  return one!["mode"] === other!["mode"] && days(other!) >= days(one!);
}

function isOff(_: unknown, written: unknown): boolean {
  return written === undefined || written === false;
}

function endsNothing(made: unknown, written: unknown): boolean {
  const known = list(made).map((rule) => JSON.stringify(rule));
  return list(written).every((rule) => {
    const { expiration, noncurrent_version_expiration: noncurrent } = object(rule);
    return known.includes(JSON.stringify(rule)) || (expiration === undefined && noncurrent === undefined);
  });
}

function sameButNames(made: unknown, written: unknown): boolean {
  const bare = (config: unknown) => JSON.stringify({ ...object(config), name: "", notes: "" });
  return bare(made) === bare(written);
}

/** A value in one form: a block of one as the block, nothing left out, texts of truth values as these, members sorted. */
function plain(value: unknown): unknown {
  if (value === null) return undefined;
  if (value === "true" || value === "false") return value === "true";
  if (Array.isArray(value)) return value.length === 1 ? plain(value[0]) : value.map(plain);
  if (typeof value !== "object") return value;
  const members = Object.entries(value as Attributes)
    .map(([key, one]) => [key, plain(one)] as const)
    .filter(([, one]) => one !== undefined);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function list(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function object(value: unknown): Attributes {
  return typeof value === "object" && value !== null ? (value as Attributes) : {};
}

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
