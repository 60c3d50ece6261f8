import { checkNumber, type Faults, type ShapeOf } from "../core";
import { checkAlarmActions } from "./alarm-actions";

/** Alarms that no part of the export raises by itself. @experimental */
export interface AlarmOptions {
  /**
   * Raises an alarm when no object has arrived for so many hours; missing data count as silence. It takes the events of the
   * bucket: by the hold keeper's rule where there is one, otherwise by a rule without a target. That EventBridge counts for
   * such a rule as well is not documented; where it does not, the alarm is raised from the start. @default off
   */
  readonly noObjectFor?: SilenceOptions;
}

/** When silence is told, and to whom. @experimental */
export interface SilenceOptions {
  /** The longest pause between two objects that is nothing to worry about, 1 to 168 hours. */
  readonly hours: number;
  /** ARNs told when the alarm is raised or ends, such as an SNS topic. @default those of the hold keeper's alarms */
  readonly alarmActions?: readonly string[];
}

export const alarmOptionsShape: ShapeOf<AlarmOptions> = { noObjectFor: { hours: "value", alarmActions: "list" } };

/** Checks the alarms. Codes `SILENCE_HOURS_INVALID`, `SILENCE_ALARM_ACTION_INVALID`, `SILENCE_WITHOUT_EVENTS`. */
export function checkAlarms({ noObjectFor: silence }: AlarmOptions, eventBridge: boolean, faults: Faults): void {
  if (silence === undefined) return;
  const at = faults.at("noObjectFor");
  checkNumber(at, {
    code: "SILENCE_HOURS_INVALID",
    field: "hours",
    value: silence.hours,
    min: 1,
    // documented: an alarm with periods of an hour looks back seven days at most
    max: 168,
    unit: "hours",
    fix: "Give the longest pause that is nothing to worry about, such as a weekend: 72.",
  });
  checkAlarmActions(silence.alarmActions, "SILENCE_ALARM_ACTION_INVALID", "alarmActions", at);
  if (eventBridge) return;
  faults.add({
    code: "SILENCE_WITHOUT_EVENTS",
    field: "noObjectFor",
    got: "beside bucket.eventBridge: false",
    allowed: "beside the events of the bucket",
    fix: "Leave eventBridge out: objects are counted by their events.",
  });
}
