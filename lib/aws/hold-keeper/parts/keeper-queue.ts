import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { keeperQueuePolicy, policyForTerraform, type KeeperSpec, type PolicyDocument } from "../../../policy";
import { LintedPolicy, refuseFindings } from "../../lint-gate";
import { setDependsOn } from "../../../final";
import { FUNCTION_TIMEOUT_SECONDS } from "./keeper-function";
import type { KeeperNames } from "../names";
import { arrivals } from "../../arrivals";

export interface KeeperQueueProps {
  readonly names: KeeperNames;
  readonly spec: KeeperSpec;
  readonly provider?: TerraformProvider;
}

// documented recommendation for queues that trigger a function: at least six times its timeout
const VISIBILITY_SECONDS = 6 * FUNCTION_TIMEOUT_SECONDS;
const DELIVERIES = 10;
const DAY = 86_400;
const FOUR_DAYS = 4 * DAY;
const LONGEST_RETENTION = 14 * DAY;

/**
 * Age in seconds at which dead letters raise a second alarm. Their age counts from when they became dead letters, but they
 * expire by the time they were sent (both documented: SQS, dead-letter queues), which may be earlier by the retention of the
 * queue: the first expire at 10 days, 3 days after the alarm.
 */
export const DEAD_LETTERS_OLD_SECONDS = LONGEST_RETENTION - FOUR_DAYS - 3 * DAY;

/** Brings the bucket's events to the queue: a rule, the queue, and a dead-letter queue. */
export class KeeperQueue extends Construct {
  readonly policies: readonly PolicyDocument[];
  /** What must exist before the first object may arrive. */
  readonly target: CloudwatchEventTarget;

  constructor(scope: Construct, id: string, { names, spec, provider }: KeeperQueueProps) {
    super(scope, id);
    const { queueArn, deadLetterQueueArn } = names;
    const deadLetters = new SqsQueue(this, "dead_letters", {
      name: names.deadLetterQueueName,
      messageRetentionSeconds: LONGEST_RETENTION,
      sqsManagedSseEnabled: true,
      provider,
    });
    const queue = new SqsQueue(this, "queue", {
      name: names.queueName,
      messageRetentionSeconds: FOUR_DAYS,
      visibilityTimeoutSeconds: VISIBILITY_SECONDS,
      sqsManagedSseEnabled: true,
      redrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLetterQueueArn, maxReceiveCount: DELIVERIES }),
      provider,
    });
    setDependsOn([deadLetters], queue);
    const queuePolicy = keeperQueuePolicy(spec, queueArn);
    const deadLetterPolicy = keeperQueuePolicy(spec, deadLetterQueueArn);
    this.policies = [queuePolicy, deadLetterPolicy];
    const rule = new CloudwatchEventRule(this, "rule", {
      name: names.ruleName,
      description: `Objects created in ${spec.target.bucketName}`,
      eventPattern: arrivals(spec.target.bucketName),
      provider,
    });
    const policies = (
      [
        ["queue_policy", queue, queuePolicy],
        ["dead_letters_policy", deadLetters, deadLetterPolicy],
      ] as const
    ).map(([name, { url }, policy]) => {
      refuseFindings(this, name, new LintedPolicy(policy, { kind: "queue" }));
      return new SqsQueuePolicy(this, name, { queueUrl: url, policy: policyForTerraform(policy), provider });
    });
    this.target = new CloudwatchEventTarget(this, "target", {
      rule: rule.name,
      arn: queueArn,
      // events that EventBridge cannot deliver go to the same dead letters as those that the function cannot handle
      deadLetterConfig: { arn: deadLetterQueueArn },
      provider,
    });
    setDependsOn([queue, ...policies], this.target);
  }
}
