import { specOf, type LegalHoldExportProps } from "../../lib/hold";

export type PartName =
  | "keeper's role"
  | "keeper's queue"
  | "keeper's dead letters"
  | "job topic"
  | "undelivered job events"
  | "job alarms"
  | "data events"
  | "inventory"
  | "access logs";

/** The one use that a service of AWS has for a part. */
export interface Use {
  readonly service: string;
  readonly action: string;
  readonly resource: string;
  /** On whose behalf; none where the service names nobody. */
  readonly sources: readonly string[];
  /** Account that is compared with the source's; none where no account is. */
  readonly account: string | undefined;
  /** Whether plain http is refused. */
  readonly tls: boolean;
  /** Whether what is written has to be left to the bucket's owner. */
  readonly acl: boolean;
}

/**
 * Who uses which part for what, from the words of the design ("queue policy with the rule's ARN", "dead-letter queue", data
 * events, access logs and inventory into buckets of others) and from names alone; it reads no policy.
 */
export function usesOf(props: LegalHoldExportProps): { readonly [part in PartName]: readonly Use[] } {
  const { aws = {}, genesys = {} } = props;
  const { name, target } = specOf(props);
  const { partition, region, accountId, organizationId, bucketName } = target;
  const arn = (service: string, rest: string) => `arn:${partition}:${service}:${region}:${accountId}:${rest}`;
  const s3 = (rest: string) => `arn:${partition}:s3:::${rest}`;
  const { functionName = `${name}-hold-keeper`, ...keeper } = aws.holdKeeper ?? {};
  const { queueName = functionName } = keeper as { readonly queueName?: string };
  const { ruleName = functionName, deadLetterQueueName = `${queueName}-dead-letters` } = keeper as {
    readonly [name: string]: string | undefined;
  };
  const job = `${name.slice(0, 56)}-job-end`.replace(/[^\w-]/g, "-");
  const suffix = genesys.jobNotification?.eventBridge?.sourceSuffix ?? name.replace(/[^\w.-]/g, "-");
  const bus = `aws.partner/genesys.com/cloud/${organizationId}/${suffix}`;
  const jobRule = arn("events", `rule/${bus}/${job}`);
  // what an encrypted bus refuses never comes to a rule
  const refuses = aws.operationsKey?.awsManaged ? [] : [arn("events", `event-bus/${bus}`)];
  const { trail = {}, bucket = {} } = aws;
  const folder = trail.dataEventsPrefix === undefined ? "" : `${trail.dataEventsPrefix}/`;
  const trailName = trail.trailName ?? `${name}-evidence`;

  const own = { ...QUEUE, account: accountId };
  const sends = (queue: string, ...sources: string[]): Use => ({ ...own, resource: arn("sqs", queue), sources });
  const keeperRule = arn("events", `rule/${ruleName}`);
  const fromTrail = { service: "cloudtrail.amazonaws.com", sources: [arn("cloudtrail", `trail/${trailName}`)] };
  const log = `${trail.dataEventsBucket}/${folder}AWSLogs/${accountId}/CloudTrail/x.json.gz`;
  const evidence = { sources: [s3(bucketName)], account: accountId, tls: false, action: "s3:PutObject" };
  const accessLogs = `${bucket.accessLogsBucket}/${bucket.accessLogsPrefix ?? `${bucketName}/`}2026-03-01-12-00-00-0A`;
  return {
    "keeper's role": [
      {
        service: "lambda.amazonaws.com",
        action: "sts:AssumeRole",
        resource: `arn:${partition}:iam::${accountId}:role/${(keeper as { roleName?: string }).roleName ?? functionName}`,
        sources: [],
        account: undefined,
        tls: false,
        acl: false,
      },
    ],
    "keeper's queue": [sends(queueName, keeperRule)],
    "keeper's dead letters": [sends(deadLetterQueueName, keeperRule)],
    "job topic": [{ ...own, action: "sns:Publish", resource: arn("sns", job), sources: [jobRule] }],
    "undelivered job events": [sends(`${job}-undelivered`, jobRule, ...refuses)],
    "job alarms": [
      {
        ...own,
        service: "cloudwatch.amazonaws.com",
        action: "sns:Publish",
        resource: arn("sns", `${job}-alarms`),
        sources: ["undelivered", "unsent"].map((alarm) => arn("cloudwatch", `alarm:${job}-${alarm}`)),
      },
    ],
    "data events": [
      { ...fromTrail, action: "s3:PutObject", resource: s3(log), account: undefined, tls: false, acl: true },
      {
        ...fromTrail,
        action: "s3:GetBucketAcl",
        resource: s3(`${trail.dataEventsBucket}`),
        account: undefined,
        tls: false,
        acl: false,
      },
    ],
    inventory: [
      {
        ...evidence,
        service: "s3.amazonaws.com",
        resource: s3(
          `${trail.inventoryBucket}/${trail.inventoryPrefix ?? "inventory"}/${bucketName}/evidence/data/x.csv.gz`,
        ),
        acl: true,
      },
    ],
    "access logs": [{ ...evidence, service: "logging.s3.amazonaws.com", resource: s3(accessLogs), acl: false }],
  };
}

const QUEUE = { service: "events.amazonaws.com", action: "sqs:SendMessage", tls: true, acl: false };
