import type { Descriptor } from "../../descriptor";
import { readDocument } from "../../inventory/read-document";
import { own, regionalArn } from "../arns";
import { TAGS } from "../inert";
import { queueArn, queueByUrl } from "./names";
import { redriveSettings } from "./redrive";

/** A queue. */
export const queue: Descriptor = {
  type: "aws_sqs_queue",
  derived: { arn: regionalArn("sqs", own("name")), id: own("url") },
  policies: (block) => {
    const value = block.attributes["policy"];
    if (value === undefined || value === "") return [];
    return [{ kind: "queue", owner: queueArn(block), source: block.address, ...readDocument(value) }];
  },
  settings: redriveSettings,
  comes: "who may do what with it is in its policy",
  reads: ["name", "policy", "redrive_policy", "redrive_allow_policy"],
  inert: { ...TAGS },
};

/** The policy of a queue. */
export const queuePolicy: Descriptor = {
  type: "aws_sqs_queue_policy",
  policies: ({ address, attributes: { queue_url, policy } }, stack) => {
    if (policy === undefined || policy === "") return [];
    const owner = queueByUrl(queue_url, stack);
    return [{ kind: "queue", owner, source: address, apart: true, ...readDocument(policy) }];
  },
  reads: ["queue_url", "policy"],
};
