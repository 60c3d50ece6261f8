import { accountOf } from "../access/external";
import { blocksOfType, symbolOf, type ReviewBlock, type ReviewStack } from "../input";
import { blocksOf } from "../stack-json";
import type { InventoryControl } from "../types";
import { canonicalOrDigest } from "./canonical";
import { first, numberOrNull, rowsFor, textOrNull, type Found } from "./subjects";

type Read = (block: ReviewBlock, stack: ReviewStack) => readonly Found[];

const named = (attribute: string) => (block: ReviewBlock) =>
  textOrNull(block.attributes[attribute]) ?? symbolOf(`${block.address}.${attribute}`);
const ownAddress = ({ address }: ReviewBlock): string => address;

const READERS: readonly (readonly [type: string, words: string, name: (block: ReviewBlock) => string, read: Read])[] = [
  ["aws_cloudwatch_event_rule", "event rule", named("name"), eventRule],
  ["aws_cloudwatch_event_target", "event target", ownAddress, eventTarget],
  ["aws_sns_topic_subscription", "subscription", ownAddress, subscription],
  ["aws_s3_bucket_notification", "notifications of bucket", named("bucket"), notifications],
  ["aws_s3_bucket_inventory", "inventory of bucket", named("bucket"), bucketInventory],
  ["aws_cloudwatch_log_group", "log", named("name"), log],
  ["aws_cloudwatch_log_subscription_filter", "log filter", ownAddress, logFilter],
  ["aws_cloudwatch_metric_alarm", "alarm", named("alarm_name"), alarm],
];

/** Where events, messages, lists and logs go, and who is told. */
export function deliveryControls(stack: ReviewStack): readonly InventoryControl[] {
  return READERS.flatMap(([type, words, name, read]) =>
    blocksOfType(stack, type).flatMap((block) => rowsFor(`${words} ${name(block)}`, read(block, stack))),
  );
}

function eventRule({ attributes, address }: ReviewBlock): readonly Found[] {
  const { event_pattern, schedule_expression, event_bus_name, state, is_enabled } = attributes;
  const on = state !== "DISABLED" && is_enabled !== false;
  return [
    [
      "eventRule",
      canonicalOrDigest({ pattern: parsed(event_pattern), schedule_expression, event_bus_name, on }),
      address,
    ],
  ];
}

// a pattern is JSON in a text: blanks in it mean nothing
function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text)) as unknown;
  } catch {
    return text;
  }
}

function eventTarget({ attributes, address }: ReviewBlock): readonly Found[] {
  const { arn, role_arn, rule } = attributes;
  return [["eventTarget", [arn, role_arn, `rule ${String(rule)}`].filter(Boolean).map(String).join(", "), address]];
}

// mail, telephones and addresses on the internet are outside too
function delivered(to: readonly string[], address: string, { account }: ReviewStack): readonly Found[] {
  const within = (one: string) => /\barn:/.test(one) && accountOf(one.slice(one.indexOf("arn:"))) === account;
  const [inside, outside] = [to.filter(within).sort(), to.filter((one) => !within(one)).sort()];
  return [
    ["deliveries", inside, address],
    ["subscribers", outside, address],
  ];
}

function subscription({ attributes, address }: ReviewBlock, stack: ReviewStack): readonly Found[] {
  const { protocol, endpoint, topic_arn } = attributes;
  return delivered(
    [`${String(protocol)} ${String(endpoint)} of ${String(topic_arn).split(":").at(-1)}`],
    address,
    stack,
  );
}

function notifications({ attributes, address }: ReviewBlock, stack: ReviewStack): readonly Found[] {
  const to = [
    ...blocksOf(attributes["queue"]).map(({ queue_arn }) => queue_arn),
    ...blocksOf(attributes["topic"]).map(({ topic_arn }) => topic_arn),
    ...blocksOf(attributes["lambda_function"]).map(({ lambda_function_arn }) => lambda_function_arn),
  ];
  return delivered(to.map(String), address, stack);
}

function logFilter({ attributes, address }: ReviewBlock, stack: ReviewStack): readonly Found[] {
  return delivered([String(attributes["destination_arn"])], address, stack);
}

function bucketInventory({ attributes, address }: ReviewBlock): readonly Found[] {
  const { bucket_arn, account_id, prefix } = first(first(attributes["destination"])["bucket"]);
  const of = account_id === undefined ? "" : ` of account ${String(account_id)}`;
  return [
    ["inventoryTarget", [`${String(bucket_arn)}/${String(prefix ?? "")}${of}`], address],
    ["inventoryEnabled", attributes["enabled"] !== false, address],
  ];
}

function log({ attributes, address }: ReviewBlock): readonly Found[] {
  const days = numberOrNull(attributes["retention_in_days"]);
  return [["logRetention", days === 0 ? null : days, address]];
}

function alarm({ attributes, address }: ReviewBlock): readonly Found[] {
  const { alarm_actions, actions_enabled, dimensions, metric_name, namespace, threshold, comparison_operator } =
    attributes;
  const { evaluation_periods, period, statistic, treat_missing_data } = attributes;
  const when = { dimensions, metric_name, namespace, threshold, comparison_operator };
  const told = actions_enabled === false ? [] : blocksOf(alarm_actions).map(String).sort();
  return [
    ["alarmActions", told, address],
    ["alarmWhen", canonicalOrDigest({ ...when, evaluation_periods, period, statistic, treat_missing_data }), address],
  ];
}
