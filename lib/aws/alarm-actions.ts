import { text, type Rule } from "../core";

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
