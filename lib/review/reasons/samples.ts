import { listOf, type PolicyDocument, type Statement } from "../../policy/statement";
import * as documents from "../../policy/documents";
import type { ExportTarget } from "../../policy/documents";

/**
 * Patterns for the blanks `‹name›` of a sample. A blank whose name begins with `each` may have a different text each
 * time, and a list of such texts may have any length; any other blank has one text in the whole statement.
 */
export const BLANKS = {
  partition: "aws(?:-[a-z]+)*",
  region: "[a-z]+(?:-[a-z0-9]+)+",
  account: "\\d{12}",
  suffix: "[a-z0-9.]+",
  bucket: "[a-z0-9.-]{3,63}",
  "other region": "[a-z]+(?:-[a-z0-9]+)+",
  "other account": "\\d{12}",
  other: "[a-z0-9.-]{3,63}",
  organization: "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
  genesys: "\\d{12}",
  "account of the role": "\\d{12}",
  role: "role/[\\w+=,.@/-]+",
  alias: "[\\w/-]+",
  key: "[\\w/-]+",
  name: "[\\w.+=,@/:-]+",
  from: "[\\w.+=,@/:-]+",
  prefix: "[^*?${}]+",
  more: "[^*?${}]+",
  value: "[\\w:]+",
  "each account": "\\d{12}",
  // as in `checkPrincipalArn`: wildcards only at the end of a permission set's role
  "each person": "(?:root|(?:user|role)/[\\w+=,.@/*?-]*\\w[?*]*)",
  "each name": "[\\w.+=,@/: -]+",
  "each range": "[0-9a-fA-F.:]+(?:/\\d+)?",
  days: "\\d+",
} as const;

// the only blank that is a number
const DAYS = 987_654_321;

const blank = (name: keyof typeof BLANKS) => `‹${name}›`;
const arnOf = (service: string, name: keyof typeof BLANKS) =>
  `arn:‹partition›:${service}:‹region›:‹account›:${blank(name)}`;
// an existing key may be in another account
const KEY = "arn:‹partition›:kms:‹region›:‹each account›:key/‹key›";

const PEOPLE = ["arn:‹partition›:iam::‹each account›:‹each person›"];
// an existing role may be in another account
const ROLE = "arn:‹partition›:iam::‹account of the role›:‹role›";

function targets(): readonly ExportTarget[] {
  const target = {
    partition: blank("partition"),
    region: blank("region"),
    accountId: blank("account"),
    bucketName: blank("bucket"),
    organizationId: blank("organization"),
    dnsSuffix: blank("suffix"),
    exporterRoleArn: ROLE,
  };
  return [true, false].map((organizationPrefix) => ({ ...target, organizationPrefix }));
}

/** Every statement in the documents of this library, with blanks for values of the app. */
export function samples(): readonly Statement[] {
  const all = [...targets().flatMap(documentsFor), ...aroundTheBucket()];
  const texts = all.flatMap((one) => listOf(one.Statement)).map((one) => JSON.stringify(one));
  const days = new RegExp(String(DAYS), "g");
  return [...new Set(texts)].map((text) => JSON.parse(text.replace(days, blank("days"))) as Statement);
}

function documentsFor(target: ExportTarget): readonly PolicyDocument[] {
  const retentionHeaders = { maxDays: DAYS };
  const keys = [{ alias: `alias/${blank("alias")}` }, { arn: KEY }];
  return [
    ...keys.map((key) => documents.exporterIdentityPolicy({ target, key, retentionHeaders })),
    ...bucketPolicies(target),
    ...[false, true].flatMap((administratorsOnly) =>
      [[], PEOPLE].map((administrators) =>
        documents.keyPolicy({ target, administrators, administratorsOnly, readers: PEOPLE, keeperRoleArn: ROLE }),
      ),
    ),
    ...keys.map((sidecarKey) =>
      documents.keeperIdentityPolicy({
        target,
        queueArn: arnOf("sqs", "name"),
        deadLetterQueueArn: arnOf("sqs", "name"),
        ruleArn: arnOf("events", "from"),
        logGroupArn: arnOf("logs", "name"),
        readsSidecars: true,
        sidecarKey,
        functionArnInVpc: arnOf("lambda", "name"),
      }),
    ),
    ...keys.map((checksums) =>
      documents.backfillReadPolicy({ target, jobBucket: blank("other"), reportPrefix: blank("prefix"), checksums })!,
    ),
    documents.backfillHoldPolicy({ target, jobBucket: blank("other"), reportPrefix: blank("prefix") }),
    ...replicationPolicies(target),
  ];
}

