import type { ShapeOf } from "../../core";
import { holdRuleShape, type HoldRuleOptions } from "./rule";

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
  runtime: "value",
  maxConcurrency: "value",
  lateAfterMinutes: "value",
  logRetentionDays: "value",
  metricNamespace: "value",
  alarmActions: "list",
};
