import { blocksOf, flagOf, namesOn, pick, unique } from "../../attributes";
import { canonicalOrDigest } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import { accountOf } from "../../external";
import { UNKNOWN_ACCOUNT, type Block, type Place } from "../../model";
import { control, settingsOf, type Setting } from "../../setting";
import { TAGS } from "../inert";
import { named, textOrSymbol } from "../named";

const ACTIONS = control("alarmActions", "Alarm tells", "keeps", "setting", { noun: "whom the alarm tells" });
const ENDS = control("alarmEnds", "Alarm tells of its end", "keeps", "setting", {
  noun: "list of recipients when the alarm ends",
  bounds: "never",
});
const WHEN = control("alarmWhen", "Alarm goes off when", "either", "setting", { noun: "when the alarm goes off" });
const OUTSIDE = control("alarmOutside", "Alarm tells outside of the account", "adds", "external", {
  noun: "list of recipients of the alarm outside of the account",
  bounds: "whenSet",
});
const ARGUMENTS = ["alarm_name", "alarm_actions", "ok_actions", "actions_enabled"];
const INERT = { ...TAGS, alarm_description: "display text" };

function alarmed(block: Block, conditions: readonly string[]): readonly Setting[] {
  const { address, attributes, place } = block;
  const { alarm_actions, ok_actions, actions_enabled } = attributes;
  const name = textOrSymbol(block, "alarm_name");
  const acts = flagOf(actions_enabled, true);
  const targets = (actions: unknown) =>
    namesOn(
      blocksOf(actions)
        .map((one) => [String(one), acts] as const)
        .sort(),
    );
  const all = unique([alarm_actions, ok_actions].flatMap(blocksOf).map(String));
  const outside = all.filter((one) => isOutside(one, place));
  return settingsOf({ kind: "alarm", name, by: "address" }, address, [
    named(name),
    [ACTIONS, targets(alarm_actions)],
    [ENDS, targets(ok_actions)],
    [OUTSIDE, outsideWords(outside, place)],
    [WHEN, canonicalOrDigest(pick(attributes, conditions))],
  ]);
}

// an action of CloudWatch itself has the name of a service in place of an account
function isOutside(action: string, { account }: Place): boolean {
  const owner = accountOf(action) ?? "";
  return /^\d{12}$/.test(owner) && owner !== account;
}

// if its own account is unknown, any other may be the same
function outsideWords(outside: readonly string[], { account }: Place): readonly string[] | string | null {
  if (outside.length === 0) return null;
  return account === UNKNOWN_ACCOUNT ? `${outside.join(", ")}, unless of ${account} itself` : outside;
}

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

/** An alarm: whom it notifies, and when. */
export const metricAlarm: Descriptor = {
  type: "aws_cloudwatch_metric_alarm",
  sets: ["alarm_name"],
  settings: (block) => alarmed(block, CONDITIONS),
  reads: [...ARGUMENTS, ...CONDITIONS],
  defaults: { treat_missing_data: "missing" },
  inert: INERT,
};

const JOINED = ["alarm_rule", "actions_suppressor"];

/** An alarm that combines others, with actions of its own. */
export const compositeAlarm: Descriptor = {
  type: "aws_cloudwatch_composite_alarm",
  sets: ["alarm_name"],
  settings: (block) => alarmed(block, JOINED),
  reads: [...ARGUMENTS, ...JOINED],
  inert: INERT,
};
