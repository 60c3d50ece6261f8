import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy";
import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { keepAsMade, setDependsOn } from "../../final";
import { policyForTerraform, replicationFailuresPolicy, type ExportTarget, type PolicyDocument } from "../../policy";
import { createCountAlarm, warnUnlessNotified } from "../count-alarm";
import { LintedPolicy, refuseFindings, refuseWrittenFindings } from "../lint-gate";
import type { ReplicaNames } from "./names";

export interface FailedCopiesProps {
  readonly source: ExportTarget;
  readonly names: ReplicaNames;
  /** Whether Replication Time Control is on, which also reports late copies. @default false */
  readonly timeControl?: boolean;
  /** ARNs notified when the alarm is raised or ends. @default none */
  readonly actions?: readonly string[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

// documented: S3 Event Notifications, replication event types; EventBridge gets none of these
const FAILED = ["s3:Replication:OperationFailedReplication", "s3:Replication:OperationNotTracked"];
// sent under Replication Time Control only
const LATE = ["s3:Replication:OperationMissedThreshold", "s3:Replication:OperationReplicatedAfterThreshold"];
const FOURTEEN_DAYS = 14 * 86_400;

/** The queue to which S3 reports each failed copy with the reason, and an alarm on that queue. */
export class FailedCopies extends Construct {
  readonly queueArn: string;
  readonly policy: PolicyDocument;
  /** Event types that S3 sends to the queue. */
  readonly events: readonly string[];
  /** What must exist before S3 may send. */
  readonly dependsOn: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, { source, names, actions, timeControl, provider }: FailedCopiesProps) {
    super(scope, id);
    this.events = timeControl ? [...FAILED, ...LATE] : FAILED;
    this.queueArn = names.queueArn;
    this.policy = replicationFailuresPolicy(source, names.queueArn);
    refuseFindings(this, "policy", new LintedPolicy(this.policy, { kind: "queue" }));
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
    warnUnlessNotified(this, actions);
    const alarm = createCountAlarm(this, "alarm", {
      name: names.alarmName,
      description: `Objects of ${source.bucketName} were not copied${timeControl ? ", or late" : ""}: the queue ${names.queueName} has each with its reason`,
      namespace: "AWS/SQS",
      metric: "ApproximateNumberOfMessagesVisible",
      dimensions: { QueueName: names.queueName },
      statistic: "Maximum",
      actions,
      provider,
    });
    setDependsOn([queue], alarm);
    keepAsMade(this, refuseWrittenFindings());
  }
}
