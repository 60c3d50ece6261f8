import { flagOf, textOf, type Attributes } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { policyIn } from "../../inventory/read-document";
import { control, settingsOf } from "../../setting";
import { own, regionalArn } from "../arns";
import { TAGS } from "../inert";
import { encryptedWith } from "../encryption";
import { named, textOrSymbol } from "../named";
import { workings } from "../workings";
import { queueArn, queueByUrl } from "./names";
import { redriveSettings } from "./redrive";

const ENCRYPTED = control("queueEncrypted", "Messages are encrypted", "more", "protection", {
  noun: "encryption of messages",
  bounds: "never",
  going: "nothing",
});
// documented: SQS API, CreateQueue
const WORKINGS = workings({
  delay_seconds: 0,
  fifo_queue: false,
  content_based_deduplication: false,
  max_message_size: 262_144,
  message_retention_seconds: 345_600,
  receive_wait_time_seconds: 0,
  visibility_timeout_seconds: 30,
  kms_data_key_reuse_period_seconds: 300,
});

// SQS encrypts by default (documented)
function isEncrypted(attributes: Attributes): boolean | string {
  if (textOf(attributes["kms_master_key_id"]) !== undefined) return true;
  return flagOf(attributes["sqs_managed_sse_enabled"], true);
}

/** A queue. */
export const queue: Descriptor = {
  type: "aws_sqs_queue",
  sets: ["name"],
  derived: { arn: regionalArn("sqs", own("name")), id: own("url") },
  policies: (block) => policyIn(block, { kind: "queue", owner: queueArn(block) }),
  settings: (block, stack) => {
    const name = textOrSymbol(block, "name");
    return [
      ...redriveSettings(block, stack),
      // another name means another queue: waiting messages are lost, and senders and receivers are refused
      ...settingsOf({ kind: "queue", name, by: "address" }, block.address, [named(name)]),
      ...settingsOf({ kind: "queue", name: queueArn(block), by: "name" }, block.address, [
        ...encryptedWith(block.attributes["kms_master_key_id"], block.place),
        [ENCRYPTED, isEncrypted(block.attributes)],
        ...WORKINGS.of(block.attributes),
      ]),
    ];
  },
  holds: "the messages that wait in it",
  keeps: ["policy"],
  comes: "its policy decides access",
  reads: [
    "name",
    "policy",
    "redrive_policy",
    "redrive_allow_policy",
    "kms_master_key_id",
    "sqs_managed_sse_enabled",
    ...WORKINGS.names,
  ],
  // documented: SQS API, CreateQueue
  defaults: { deduplication_scope: "queue", fifo_throughput_limit: "perQueue" },
  inert: { ...TAGS, url: "follows from its name, account and region" },
};

/** The policy of a queue. */
export const queuePolicy: Descriptor = {
  type: "aws_sqs_queue_policy",
  sets: ["queue_url"],
  policies: (block, stack) =>
    policyIn(block, { kind: "queue", owner: queueByUrl(block.attributes["queue_url"], stack), apart: true }),
  reads: ["queue_url", "policy"],
};
