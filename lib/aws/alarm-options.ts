import { needed, wholeNumber, type Faults, type ShapeOf, text, type Rule } from "../core";

const OF_TOPIC = "Give the ARN of a topic that the people on duty subscribe to.";

/** Who is told of an alarm, as an ARN. @param code of the fault */
export function alarmAction(code: string, fix = OF_TOPIC): Rule {
  return text({
    code,
    fits: (given) => /^arn:[\w-]+:[a-z0-9-]+:[a-z0-9-]*:\d{12}:.+$/.test(given),
    allowed: "an ARN, such as arn:aws:sns:eu-west-2:111122223333:evidence-alarms",
    fix,
  });
}

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

export const alarmOptionsShape: ShapeOf<AlarmOptions> = {
  noObjectFor: {
    hours: needed(
      wholeNumber({
        code: "SILENCE_HOURS_INVALID",
        min: 1,
        // documented: an alarm with periods of an hour looks back seven days at most
        max: 168,
        unit: "hours",
        fix: "Give the longest pause that is nothing to worry about, such as a weekend: 72.",
      }),
    ),
    alarmActions: [alarmAction("SILENCE_ALARM_ACTION_INVALID")],
  },
};

/** Checks that there is something to count. Code `SILENCE_WITHOUT_EVENTS`. */
export function checkAlarms({ noObjectFor: silence }: AlarmOptions, eventBridge: boolean, faults: Faults): void {
  if (silence === undefined || eventBridge) return;
  faults.add({
    code: "SILENCE_WITHOUT_EVENTS",
    field: "noObjectFor",
    got: "beside bucket.eventBridge: false",
    allowed: "beside the events of the bucket",
    fix: "Leave eventBridge out: objects are counted by their events.",
  });
}
