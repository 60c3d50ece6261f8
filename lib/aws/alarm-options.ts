import { needed, wholeNumber, type Faults, type ShapeOf, text, type Rule } from "../core";

const OF_TOPIC = "Give the ARN of a topic that the people on duty subscribe to.";

/** Rule for the ARN that an alarm notifies. @param code of the fault */
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
   * Raises an alarm when no object has arrived for this number of hours; missing data counts as no arrivals. It uses the
   * bucket's events: the hold keeper's rule if there is one, otherwise a rule without a target. Whether EventBridge counts
   * events for such a rule is not documented; if it does not, the alarm is raised from the start. @default off
   */
  readonly noObjectFor?: SilenceOptions;
}

/** When an alarm about missing arrivals is raised, and whom it notifies. @experimental */
export interface SilenceOptions {
  /** The longest expected pause between two objects, 1 to 168 hours. */
  readonly hours: number;
  /** ARNs notified when the alarm is raised or ends, such as an SNS topic. @default those of the hold keeper's alarms */
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
