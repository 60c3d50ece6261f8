import { canonicalOrDigest } from "../canonical";
import { first, textOf } from "../attributes";
import type { Descriptor } from "../descriptor";
import { symbolOf } from "../resolve/symbols";
import { control, settingsOf } from "../setting";
import { DESCRIPTION, TAGS } from "./inert";

const ANSWERS = control("queryAnswers", "Answers of queries", "either", "access", {
  noun: "where answers of queries go, with their encryption and whether a caller may choose another place",
  going: "nothing",
});

/** A workgroup of Athena: where answers go. Who may ask, and read them, is in policies of callers and buckets. */
export const workgroup: Descriptor = {
  type: "aws_athena_workgroup",
  settings: ({ address, attributes }) => {
    const { result_configuration, enforce_workgroup_configuration } = first(attributes["configuration"]);
    const name = textOf(attributes["name"]) ?? symbolOf(`${address}.name`);
    // on by default
    const isEnforced = enforce_workgroup_configuration ?? true;
    return settingsOf({ kind: "workgroup", name, by: "address" }, address, [
      [ANSWERS, canonicalOrDigest({ ...first(result_configuration), isEnforced })],
    ]);
  },
  comes: "nobody asks by its being there; who may is in policies",
  ends: "answers stay where they are",
  reads: ["configuration.result_configuration", "configuration.enforce_workgroup_configuration"],
  inert: {
    ...TAGS,
    ...DESCRIPTION,
    name: "by which callers ask; which of them may is in their policies",
    state: "whether it answers",
    force_destroy: "whether saved queries go with it",
    "configuration.bytes_scanned_cutoff_per_query": "how much a query may cost",
    "configuration.publish_cloudwatch_metrics_enabled": "what is measured",
    "configuration.engine_version": "which release answers",
  },
};
