import { checkOptionalText, type Faults } from "../core";

/** Checks who is told of an alarm: ARNs, such as that of a topic. */
export function checkAlarmActions(
  actions: readonly string[] | undefined,
  code: string,
  field: string,
  faults: Faults,
): void {
  actions?.forEach((value, i) =>
    checkOptionalText(faults, {
      code,
      field: `${field}[${i}]`,
      value,
      fits: (text) => /^arn:[\w-]+:[a-z0-9-]+:[a-z0-9-]*:\d{12}:.+$/.test(text),
      allowed: "an ARN, such as arn:aws:sns:eu-west-2:111122223333:evidence-alarms",
      fix: "Give the ARN of a topic that the people on duty subscribe to.",
    }),
  );
}
