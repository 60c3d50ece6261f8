import { first, textOf, type Attributes } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { readDocument } from "../../inventory/read-document";
import type { Block, Place } from "../../model";
import type { Statement } from "../../policy-parts";

function busArn({ partition, region, account }: Place, name: unknown): string {
  const bus = textOf(name) ?? "default";
  return bus.startsWith("arn:") ? bus : `arn:${partition}:events:${region}:${account}:event-bus/${bus}`;
}

/** The policy of an event bus. */
export const busPolicy: Descriptor = {
  type: "aws_cloudwatch_event_bus_policy",
  policies: ({ address, attributes: { event_bus_name, policy }, place }) => [
    { kind: "other", owner: busArn(place, event_bus_name), source: address, apart: true, ...readDocument(policy) },
  ],
  reads: ["event_bus_name", "policy"],
};

/** A statement of an event bus's policy: who may put events on it. */
export const busPermission: Descriptor = {
  type: "aws_cloudwatch_event_permission",
  policies: (block) => {
    const owner = busArn(block.place, block.attributes["event_bus_name"]);
    const document = { Version: "2012-10-17", Statement: [statement(block, owner)] } as const;
    return [{ kind: "other", owner, source: block.address, document }];
  },
  reads: ["event_bus_name", "principal", "action", "condition"],
  inert: { statement_id: "a name; what the statement says is read" },
};

function statement({ attributes, place }: Block, owner: string): Statement {
  const { action = "events:PutEvents" } = attributes;
  const principal = String(attributes["principal"]);
  const { type, key, value } = first(attributes["condition"]) as Attributes;
  return {
    Effect: "Allow",
    Principal: principal === "*" ? "*" : { AWS: `arn:${place.partition}:iam::${principal}:root` },
    Action: String(action),
    Resource: owner,
    ...(key === undefined ? {} : { Condition: { [String(type)]: { [String(key)]: String(value) } } }),
  };
}
