import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { CloudwatchMetricAlarm } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { keepAsMade, setDependsOn } from "../final";
import { arrivals } from "./arrivals";
import { warnUnlessNotified } from "./count-alarm";

export interface ArrivalAlarmProps {
  readonly bucketName: string;
  /** Name of the alarm, and of the counting rule if there is no other rule. */
  readonly name: string;
  readonly hours: number;
  /** Existing EventBridge rule that matches the bucket's new objects. @default a new one, without a target */
  readonly ruleName?: string;
  /** ARNs notified when the alarm is raised or ends. @default none */
  readonly actions?: readonly string[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

const HOUR = 3600;

/**
 * Alarm that is raised when nothing has arrived in a bucket for hours. It counts events of created objects, because S3's own
 * request metrics also count refused requests.
 */
export class ArrivalAlarm extends Construct {
  constructor(scope: Construct, id: string, props: ArrivalAlarmProps) {
    super(scope, id);
    const { bucketName, name, hours, provider } = props;
    const actions = props.actions && [...props.actions];
    warnUnlessNotified(this, actions);
    const rule =
      props.ruleName === undefined
        ? new CloudwatchEventRule(this, "rule", {
            name,
            description: `Objects created in ${bucketName}, to be counted`,
            eventPattern: arrivals(bucketName),
            provider,
          })
        : undefined;
    const alarm = new CloudwatchMetricAlarm(this, "alarm", {
      alarmName: name,
      alarmDescription: `No object arrived in ${bucketName} for ${hours} hours: look whether exports run, and whether S3 refuses them`,
      namespace: "AWS/Events",
      // documented: sent only if it is not zero, so missing data means no arrivals
      metricName: "TriggeredRules",
      dimensions: { RuleName: props.ruleName ?? name },
      statistic: "Sum",
      comparisonOperator: "LessThanThreshold",
      threshold: 1,
      period: HOUR,
      evaluationPeriods: hours,
      treatMissingData: "breaching",
      alarmActions: actions,
      okActions: actions,
      provider,
    });
    if (rule !== undefined) setDependsOn([rule], alarm);
    keepAsMade(this);
  }
}
