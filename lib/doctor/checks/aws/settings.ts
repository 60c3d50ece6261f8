import { compareValues } from "../../../review/diff/compare-values";
import { hasSymbol } from "../../../stack";
import { valueOf } from "../../answer";
import { aboutStack, LIVE_CONTROLS, nameOf } from "../../controls";
import { clean, some } from "../../text";
import type { Check, Hit } from "../check";

export const settingDrift: Check = {
  id: "SETTING_DRIFT",
  severity: "warning",
  what: "A setting of the bucket, the key or the role differs from the stack: logging, events, expiry of noncurrent versions, rotation, session duration.",
  why: "The setting was changed outside the stack: it may grant more access, keep less, or notify fewer people than configured.",
  fix: "Find out who changed it (legal-hold doctor --since), then deploy the stack again.",
  find: ({ aws, expected }) => {
    if (aws === undefined) return [];
    return aboutStack(expected).flatMap((setting): Hit | [] => {
      const { control, value, subject } = setting;
      const live = LIVE_CONTROLS[nameOf(setting)];
      if (live?.value === undefined) return [];
      const now = valueOf(live.value(aws));
      // values that are known only after deployment are not compared
      if (now === undefined || [value].flat().some((one) => hasSymbol(String(one)))) return [];
      const verdict = compareValues(control, value, now);
      if (verdict === undefined || verdict === "narrower") return [];
      const of = subject.kind.replace(/^(notifications|trust) of /, "");
      return { where: live.call, what: `${control.label} (${of}): ${words(now)}; the stack expects ${words(value)}.` };
    });
  },
};

function words(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "nothing" : some(value.map(String));
  return value === null ? "nothing" : value === true ? "on" : value === false ? "off" : clean(String(value), 120);
}
