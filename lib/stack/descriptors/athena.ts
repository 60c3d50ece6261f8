import { canonicalOrDigest } from "../canonical";
import { first } from "../attributes";
import type { Descriptor } from "../descriptor";
import { control, settingsOf } from "../setting";
import { DESCRIPTION, TAGS } from "./inert";
import { textOrSymbol } from "./named";

const ANSWERS = control("queryAnswers", "Answers of queries", "either", "access", {
  noun: "setting for location and encryption of query results, and for overrides by callers",
  going: "nothing",
});

/** A workgroup: where query results are stored. Policies of callers and buckets decide who may query and read them. */
export const workgroup: Descriptor = {
  type: "aws_athena_workgroup",
  settings: (block) => {
    const { address, attributes } = block;
    const { result_configuration, enforce_workgroup_configuration } = first(attributes["configuration"]);
    // on by default
    const isEnforced = enforce_workgroup_configuration ?? true;
    return settingsOf({ kind: "workgroup", name: textOrSymbol(block, "name"), by: "address" }, address, [
      [ANSWERS, canonicalOrDigest({ ...first(result_configuration), enforce_workgroup_configuration: isEnforced })],
    ]);
  },
  comes: "it runs no queries by itself; policies decide who may",
  ends: "query results are not deleted",
  reads: ["configuration.result_configuration", "configuration.enforce_workgroup_configuration"],
  inert: {
    ...TAGS,
    ...DESCRIPTION,
    name: "used by callers, whose policies decide access",
    state: "whether it is enabled",
    force_destroy: "whether saved queries are deleted with it",
    "configuration.bytes_scanned_cutoff_per_query": "the cost limit of a query",
    "configuration.publish_cloudwatch_metrics_enabled": "only metrics",
    "configuration.engine_version": "the engine version",
  },
};
