import { Testing } from "cdktf";
import type { LegalHoldExportProps } from "../../lib/hold";
import { LegalHoldExportStack } from "../../stacks";
import { london } from "../support/london";
import { synthStack } from "../support/synth";

type Attributes = { readonly [name: string]: unknown };

function make(aws: LegalHoldExportProps["aws"]) {
  const { resource } = synthStack(new LegalHoldExportStack(Testing.app(), "london", { ...london(), aws }));
  const all = (type: string) => Object.values((resource[type] ?? {}) as { readonly [id: string]: Attributes });
  const alarm = (metric: string) => all("aws_cloudwatch_metric_alarm").filter((one) => one["metric_name"] === metric);
  return { rules: all("aws_cloudwatch_event_rule"), alarm, alarms: all("aws_cloudwatch_metric_alarm") };
}

const alarmActions = ["arn:aws:sns:eu-west-2:111122223333:alarms"];

test("silence is told by the keeper's rule, to whom its alarms are told; what is missing is silence", () => {
  const { rules, alarm } = make({
    holdKeeper: { mode: "everything", alarmActions },
    alarms: { noObjectFor: { hours: 72 } },
  });
  expect(rules).toHaveLength(1);
  expect(alarm("TriggeredRules")).toEqual([
    expect.objectContaining({
      dimensions: { RuleName: rules[0]!["name"] },
      comparison_operator: "LessThanThreshold",
      threshold: 1,
      period: 3600,
      evaluation_periods: 72,
      treat_missing_data: "breaching",
      alarm_actions: alarmActions,
    }),
  ]);
});

test("without a keeper a rule of its own counts what arrives in the bucket", () => {
  const { rules, alarm } = make({ alarms: { noObjectFor: { hours: 1, alarmActions } } });
  expect(alarm("TriggeredRules")[0]).toMatchObject({ dimensions: { RuleName: rules[0]!["name"] } });
  expect(JSON.parse(String(rules[0]!["event_pattern"]))).toMatchObject({
    detail: { bucket: { name: [london().bucketName] } },
  });
});

test("it is off unless asked for", () => {
  expect(make({}).alarms).toEqual([]);
});

test("what EventBridge could not deliver, or lost, is told of the keeper's rule", () => {
  const { rules, alarm } = make({ holdKeeper: { mode: "everything", alarmActions } });
  for (const metric of ["FailedInvocations", "InvocationsFailedToBeSentToDlq"]) {
    expect(alarm(metric)).toEqual([
      expect.objectContaining({
        dimensions: { RuleName: rules[0]!["name"] },
        alarm_actions: alarmActions,
        threshold: 0,
      }),
    ]);
  }
});
