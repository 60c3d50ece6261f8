import type { PolicyKind } from "../policy/lint";
import { areIn, list, object } from "./plain";
import type { Attributes } from "./written";

/** Allowed differences between a resource or data source as its construct created it and its final form. */
export interface Guard {
  /** Attributes that protect nothing and may have any value. */
  readonly free?: readonly string[];
  /** Attributes that hold a policy, which is checked by its content. */
  readonly policies?: { readonly [attribute: string]: PolicyKind };
  /** Attributes that may change as long as the condition holds; the values are those of `plain`. */
  readonly keeps?: { readonly [attribute: string]: (made: unknown, written: unknown) => boolean };
}

// labels and timeouts; dependencies are compared separately
const FREE = ["//", "tags", "tags_all", "description", "timeouts"];

// these lists may become longer
const ACTIONS = { alarm_actions: areIn, ok_actions: areIn, insufficient_data_actions: areIn };

/**
 * Allowed changes of created resources, by type. Attributes that are not listed must stay unchanged, and so must all
 * attributes of a type that is not listed: an attribute that is not listed may weaken an export.
 */
const GUARDS: { readonly [type: string]: Guard } = {
  aws_s3_bucket: { keeps: { force_destroy: isOff } },
  aws_s3_bucket_object_lock_configuration: { keeps: { rule: locksAsLong } },
  aws_s3_bucket_lifecycle_configuration: { keeps: { rule: endsNothing } },
  // a bucket has only one notification configuration, so other recipients are added to it
  aws_s3_bucket_notification: { free: ["lambda_function", "topic"], keeps: { queue: areIn } },
  aws_s3_bucket_policy: { policies: { policy: "bucket" } },
  aws_kms_key: {
    policies: { policy: "key" },
    free: ["rotation_period_in_days"],
    keeps: { deletion_window_in_days: grows },
  },
  aws_iam_role: {
    policies: { assume_role_policy: "trust" },
    free: ["max_session_duration", "permissions_boundary", "force_detach_policies"],
  },
  aws_iam_role_policy: { policies: { policy: "identity" } },
  aws_cloudtrail: { free: ["cloud_watch_logs_group_arn", "cloud_watch_logs_role_arn", "sns_topic_name"] },
  aws_cloudwatch_log_group: { free: ["skip_destroy"], keeps: { retention_in_days: grows } },
  aws_cloudwatch_metric_alarm: { keeps: ACTIONS },
  aws_lambda_event_source_mapping: { free: ["scaling_config", "metrics_config"] },
  aws_lambda_function: {
    free: ["tracing_config", "publish", "dead_letter_config"],
    keeps: { memory_size: grows, reserved_concurrent_executions: runs },
  },
  aws_sns_topic: { free: ["display_name"] },
  aws_sns_topic_policy: { policies: { policy: "topic" } },
  aws_sqs_queue: { keeps: { message_retention_seconds: grows } },
  aws_sqs_queue_policy: { policies: { policy: "queue" } },
  genesyscloud_integration_credential: { free: ["name"] },
  genesyscloud_integration: { free: ["intended_state"], keeps: { config: sameButNames } },
  genesyscloud_auth_role: { free: ["name"] },
  genesyscloud_oauth_client: { free: ["name"] },
};

/** Allowed changes of a type, including those that are harmless for every type. */
export function guardOf(type: string): Guard {
  const guard = GUARDS[type] ?? {};
  return { ...guard, free: [...FREE, ...(guard.free ?? [])] };
}

/** A retention of the same mode that may grow; a year counts as 365 days, the shortest. */
function locksAsLong(made: unknown, written: unknown): boolean {
  const [one, other] = [made, written].map((rule) => object(object(rule)["default_retention"]));
  const days = ({ days, years }: Attributes) => Number(days ?? Number(years) * 365);
  return one!["mode"] === other!["mode"] && days(other!) >= days(one!);
}

/** A switch that stays off. */
function isOff(_: unknown, written: unknown): boolean {
  return written === undefined || written === false;
}

/** Rules that expire no further objects; a rule that only Terraform knows may expire some. */
function endsNothing(made: unknown, written: unknown): boolean {
  const known = list(made).map((rule) => JSON.stringify(rule));
  return list(written).every((rule) => {
    if (typeof rule !== "object") return false;
    const { expiration, noncurrent_version_expiration: noncurrent } = object(rule);
    return known.includes(JSON.stringify(rule)) || (expiration === undefined && noncurrent === undefined);
  });
}

/** The configuration of an integration: names and notes are free. */
function sameButNames(made: unknown, written: unknown): boolean {
  const bare = (config: unknown) => JSON.stringify({ ...object(config), name: "", notes: "" });
  return bare(made) === bare(written);
}

/** A number that may become larger. For some settings zero means no limit. */
function grows(made: unknown, written: unknown): boolean {
  return written !== undefined && (Number(written) >= Number(made) || Number(written) === 0);
}

/** Concurrency of a function: any number but zero. */
function runs(_: unknown, written: unknown): boolean {
  return written === undefined || Math.abs(Number(written)) > 0;
}
