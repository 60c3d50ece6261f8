import { newRoleArn, type ExportTarget } from "../../policy";
import { regionalRoleName } from "../names";
import type { HoldKeeperOptions } from "./options";

/** Every name of a keeper and every ARN that policies need, as literals. @public */
export interface KeeperNames {
  readonly functionName: string;
  readonly roleName: string;
  readonly ruleName: string;
  readonly queueName: string;
  readonly deadLetterQueueName: string;
  readonly logGroupName: string;
  readonly functionArn: string;
  readonly roleArn: string;
  readonly ruleArn: string;
  readonly queueArn: string;
  readonly deadLetterQueueArn: string;
  readonly logGroupArn: string;
}

/** Default name of a keeper's function in an export of this name. */
export function keeperFunctionName(exportName: string, options: HoldKeeperOptions): string {
  return options.functionName ?? `${exportName}-hold-keeper`;
}

/** Derives the values that follow from the options. */
export function keeperNames(target: ExportTarget, options: HoldKeeperOptions): KeeperNames {
  const { functionName = "legal-hold-keeper" } = options;
  const {
    roleName = regionalRoleName(functionName, target.region),
    ruleName = functionName,
    queueName = functionName,
  } = options;
  const { deadLetterQueueName = `${queueName}-dead-letters` } = options;
  const logGroupName = `/aws/lambda/${functionName}`;
  const { partition, region, accountId } = target;
  const arn = (service: string, rest: string) => `arn:${partition}:${service}:${region}:${accountId}:${rest}`;
  return {
    functionName,
    roleName,
    ruleName,
    queueName,
    deadLetterQueueName,
    logGroupName,
    functionArn: arn("lambda", `function:${functionName}`),
    roleArn: newRoleArn(target, roleName),
    ruleArn: arn("events", `rule/${ruleName}`),
    queueArn: arn("sqs", queueName),
    deadLetterQueueArn: arn("sqs", deadLetterQueueName),
    logGroupArn: arn("logs", `log-group:${logGroupName}`),
  };
}
