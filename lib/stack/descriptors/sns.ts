import { textOf } from "../attributes";
import type { Descriptor } from "../descriptor";
import { readDocument } from "../inventory/read-document";
import { symbolOf } from "../resolve/symbols";
import { settingsOf } from "../setting";
import { own, regionalArn } from "./arns";
import { delivered } from "./delivery";
import { TAGS } from "./inert";
import { encryptedWith, named } from "./named";

const arn = regionalArn("sns", own("name"));

/** A topic. */
export const topic: Descriptor = {
  type: "aws_sns_topic",
  derived: { arn, id: arn },
  policies: ({ address, attributes, place: { partition, region, account } }) => {
    const value = attributes["policy"];
    if (value === undefined || value === "") return [];
    const name = textOf(attributes["name"]) ?? symbolOf(`${address}.name`);
    const owner = textOf(attributes["arn"]) ?? `arn:${partition}:sns:${region}:${account}:${name}`;
    return [{ kind: "topic", owner, source: address, ...readDocument(value) }];
  },
  settings: ({ address, attributes }) => {
    const name = textOf(attributes["name"]) ?? symbolOf(`${address}.name`);
    return settingsOf({ kind: "topic", name, by: "address" }, address, [
      named(name),
      encryptedWith(attributes["kms_master_key_id"]),
    ]);
  },
  reads: ["name", "policy", "kms_master_key_id"],
  inert: { ...TAGS, display_name: "words for people" },
};

/** The policy of a topic. */
export const topicPolicy: Descriptor = {
  type: "aws_sns_topic_policy",
  policies: ({ address, attributes: { arn: owner, policy } }) => {
    if (policy === undefined || policy === "") return [];
    const of = textOf(owner) ?? symbolOf(`${address}.arn`);
    return [{ kind: "topic", owner: of, source: address, apart: true, ...readDocument(policy) }];
  },
  reads: ["arn", "policy"],
};

/** Somebody who gets a topic's messages. */
export const topicSubscription: Descriptor = {
  type: "aws_sns_topic_subscription",
  settings: ({ address, attributes: { protocol, endpoint, topic_arn }, place }) => {
    const to = `${String(protocol)} ${String(endpoint)} of ${String(topic_arn).split(":").at(-1)}`;
    return settingsOf({ kind: "subscription", name: address, by: "address" }, address, delivered([to], place));
  },
  reads: ["protocol", "endpoint", "topic_arn"],
};
