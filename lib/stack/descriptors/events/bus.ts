import { first, textOf, textOrNull, type Attributes } from "../../attributes";
import { within, type Descriptor } from "../../descriptor";
import { readDocument } from "../../inventory/read-document";
import type { Block, Place } from "../../model";
import type { Statement } from "../../policy-parts";
import { hasSymbol } from "../../resolve/symbols";
import { control, settingsOf } from "../../setting";
import { own, regionalArn } from "../arns";
import { encryptedWith } from "../encryption";
import { DESCRIPTION, TAGS } from "../inert";
import { named, textOrSymbol } from "../named";

/** ARN of an event bus by its name or ARN; the default bus if none is given. */
function busArn(place: Place, name: unknown): string {
  const bus = textOf(name) ?? "default";
  return bus.startsWith("arn:") ? bus : `${arnStart(place)}${bus}`;
}

function arnStart({ partition, region, account }: Place): string {
  return `arn:${partition}:events:${region}:${account}:event-bus/`;
}

/** Name of an event bus in the same place, given by its ARN; others are kept as written. */
export function busName(place: Place, given: unknown): unknown {
  const start = arnStart(place);
  return typeof given === "string" && given.startsWith(start) ? given.slice(start.length) : given;
}

const SOURCE = control("busSource", "Takes events of the partner source", "either", "access", {
  noun: "partner event source",
});
const REFUSED = control("busDeadLetters", "Events that its key refuses are kept in", "replaced", "setting", {
  noun: "dead-letter queue for events that its key refuses",
  bounds: "whenSet",
  going: "nothing",
});

/** An event bus. */
export const bus: Descriptor = {
  type: "aws_cloudwatch_event_bus",
  derived: { arn: regionalArn("events", ({ text }) => `event-bus/${text("name")}`), id: own("name") },
  settings: (block) => {
    const { address, attributes, place } = block;
    const name = textOrSymbol(block, "name");
    return settingsOf({ kind: "event bus", name, by: "address" }, address, [
      named(name),
      [SOURCE, textOrNull(attributes["event_source_name"])],
      ...encryptedWith(attributes["kms_key_identifier"], place),
      [REFUSED, textOrNull(first(attributes["dead_letter_config"])["arn"])],
    ]);
  },
  holds: "rules of it, and a policy, that are made elsewhere",
  comes: "its policy decides who may send events to it",
  reads: ["name", "event_source_name", "kms_key_identifier", "dead_letter_config.arn"],
  inert: { ...TAGS, ...DESCRIPTION },
};

/** The policy of an event bus. */
export const busPolicy: Descriptor = {
  type: "aws_cloudwatch_event_bus_policy",
  sets: ["event_bus_name"],
  policies: ({ address, attributes: { event_bus_name, policy }, place }) => [
    { kind: "other", owner: busArn(place, event_bus_name), source: address, apart: true, ...readDocument(policy) },
  ],
  reads: ["event_bus_name", "policy"],
};

/** A statement in the policy of an event bus. */
export const busPermission: Descriptor = {
  type: "aws_cloudwatch_event_permission",
  sets: ["event_bus_name", "statement_id"],
  policies: (block) => {
    const owner = busArn(block.place, block.attributes["event_bus_name"]);
    const document = { Version: "2012-10-17", Statement: [statement(block, owner)] } as const;
    return [{ kind: "other", owner, source: block.address, isStatement: true, document }];
  },
  reads: ["event_bus_name", "principal", "action", ...within("condition", "type", "key", "value")],
  inert: { statement_id: "a name; the statement is read" },
};

// what is not known may be everyone, too
function ofAccount(principal: string, { partition }: Place): string {
  return hasSymbol(principal) ? principal : `arn:${partition}:iam::${principal}:root`;
}

function statement({ attributes, place }: Block, owner: string): Statement {
  const { action = "events:PutEvents" } = attributes;
  const principal = String(attributes["principal"]);
  const { type, key, value } = first(attributes["condition"]) as Attributes;
  return {
    Effect: "Allow",
    Principal: principal === "*" ? "*" : { AWS: ofAccount(principal, place) },
    Action: String(action),
    Resource: owner,
    ...(key === undefined ? {} : { Condition: { [String(type)]: { [String(key)]: String(value) } } }),
  };
}
