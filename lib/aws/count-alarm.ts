import { CloudwatchMetricAlarm } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm";
import { Annotations, type TerraformProvider } from "cdktf";
import type { Construct } from "constructs";

/** Metrics of a rule's events that reached no target, spelled as in EventBridge's table; AWS's guide to dead letters writes DLQ. */
export const FAILED_DELIVERIES = "FailedInvocations";
export const LOST_DELIVERIES = "InvocationsFailedToBeSentToDlq";

export interface CountAlarmProps {
  readonly name: string;
  readonly description: string;
  readonly namespace: string;
  readonly metric: string;
  readonly statistic: "Maximum" | "Sum";
  readonly dimensions: { readonly [name: string]: string };
  /** @default 0 */
  readonly above?: number;
  /** ARNs notified when the alarm is raised or ends. @default none */
  readonly actions?: readonly string[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

/** An alarm that is raised when the count in five minutes exceeds a number. */
export function createCountAlarm(scope: Construct, id: string, props: CountAlarmProps): CloudwatchMetricAlarm {
  const actions = props.actions && [...props.actions];
  return new CloudwatchMetricAlarm(scope, id, {
    alarmName: props.name,
    alarmDescription: props.description,
    namespace: props.namespace,
    metricName: props.metric,
    dimensions: { ...props.dimensions },
    statistic: props.statistic,
    comparisonOperator: "GreaterThanThreshold",
    threshold: props.above ?? 0,
    period: 300,
    evaluationPeriods: 1,
    // without failures there is no data
    treatMissingData: "notBreaching",
    alarmActions: actions,
    okActions: actions,
    provider: props.provider,
  });
}

/** Warns at synthesis of alarms without actions: an alarm that notifies nobody is seen only by who looks at it. */
export function warnUnlessNotified(scope: Construct, actions: readonly string[] | undefined): void {
  if (actions !== undefined && actions.length > 0) return;
  Annotations.of(scope).addWarning(
    "This raises alarms that notify nobody. Name whom in alarmActions, such as an SNS topic.",
  );
}
