import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { CloudwatchMetricAlarm } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { keepAsMade, setDependsOn } from "../final";
import { arrivals } from "./arrivals";

export interface ArrivalAlarmProps {
  readonly bucketName: string;
  /** Name of the alarm, and of the rule that counts where there is no other. */
  readonly name: string;
  readonly hours: number;
  /** Rule of EventBridge that matches the bucket's new objects already. @default a new one, without a target */
  readonly ruleName?: string;
  /** ARNs told when the alarm is raised or ends. @default none */
  readonly actions?: readonly string[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

const HOUR = 3600;

/**
 * Says that nothing has arrived in a bucket for hours. It counts events of objects that exist: a request that S3 refuses
 * counts in S3's own metrics as well.
 */
export class ArrivalAlarm extends Construct {
  constructor(scope: Construct, id: string, props: ArrivalAlarmProps) {
    super(scope, id);
    const { bucketName, name, hours, provider } = props;
    const actions = props.actions && [...props.actions];
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
      // documented: sent where it is not zero only, so that what is missing is silence
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
