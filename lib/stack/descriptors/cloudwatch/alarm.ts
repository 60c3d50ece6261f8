import { blocksOf, flagOf, namesOn, textOf } from "../../attributes";
import { canonicalOrDigest } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import { symbolOf } from "../../resolve/symbols";
import { control, settingsOf } from "../../setting";
import { TAGS } from "../inert";
import { named } from "../named";

const ACTIONS = control("alarmActions", "Alarm tells", "keeps", "setting", { noun: "whom the alarm tells" });
const ENDS = control("alarmEnds", "Alarm tells of its end", "keeps", "setting", {
  noun: "whom the alarm tells of its end",
  bounds: "never",
});
const WHEN = control("alarmWhen", "Alarm goes off when", "either", "setting", { noun: "when the alarm goes off" });
const CONDITIONS = [
  "dimensions",
  "metric_name",
  "namespace",
  "threshold",
  "comparison_operator",
  "evaluation_periods",
  "period",
  "statistic",
  "treat_missing_data",
];

/** An alarm: who is told, and when. */
export const metricAlarm: Descriptor = {
  type: "aws_cloudwatch_metric_alarm",
  settings: ({ address, attributes }) => {
    const { alarm_actions, ok_actions, actions_enabled } = attributes;
    const name = textOf(attributes["alarm_name"]) ?? symbolOf(`${address}.alarm_name`);
    const acts = flagOf(actions_enabled, true);
    const told = (actions: unknown) =>
      namesOn(
        blocksOf(actions)
          .map((one) => [String(one), acts] as const)
          .sort(),
      );
    const when = Object.fromEntries(CONDITIONS.map((one) => [one, attributes[one]]));
    return settingsOf({ kind: "alarm", name, by: "address" }, address, [
      named(name),
      [ACTIONS, told(alarm_actions)],
      [ENDS, told(ok_actions)],
      [WHEN, canonicalOrDigest(when)],
    ]);
  },
  reads: ["alarm_name", "alarm_actions", "ok_actions", "actions_enabled", ...CONDITIONS],
  inert: { ...TAGS, alarm_description: "words for people" },
};
