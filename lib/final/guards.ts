import type { PolicyKind } from "../policy/lint";
import { endsNothing, grows, isOff, locksAsLong, runs, sameButNames, tellsMore } from "./keeps";

/** What may change of a resource or a data source between what the construct made and what is written. */
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

const ACTIONS = { alarm_actions: tellsMore, ok_actions: tellsMore, insufficient_data_actions: tellsMore };

/**
 * What may change of a resource that a construct made. Whatever is not named has to be written as it was made, and a type
 * that is not named has to be written so whole: an attribute that is new to this list may weaken an export.
 */
const GUARDS: { readonly [type: string]: Guard } = {
  aws_s3_bucket: { keeps: { force_destroy: isOff } },
  aws_s3_bucket_object_lock_configuration: { keeps: { rule: locksAsLong } },
  aws_s3_bucket_lifecycle_configuration: { keeps: { rule: endsNothing } },
  // a bucket has one such configuration, so what else is to hear of its events is added here
  aws_s3_bucket_notification: { free: ["lambda_function", "topic"], keeps: { queue: tellsMore } },
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

/** What may change of a resource of a type, what is harmless of every type included. */
export function guardOf(type: string): Guard {
  const guard = GUARDS[type] ?? {};
  return { ...guard, free: [...FREE, ...(guard.free ?? [])] };
}
