import { mapped, type Answer } from "../answer";
import { at, eachAt, membersOf, textAt } from "../shape";
import type { AwsApi } from "./api";
import type { AccessPointFacts, BucketFacts, CopyFacts, NotificationFacts } from "./facts";
import { read, readOptional, readPages, type Reading } from "./read";

type Around = Required<Pick<BucketFacts, "copies" | "accessList" | "logsTo" | "notifications">>;

/** Reads a bucket's replication, notifications, logging and access control list. */
export async function readAround(api: AwsApi, Bucket: string, owner: string): Promise<Around> {
  const of = (operation: string, needs: string, absent: readonly string[] = []): Reading => ({
    service: "s3",
    operation,
    input: { Bucket, ExpectedBucketOwner: owner },
    needs,
    absent,
  });
  const [copies, accessList, logsTo, notifications] = await Promise.all([
    readOptional(
      api,
      of("GetBucketReplication", "s3:GetReplicationConfiguration", ["ReplicationConfigurationNotFoundError"]),
      copiesIn,
    ),
    read(api, of("GetBucketAcl", "s3:GetBucketAcl"), granteesIn),
    read(api, of("GetBucketLogging", "s3:GetBucketLogging"), (body) =>
      at(body, "LoggingEnabled") === undefined
        ? membersOf(body) && null
        : textAt(body, "LoggingEnabled", "TargetBucket"),
    ),
    read(api, of("GetBucketNotificationConfiguration", "s3:GetBucketNotification"), notificationsIn),
  ]);
  return {
    copies: mapped(copies, (rules) => rules ?? []),
    accessList,
    logsTo,
    notifications,
  };
}

export function readAccessPoints(
  api: AwsApi,
  Bucket: string,
  AccountId: string,
): Promise<Answer<readonly AccessPointFacts[]>> {
  const reading = { service: "s3-control", operation: "ListAccessPoints", needs: "s3:ListAccessPoints" } as const;
  return readPages(api, { ...reading, input: { AccountId, Bucket } }, [["NextToken", "NextToken"]], (body) =>
    eachAt(body, ["AccessPointList"], (point) => {
      const name = textAt(point, "Name");
      return name === undefined ? undefined : { name, network: textAt(point, "NetworkOrigin") ?? "unknown" };
    }),
  );
}

/** Whether a rule of a bucket is enabled; undefined if its status is not a documented value. */
export function isOn(rule: unknown): boolean | undefined {
  const status = textAt(rule, "Status");
  return status === "Enabled" ? true : status === "Disabled" ? false : undefined;
}

function copiesIn(body: unknown): readonly CopyFacts[] | undefined {
  const role = textAt(body, "ReplicationConfiguration", "Role");
  const rules = eachAt(body, ["ReplicationConfiguration", "Rules"], (rule) => {
    const [on, bucket] = [isOn(rule), textAt(rule, "Destination", "Bucket")];
    return on === undefined || bucket === undefined ? undefined : { on, copy: { ...copyIn(rule, bucket), role } };
  });
  return rules?.filter(({ on }) => on).map(({ copy }) => copy);
}

function copyIn(rule: unknown, bucket: string): CopyFacts {
  return {
    rule: textAt(rule, "ID") ?? "(no id)",
    bucket,
    account: textAt(rule, "Destination", "Account"),
    owns: textAt(rule, "Destination", "AccessControlTranslation", "Owner") === "Destination",
    takesKms: textAt(rule, "SourceSelectionCriteria", "SseKmsEncryptedObjects", "Status") === "Enabled",
  };
}

// the owner has full control anyway
function granteesIn(body: unknown): readonly string[] | undefined {
  const owner = textAt(body, "Owner", "ID");
  if (owner === undefined) return undefined;
  const grants = eachAt(body, ["Grants"], (grant) => {
    const grantee = at(grant, "Grantee");
    const name = textAt(grantee, "URI") ?? textAt(grantee, "ID") ?? (textAt(grantee, "EmailAddress") && "an address");
    return name === undefined ? undefined : { name, may: textAt(grant, "Permission") ?? "?" };
  });
  return grants?.filter(({ name }) => name !== owner).map(({ name, may }) => `${name}: ${may}`);
}

const TARGETS = [
  ["QueueConfigurations", "QueueArn"],
  ["TopicConfigurations", "TopicArn"],
  ["LambdaFunctionConfigurations", "LambdaFunctionArn"],
] as const;

function notificationsIn(body: unknown): NotificationFacts | undefined {
  if (membersOf(body) === undefined) return undefined;
  const targets = TARGETS.map(([list, arn]) =>
    at(body, list) === undefined ? [] : eachAt(body, [list], (one) => textAt(one, arn)),
  );
  if (targets.includes(undefined)) return undefined;
  return {
    eventBridge: at(body, "EventBridgeConfiguration") !== undefined,
    targets: targets.flatMap((found) => found ?? []).sort(),
  };
}
