import { blocksOf, textOf } from "../attributes";
import type { Descriptor } from "../descriptor";
import { policyIn } from "../inventory/read-document";
import { blocksOfType, type Place, type Stack } from "../model";
import { control, settingsOf } from "../setting";
import { own, regionalArn } from "./arns";
import { delivered } from "./delivery";
import { TAGS } from "./inert";
import { encryptedWith } from "./encryption";
import { named, textOrSymbol } from "./named";
import { workings } from "./workings";

const arn = regionalArn("sns", own("name"));

const TOPIC = workings({ fifo_topic: false, content_based_deduplication: false, delivery_policy: undefined });
const SUBSCRIPTION = workings({
  filter_policy: undefined,
  filter_policy_scope: "MessageAttributes",
  raw_message_delivery: false,
  delivery_policy: undefined,
  redrive_policy: undefined,
  confirmation_timeout_in_minutes: 1,
  endpoint_auto_confirms: false,
});

/** A topic. */
export const topic: Descriptor = {
  type: "aws_sns_topic",
  sets: ["name"],
  derived: { arn, id: arn },
  policies: (block) => {
    const { partition, region, account } = block.place;
    const made = `arn:${partition}:sns:${region}:${account}:${textOrSymbol(block, "name")}`;
    return policyIn(block, { kind: "topic", owner: textOf(block.attributes["arn"]) ?? made });
  },
  settings: (block) => {
    const { address, attributes, place } = block;
    const name = textOrSymbol(block, "name");
    return settingsOf({ kind: "topic", name, by: "address" }, address, [
      named(name),
      ...encryptedWith(attributes["kms_master_key_id"], place),
      ...TOPIC.of(attributes),
    ]);
  },
  holds: "subscriptions of it that are made elsewhere",
  keeps: ["policy"],
  reads: ["name", "policy", "kms_master_key_id", ...TOPIC.names],
  // documented: SNS API, CreateTopic
  defaults: { signature_version: 1, tracing_config: "PassThrough" },
  inert: { ...TAGS, display_name: "display text" },
};

/** The policy of a topic. */
export const topicPolicy: Descriptor = {
  type: "aws_sns_topic_policy",
  sets: ["arn"],
  policies: (block) => policyIn(block, { kind: "topic", owner: textOrSymbol(block, "arn"), apart: true }),
  reads: ["arn", "policy"],
};

const TOLD = control("alarmReaches", "Alarms reach", "keeps", "setting", {
  noun: "list of recipients of alarms",
  bounds: "whenSet",
});

function isAlarmed(stack: Stack, topic: unknown): boolean {
  return ["aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm"]
    .flatMap((type) => blocksOfType(stack, type))
    .some(({ attributes }) => blocksOf(attributes["alarm_actions"]).some((action) => String(action) === String(topic)));
}

// the name alone for a topic in the same place, the ARN for others
function topicWords(arn: string, { region, account }: Place): string {
  const [, , , inRegion, inAccount, name] = arn.split(":");
  if (name === undefined) return arn;
  return inRegion === region && inAccount === account ? name : `${name} of account ${inAccount} in ${inRegion}`;
}

/** A subscription to a topic. */
export const topicSubscription: Descriptor = {
  type: "aws_sns_topic_subscription",
  sets: ["topic_arn", "protocol", "endpoint"],
  settings: ({ address, attributes, place }, stack) => {
    const { protocol, endpoint, topic_arn } = attributes;
    const to = `${String(protocol)} ${String(endpoint)} of ${topicWords(String(topic_arn), place)}`;
    return settingsOf({ kind: "subscription", name: address, by: "address" }, address, [
      ...delivered([to], place),
      [TOLD, isAlarmed(stack, topic_arn) ? [to] : null],
      ...SUBSCRIPTION.of(attributes),
    ]);
  },
  reads: ["protocol", "endpoint", "topic_arn", ...SUBSCRIPTION.names],
};
