import { first, pick, textOf } from "../../attributes";
import { canonicalOrDigest, hidden } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import { inOneLayout } from "../../json";
import { control, settingsOf } from "../../setting";
import { DESCRIPTION } from "../inert";
import { labelled } from "../named";
import { nameOf, titled } from "./names";

const TARGET = control("triggerTarget", "Starts", "adds", "access", { noun: "what it starts" });
const SETTINGS = control("triggerSettings", "When it starts", "either", "setting");
const FILE = control("flowFile", "Flow", "either", "access", { coming: "acts" });
const NUMBERS = control("ivrSettings", "Numbers and flow", "either", "setting", {
  noun: "set of numbers and flow",
  coming: "acts",
});

const STARTING = ["enabled", "match_criteria", "event_ttl_seconds", "delay_by_seconds", "target"];
const CONTENT = ["filepath", "file_content_hash"];
const ROUTING = ["dnis", "open_hours_flow_id", "closed_hours_flow_id", "division_id", "schedule_group_id"];

/** A trigger starts a workflow when an event happens. */
export const trigger: Descriptor = {
  type: "genesyscloud_processautomation_trigger",
  settings: (block) => {
    const { topic_name, match_criteria, target } = block.attributes;
    const { id, type } = first(target);
    return settingsOf(titled("trigger", block), block.address, [
      labelled(nameOf(block)),
      [TARGET, [`${String(type)} ${String(id)} on ${String(topic_name)}`]],
      [
        SETTINGS,
        canonicalOrDigest({ ...pick(block.attributes, STARTING), match_criteria: inOneLayout(match_criteria) }),
      ],
    ]);
  },
  reads: ["name", "topic_name", ...STARTING],
  inert: { ...DESCRIPTION },
};

/** A flow; its name in Architect is in its file. */
export const flow: Descriptor = {
  type: "genesyscloud_flow",
  settings: (block) => {
    const { name, filepath, substitutions } = block.attributes;
    const title = textOf(name) ?? (typeof filepath === "string" ? block.address : nameOf(block));
    return settingsOf(titled("flow", block, title), block.address, [
      labelled(title),
      // what is put into the file may be a secret
      [FILE, canonicalOrDigest({ ...pick(block.attributes, CONTENT), substitutions: hidden(substitutions) })],
    ]);
  },
  anew: "references to it outside the stack fail",
  reads: ["name", "substitutions", ...CONTENT],
};

/** Which calls reach which flow. */
export const ivr: Descriptor = {
  type: "genesyscloud_architect_ivr",
  settings: (block) =>
    settingsOf(titled("call route", block), block.address, [
      labelled(nameOf(block)),
      [NUMBERS, canonicalOrDigest(pick(block.attributes, ROUTING))],
    ]),
  reads: ["name", ...ROUTING],
  inert: { ...DESCRIPTION },
};
