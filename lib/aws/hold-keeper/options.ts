import type { ShapeOf } from "../../core";
import { holdRuleShape, type HoldRuleOptions } from "./rule";

/** Where in a VPC a function runs. @public */
export interface KeeperNetwork {
  /** Ids of private subnets, 1 to 16; two or more in different zones outlive one of them. */
  readonly subnetIds: readonly string[];
  /** Ids of security groups, 1 to 5, which let https out. */
  readonly securityGroupIds: readonly string[];
}

/** Which objects the keeper holds, and how it is set up. @public */
export interface HoldKeeperOptions extends HoldRuleOptions {
  /** Name of the function, and of rule and queues unless they are named. @default <name>-hold-keeper */
  readonly functionName?: string;
  /** @default <function's name>-<region of the bucket> */
  readonly roleName?: string;
  /** @default the function's name */
  readonly ruleName?: string;
  /** @default the function's name */
  readonly queueName?: string;
  /** @default <queue name>-dead-letters */
  readonly deadLetterQueueName?: string;
  /** ARN of a managed policy that bounds the new role. @default none */
  readonly permissionsBoundary?: string;
  /**
   * Network that the function is attached to. It has to lead to S3, such as by a gateway endpoint whose policy lets the
   * function's role at the bucket; everything else that the function needs reaches it without the network.
   * @default Lambda's own network
   */
  readonly vpc?: KeeperNetwork;
  /** Lambda's name of a Node.js runtime. @default nodejs24.x */
  readonly runtime?: "nodejs20.x" | "nodejs22.x" | "nodejs24.x";
  /** Functions at work at once, 2 to 1000. @default 10 */
  readonly maxConcurrency?: number;
  /** An object without its hold after so many minutes counts as late and raises an alarm, 5 to 1440. @default 15 */
  readonly lateAfterMinutes?: number;
  /** Days that the log is kept; one of the lengths that CloudWatch knows. @default 365 */
  readonly logRetentionDays?: number;
  /** Namespace of the metrics. @default LegalHold */
  readonly metricNamespace?: string;
  /** ARNs told when an alarm is raised or ends, such as an SNS topic. @default nobody is told */
  readonly alarmActions?: readonly string[];
}

export const holdKeeperOptionsShape: ShapeOf<HoldKeeperOptions> = {
  ...holdRuleShape,
  functionName: "value",
  roleName: "value",
  ruleName: "value",
  queueName: "value",
  deadLetterQueueName: "value",
  permissionsBoundary: "value",
  vpc: { subnetIds: "list", securityGroupIds: "list" },
  runtime: "value",
  maxConcurrency: "value",
  lateAfterMinutes: "value",
  logRetentionDays: "value",
  metricNamespace: "value",
  alarmActions: "list",
};
