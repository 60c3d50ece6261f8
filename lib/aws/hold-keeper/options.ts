import { isLiteral, show, text, wholeNumber, word, type Rule, type ShapeOf } from "../../core";
import { alarmAction } from "../alarm-options";
import { checkRoleName } from "../names";
import { holdRuleShape, type HoldRuleOptions } from "./rule";

/** VPC configuration of a function. @public */
export interface KeeperNetwork {
  /** Ids of private subnets, 1 to 16; two or more in different zones survive the loss of one zone. */
  readonly subnetIds: readonly string[];
  /** Ids of security groups, 1 to 5, which allow outbound HTTPS. */
  readonly securityGroupIds: readonly string[];
}

/** Which objects the keeper places holds on, and its resources. @public */
export interface HoldKeeperOptions extends HoldRuleOptions {
  /** Name of the function, and default name of rule and queues. @default <name>-hold-keeper */
  readonly functionName?: string;
  /** @default <function's name>-<region of the bucket> */
  readonly roleName?: string;
  /** @default the function's name */
  readonly ruleName?: string;
  /** @default the function's name */
  readonly queueName?: string;
  /** @default <queue name>-dead-letters */
  readonly deadLetterQueueName?: string;
  /** ARN of a managed policy, the permissions boundary of the new role. @default none */
  readonly permissionsBoundary?: string;
  /**
   * VPC that the function is attached to. It needs a route to S3, such as a gateway endpoint whose policy lets the function's
   * role use the bucket; the function needs nothing else from this network.
   * @default Lambda's own network
   */
  readonly vpc?: KeeperNetwork;
  /** Identifier of a Node.js runtime of Lambda. @default nodejs24.x */
  readonly runtime?: "nodejs20.x" | "nodejs22.x" | "nodejs24.x";
  /** Concurrent executions of the function, 2 to 1000. @default 10 */
  readonly maxConcurrency?: number;
  /** Minutes after which an object without its hold counts as late and raises an alarm, 5 to 1440. @default 15 */
  readonly lateAfterMinutes?: number;
  /** Days that the log is kept; one of CloudWatch's retention periods. @default 365 */
  readonly logRetentionDays?: number;
  /** Namespace of the metrics. @default LegalHold */
  readonly metricNamespace?: string;
  /** ARNs notified when an alarm is raised or ends, such as an SNS topic. @default none */
  readonly alarmActions?: readonly string[];
}

// documented: CloudWatch Logs API, PutRetentionPolicy
const LOG_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

const name = (longest: number, more = "") =>
  text({
    code: "HOLD_KEEPER_NAME_INVALID",
    fits: (given) => new RegExp(`^[\\w${more}-]{1,${longest}}$`).test(given),
    allowed: `1 to ${longest} letters, digits, - ${more === "" ? "and _" : ", _ and ."}`,
    fix: "Choose another name; it becomes part of every policy.",
  });

/** Rule for a function's name. Role, rule and queues are named after it: 64 is the shortest of their limits. */
export const functionName = name(64);

const limit = (min: number, max: number, unit: string, fix: string) =>
  wholeNumber({ code: "HOLD_KEEPER_LIMIT_INVALID", min, max, unit, fix });

const logRetention: Rule = (faults, field, value) => {
  if (!isLiteral(faults, field, value)) return false;
  if (LOG_DAYS.includes(value as number)) return true;
  faults.add({
    code: "HOLD_KEEPER_LOG_RETENTION_INVALID",
    field,
    got: show(value),
    allowed: LOG_DAYS.join(", "),
    fix: "Take one of the lengths that CloudWatch knows.",
  });
  return false;
};

export const holdKeeperOptionsShape: ShapeOf<HoldKeeperOptions> = {
  ...holdRuleShape,
  functionName: "value",
  roleName: checkRoleName,
  ruleName: name(64, "."),
  // leaves room for the suffix -dead-letters
  queueName: name(67),
  deadLetterQueueName: name(80),
  permissionsBoundary: "value",
  vpc: { subnetIds: "list", securityGroupIds: "list" },
  runtime: word(
    "HOLD_KEEPER_RUNTIME_INVALID",
    // the provider accepts no newer one
    ["nodejs20.x", "nodejs22.x", "nodejs24.x"],
    "Leave it out for nodejs24.x.",
  ),
  maxConcurrency: limit(2, 1000, "functions", "Leave it out for 10; SQS starts no fewer than 2."),
  lateAfterMinutes: limit(5, 1440, "minutes", "Leave it out for 15: a healthy keeper takes seconds."),
  logRetentionDays: logRetention,
  metricNamespace: text({
    code: "HOLD_KEEPER_NAMESPACE_INVALID",
    fits: (given) => /^(?!AWS\/)[\w./#:-]{1,255}$/.test(given),
    allowed: "1 to 255 letters, digits and . - _ / # :, not beginning with AWS/",
    fix: "Leave it out for LegalHold.",
  }),
  alarmActions: [alarmAction("HOLD_KEEPER_ALARM_ACTION_INVALID")],
};
