import type { Answer } from "../answer";
import { at, listAt, membersOf, textAt } from "../shape";
import type { AwsApi } from "./api";
import type { AccessPointFacts, BucketFacts, CopyFacts, NotificationFacts } from "./facts";
import { read, readOptional, type Reading } from "./read";
import { readPages } from "./read-pages";

type Around = Required<Pick<BucketFacts, "copies" | "accessList" | "logsTo" | "notifications">>;

/** Reads where a bucket's objects, events and logs go, and whom its access list lets in. */
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
      (body) => listAt(body, "ReplicationConfiguration", "Rules").flatMap(copyIn),
    ),
    read(api, of("GetBucketAcl", "s3:GetBucketAcl"), granteesIn),
    read(api, of("GetBucketLogging", "s3:GetBucketLogging"), (body) =>
      membersOf(body) === undefined ? undefined : { bucket: textAt(body, "LoggingEnabled", "TargetBucket") ?? null },
    ),
    read(api, of("GetBucketNotificationConfiguration", "s3:GetBucketNotification"), notificationsIn),
  ]);
  return {
    copies: "failure" in copies ? copies : { value: copies.value ?? [] },
    accessList,
    logsTo: "failure" in logsTo ? logsTo : { value: logsTo.value.bucket },
    notifications,
  };
}

/** Reads the access points on a bucket. */
export function readAccessPoints(
  api: AwsApi,
  Bucket: string,
  AccountId: string,
): Promise<Answer<readonly AccessPointFacts[]>> {
  const reading = { service: "s3-control", operation: "ListAccessPoints", needs: "s3:ListAccessPoints" } as const;
  return readPages(api, { ...reading, input: { AccountId, Bucket } }, [["NextToken", "NextToken"]], (body) =>
    listAt(body, "AccessPointList").flatMap((point) => {
      const name = textAt(point, "Name");
      return name === undefined ? [] : [{ name, network: textAt(point, "NetworkOrigin") ?? "unknown" }];
    }),
  );
}

function copyIn(rule: unknown): CopyFacts[] {
  const bucket = textAt(rule, "Destination", "Bucket");
  if (bucket === undefined || textAt(rule, "Status") === "Disabled") return [];
  return [
    {
      rule: textAt(rule, "ID") ?? "(no id)",
      bucket,
      account: textAt(rule, "Destination", "Account"),
      owns: textAt(rule, "Destination", "AccessControlTranslation", "Owner") === "Destination",
      takesKms: textAt(rule, "SourceSelectionCriteria", "SseKmsEncryptedObjects", "Status") === "Enabled",
    },
  ];
}

// the owner holds everything anyway
function granteesIn(body: unknown): readonly string[] | undefined {
  const owner = textAt(body, "Owner", "ID");
  if (owner === undefined) return undefined;
  return listAt(body, "Grants").flatMap((grant) => {
    const grantee = at(grant, "Grantee");
    const name = textAt(grantee, "URI") ?? textAt(grantee, "ID") ?? (textAt(grantee, "EmailAddress") && "an address");
    return name === undefined || name === owner ? [] : [`${name}: ${textAt(grant, "Permission") ?? "?"}`];
  });
}

const TARGETS = [
  ["QueueConfigurations", "QueueArn"],
  ["TopicConfigurations", "TopicArn"],
  ["LambdaFunctionConfigurations", "LambdaFunctionArn"],
] as const;

function notificationsIn(body: unknown): NotificationFacts | undefined {
  if (membersOf(body) === undefined) return undefined;
  return {
    eventBridge: at(body, "EventBridgeConfiguration") !== undefined,
    targets: TARGETS.flatMap(([list, arn]) => listAt(body, list).flatMap((one) => textAt(one, arn) ?? [])).sort(),
  };
}
