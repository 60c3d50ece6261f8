import { first, flagOf, textOrNull } from "../../attributes";
import { canonicalOrDigest } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import type { Place } from "../../model";
import { control, settingsOf } from "../../setting";
import { own, regionalArn } from "../arns";
import { delivered } from "../delivery";
import { DESCRIPTION, TAGS } from "../inert";
import { named, textOrSymbol } from "../named";
import { workings } from "../workings";
import { busName } from "./bus";

const RULE = control("eventRule", "Which events", "either", "access", { going: "unknown" });
const TARGET = control("eventTarget", "Events go to", "either", "access", {
  noun: "destination of events",
  coming: "acts",
  going: "unknown",
});

const UNDELIVERED = control("undeliveredTo", "What cannot be delivered goes to", "replaced", "protection", {
  bounds: "never",
  going: "nothing",
});
const USUAL = "default";
const PASSED = workings({
  event_bus_name: USUAL,
  input: undefined,
  input_path: undefined,
  input_transformer: undefined,
  retry_policy: undefined,
});

/** A rule: which events it forwards. */
export const rule: Descriptor = {
  type: "aws_cloudwatch_event_rule",
  sets: ["event_bus_name", "name"],
  derived: { arn: regionalArn("events", ({ text }) => `rule/${text("name")}`), id: own("name") },
  settings: (block) => {
    const { address, attributes, place } = block;
    const { event_pattern, schedule_expression, state, is_enabled } = attributes;
    // a third state includes read-only events
    const isOn = flagOf(is_enabled, true);
    const inForce = state ?? (isOn === true ? "ENABLED" : isOn === false ? "DISABLED" : isOn);
    const name = textOrSymbol(block, "name");
    const event_bus_name = busUnlessUsual(place, attributes["event_bus_name"]);
    const which = { event_pattern: parsed(event_pattern), schedule_expression, event_bus_name, state: inForce };
    return settingsOf({ kind: "event rule", name, by: "address" }, address, [
      named(name),
      [RULE, canonicalOrDigest(which)],
    ]);
  },
  comes: "it starts nothing by itself; its targets have their own rows",
  reads: ["name", "event_pattern", "schedule_expression", "event_bus_name", "state", "is_enabled"],
  defaults: { event_bus_name: USUAL, force_destroy: false },
  inert: { ...TAGS, ...DESCRIPTION },
};

// each region of an account has a default bus of its own
function busUnlessUsual(place: Place, given: unknown): unknown {
  const name = busName(place, given);
  return name === USUAL ? undefined : name;
}

// a pattern is JSON, in which whitespace does not matter
function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text)) as unknown;
  } catch {
    return text;
  }
}

/** A target of a rule, and the role that the rule uses for it. */
export const target: Descriptor = {
  type: "aws_cloudwatch_event_target",
  sets: ["event_bus_name", "rule", "target_id"],
  settings: ({ address, attributes, place }) => {
    const event_bus_name = busUnlessUsual(place, attributes["event_bus_name"]);
    const { arn, role_arn, rule: of, dead_letter_config } = attributes;
    const to = [arn, role_arn, `rule ${String(of)}`].filter(Boolean).map(String).join(", ");
    const failed = textOrNull(first(dead_letter_config)["arn"]);
    return settingsOf({ kind: "event target", name: address, by: "address" }, address, [
      [TARGET, to],
      ...delivered([String(arn), ...(failed === null ? [] : [`failures to ${failed}`])], place),
      [UNDELIVERED, failed],
      ...PASSED.of({ ...attributes, event_bus_name }),
    ]);
  },
  reads: ["arn", "role_arn", "rule", "dead_letter_config.arn", ...PASSED.names],
  defaults: { force_destroy: false },
  inert: { target_id: "an identifier within the rule" },
};
