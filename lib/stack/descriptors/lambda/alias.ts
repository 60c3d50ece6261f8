import { first } from "../../attributes";
import { canonicalOrDigest } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { DESCRIPTION } from "../inert";

const RUNS = control("aliasRuns", "Runs", "either", "access", { noun: "what it runs", going: "unknown" });

/** An alias of a function version: whoever may invoke the alias invokes that version. */
export const alias: Descriptor = {
  type: "aws_lambda_alias",
  settings: ({ address, attributes }) => {
    const { function_name, function_version, name } = attributes;
    const { additional_version_weights: others } = first(attributes["routing_config"]);
    const more = others === undefined ? "" : `, and ${canonicalOrDigest(others)}`;
    return settingsOf({ kind: "alias", name: address, by: "address" }, address, [
      [RUNS, `${String(name)}: version ${String(function_version)} of ${String(function_name)}${more}`],
    ]);
  },
  comes: "it invokes nothing by itself; permissions have their own rows",
  reads: ["name", "function_name", "function_version", "routing_config.additional_version_weights"],
  inert: { ...DESCRIPTION },
};
