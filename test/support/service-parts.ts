import { specOf, type LegalHoldExportProps } from "../../lib/hold";
import { accessLogsForOwner } from "../../lib/aws";
import { jobEventNames } from "../../lib/aws/job-events/names";
import { jobEventPolicies } from "../../lib/aws/job-events/policies";
import {
  inventoryPolicy,
  keeperQueuePolicy,
  keeperTrustPolicy,
  trailLogPolicy,
  type PolicyDocument,
  type PolicySet,
} from "../../lib/policy";
import { keeperNamesOf } from "./access-documents";
import type { PartName } from "./service-rules";

/** Something beside the evidence that services of AWS use, and its policy. */
export interface Part {
  readonly name: PartName;
  readonly policy: PolicyDocument;
  readonly kind: PolicySet["resourceKind"];
}

/** The parts that props ask for, with the policies that are made for them or put out for their owners. */
export function partsOf(props: LegalHoldExportProps): readonly Part[] {
  return [...keeperParts(props), ...jobParts(props), ...trailParts(props)];
}

function keeperParts(props: LegalHoldExportProps): Part[] {
  const names = keeperNamesOf(props);
  if (names === undefined) return [];
  const { target } = specOf(props);
  const queue = (arn: string) => keeperQueuePolicy({ ...names, target }, arn);
  return [
    { name: "keeper's role", policy: keeperTrustPolicy(), kind: "trust" },
    { name: "keeper's queue", policy: queue(names.queueArn), kind: "queue" },
    { name: "keeper's dead letters", policy: queue(names.deadLetterQueueArn), kind: "queue" },
  ];
}

function jobParts({ genesys, ...props }: LegalHoldExportProps): Part[] {
  const { eventBridge, emails = [], alarmActions } = genesys?.jobNotification ?? {};
  if (eventBridge === undefined) return [];
  const { name, target } = specOf(props);
  const { accountId, region, organizationId } = target;
  const sourceSuffix = eventBridge.sourceSuffix ?? name.replace(/[^\w.-]/g, "-");
  const called = `${name.slice(0, 56)}-job-end`.replace(/[^\w-]/g, "-");
  const { topics } = eventBridge;
  const operationsKeyArn = props.aws?.operationsKey?.awsManaged
    ? undefined
    : "arn:aws:kms:eu-west-2:111122223333:key/k";
  const named = { name: called, accountId, region, organizationId, sourceSuffix };
  const given = { ...named, topics, emails, alarmActions, operationsKeyArn };
  const policies = jobEventPolicies(given, jobEventNames(given));
  return [
    { name: "job topic", policy: policies.topic, kind: "other" },
    { name: "undelivered job events", policy: policies.deadLetters, kind: "queue" },
    ...(policies.alarmTopic ? [{ name: "job alarms", policy: policies.alarmTopic, kind: "other" } as const] : []),
  ];
}

function trailParts(props: LegalHoldExportProps): Part[] {
  const { trail = {}, bucket = {} } = props.aws ?? {};
  const { name, target } = specOf(props);
  const { dataEventsBucket: logBucket, inventoryBucket, dataEventsPrefix: prefix } = trail;
  const parts: Part[] = [];
  if (logBucket !== undefined) {
    const trailArn = `arn:${target.partition}:cloudtrail:${target.region}:${target.accountId}:trail/${trail.trailName ?? `${name}-evidence`}`;
    parts.push({
      name: "data events",
      policy: trailLogPolicy({ target, trailArn, logBucket, prefix }),
      kind: "bucket",
    });
  }
  if (inventoryBucket !== undefined) {
    const policy = inventoryPolicy({ target, inventoryBucket, prefix: trail.inventoryPrefix ?? "inventory" });
    parts.push({ name: "inventory", policy, kind: "bucket" });
  }
  const logs = accessLogsForOwner(bucket, target);
  return logs === undefined ? parts : [...parts, { name: "access logs", policy: logs, kind: "bucket" }];
}