function bucketPolicies(target: ExportTarget): readonly PolicyDocument[] {
  const common = { target, custodians: PEOPLE, administrators: PEOPLE, retentionDays: DAYS };
  const modes = ["rejectWrong", "require"] as const;
  return modes.flatMap((mode) =>
    [{}, { backfillRoleArn: PEOPLE[0]! }].map((backfill) =>
      documents.bucketPolicy({
        ...common,
        ...backfill,
        readers: PEOPLE,
        encryptionHeader: { mode, value: blank("value") },
        sourceRanges: [blank("each range")],
        retentionHeaders: { maxDays: DAYS },
      }),
    ),
  );
}

function replicationPolicies(target: ExportTarget): readonly PolicyDocument[] {
  const there = { region: blank("other region"), accountId: blank("other account"), bucketName: blank("other") };
  const replica = { ...target, ...there };
  const common = { custodians: PEOPLE, administrators: PEOPLE, readers: PEOPLE };
  const days = { retentionDays: DAYS };
  const alias = { alias: `alias/${blank("alias")}` };
  const other = `arn:${replica.partition}:kms:${replica.region}:‹each account›:key/‹name›`;
  return [
    ...[alias, { arn: KEY }].flatMap((sourceKey) =>
      [{ alias: `alias/${blank("name")}` }, { arn: other }].map((replicaKey) =>
        documents.replicationIdentityPolicy({ source: target, replica, sourceKey, replicaKey }),
      ),
    ),
    documents.batchReplicationPolicy(target),
    ...[{}, { batchReplicationRoleArn: PEOPLE[0]! }].map((jobs) =>
      documents.bucketPolicy({ target, ...common, ...days, ...jobs, replicationRoleArn: PEOPLE[0]! }),
    ),
    documents.bucketPolicy({ target, ...common, ...days, isReplica: true }),
    documents.keyPolicy({ target, ...common, replicationRoleArn: ROLE }),
    documents.keyPolicy({ target, ...common, isReplica: true }),
  ];
}

function aroundTheBucket(): readonly PolicyDocument[] {
  const target = targets()[0]!;
  const { partition, accountId, organizationId } = target;
  const jobs = { target, jobBucket: blank("other"), reportPrefix: blank("prefix"), keyArn: KEY };
  const [topicArn, queueArn, ruleArn] = [arnOf("sns", "name"), arnOf("sqs", "name"), arnOf("events", "from")];
  const alarmArns = [arnOf("cloudwatch", "each name")];
  const trailArn = arnOf("cloudtrail", "from");
  const logs = [{ logBucket: blank("other") }, { logBucket: blank("other"), prefix: blank("prefix") }];
  return [
    documents.trustPolicy({ partition, genesysAccountId: blank("genesys"), organizationId }),
    documents.keeperTrustPolicy(),
    documents.keeperQueuePolicy({ target, queueArn, ruleArn } as documents.KeeperSpec, queueArn),
    documents.batchTrustPolicy(target),
    documents.replicationTrustPolicy(),
    documents.replicationFailuresPolicy(target, queueArn),
    ...[jobs, { ...jobs, manifestPrefix: blank("more") }].flatMap((spec) => [
      documents.batchJobPolicy(spec),
      documents.batchBucketPolicy(spec, ROLE),
    ]),
    documents.jobTopicPolicy({ accountId, topicArn, ruleArn }),
    ...[[ruleArn], [ruleArn, arnOf("events", "more")]].map((sourceArns) =>
      documents.jobDeadLetterPolicy({ accountId, queueArn, sourceArns }),
    ),
    ...operationsKeys(target, trailArn, alarmArns),
    documents.jobAlarmTopicPolicy({ accountId, topicArn, alarmArns }),
    ...logs.map((one) => documents.trailLogPolicy({ target, trailArn, ...one })),
    documents.inventoryPolicy({ target, inventoryBucket: blank("other"), prefix: blank("prefix") }),
    documents.accessLogPolicy({ target, logBucket: blank("other"), prefix: blank("prefix") }),
  ];
}

function operationsKeys(
  target: ExportTarget,
  trailArn: string,
  alarmArns: readonly string[],
): readonly PolicyDocument[] {
  const parts = { logGroupArn: arnOf("logs", "name"), function: true, busArn: arnOf("events", "from"), alarmArns };
  const all = { target, ...parts, trailArn, trailReaders: PEOPLE };
  return [[], PEOPLE].flatMap((administrators) =>
    [documents.operationsKeyPolicy, documents.operationsKeyUsePolicy].map((policy) =>
      policy({ ...all, administrators }),
    ),
  );
}
