import { CloudwatchMetricAlarm } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy";
import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { after, keepAsMade } from "../../final";
import { policyForTerraform, replicationFailuresPolicy, type ExportTarget, type PolicyDocument } from "../../policy";
import { JudgedPolicy, refuseFindings, refuseWrittenFindings } from "../lint-gate";
import type { ReplicaNames } from "./names";

export interface FailedCopiesProps {
  readonly source: ExportTarget;
  readonly names: ReplicaNames;
  /** ARNs told when the alarm is raised or ends. @default none */
  readonly actions?: readonly string[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

const FOURTEEN_DAYS = 14 * 86_400;

/** The queue that S3 tells of each copy that failed, with the reason, and the alarm that says that there is one. */
export class FailedCopies extends Construct {
  readonly queueArn: string;
  readonly policy: PolicyDocument;
  /** What has to exist before S3 may send. */
  readonly dependsOn: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, { source, names, actions, provider }: FailedCopiesProps) {
    super(scope, id);
    this.queueArn = names.queueArn;
    this.policy = replicationFailuresPolicy(source, names.queueArn);
    refuseFindings(this, "policy", new JudgedPolicy(this.policy, { kind: "queue" }));
    const queue = new SqsQueue(this, "queue", {
      name: names.queueName,
      messageRetentionSeconds: FOURTEEN_DAYS,
      sqsManagedSseEnabled: true,
      provider,
    });
    const policy = new SqsQueuePolicy(this, "policy", {
      queueUrl: queue.url,
      policy: policyForTerraform(this.policy),
      provider,
    });
    this.dependsOn = [queue, policy];
    const told = actions === undefined ? undefined : [...actions];
    const alarm = new CloudwatchMetricAlarm(this, "alarm", {
      alarmName: names.alarmName,
      alarmDescription: `Objects of ${source.bucketName} were not copied: the queue ${names.queueName} has each with its reason`,
      namespace: "AWS/SQS",
      metricName: "ApproximateNumberOfMessagesVisible",
      dimensions: { QueueName: names.queueName },
      statistic: "Maximum",
      comparisonOperator: "GreaterThanThreshold",
      threshold: 0,
      period: 300,
      evaluationPeriods: 1,
      // where every copy arrives there is nothing to count
      treatMissingData: "notBreaching",
      alarmActions: told,
      okActions: told,
      provider,
    });
    after([queue], alarm);
    keepAsMade(this, refuseWrittenFindings());
  }
}
