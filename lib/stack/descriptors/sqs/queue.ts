import type { Descriptor } from "../../descriptor";
import { readDocument } from "../../inventory/read-document";
import { own, regionalArn } from "../arns";
import { TAGS } from "../inert";
import { queueArn, queueByUrl } from "./names";

/** A queue. */
export const queue: Descriptor = {
  type: "aws_sqs_queue",
  derived: { arn: regionalArn("sqs", own("name")), id: own("url") },
  policies: (block) => {
    const value = block.attributes["policy"];
    if (value === undefined || value === "") return [];
    return [{ kind: "queue", owner: queueArn(block), source: block.address, ...readDocument(value) }];
  },
  reads: ["name", "policy"],
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
