import { flagOf, numberOrNull } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { delivered } from "../delivery";
import { TAGS } from "../inert";
import { encryptedWith } from "../encryption";
import { named, textOrSymbol } from "../named";
import { workings } from "../workings";

const RETENTION = control("logRetention", "Log kept for", "moreOrNever", "setting", {
  noun: "retention of the log",
  unit: "days",
});

const KEPT = control("logKept", "Kept when Terraform destroys it", "more", "setting", {
  noun: "protection of the log",
});

const GROUP = workings({ log_group_class: "STANDARD" });

/** A log group. */
export const logGroup: Descriptor = {
  type: "aws_cloudwatch_log_group",
  settings: (block) => {
    const { address, attributes, place } = block;
    const days = numberOrNull(attributes["retention_in_days"]);
    const name = textOrSymbol(block, "name");
    return settingsOf({ kind: "log", name, by: "address" }, address, [
      named(name),
      [RETENTION, days === 0 ? null : days],
      ...encryptedWith(attributes["kms_key_id"], place),
      [KEPT, flagOf(attributes["skip_destroy"], false)],
      ...GROUP.of(attributes),
    ]);
  },
  holds: "what was logged",
  reads: ["name", "retention_in_days", "kms_key_id", "skip_destroy", ...GROUP.names],
  inert: { ...TAGS },
};

/** A subscription to a log. */
export const logFilter: Descriptor = {
  type: "aws_cloudwatch_log_subscription_filter",
  sets: ["log_group_name", "name"],
  settings: ({ address, attributes, place }) =>
    settingsOf(
      { kind: "log filter", name: address, by: "address" },
      address,
      delivered([String(attributes["destination_arn"])], place),
    ),
  reads: ["destination_arn"],
};
