import { actionsOf, findAction } from "../../lib/catalog/authorization";
import type { LegalHoldExportProps } from "../../lib/hold";
import { rulesOf } from "./oracle-rules";
import type { Deed, KeyDeed, ObjectDeed, UploadDeed, Who } from "./access-deeds";

const TLS = true;
const DAY = 86_400_000;
const NOON = Date.parse("2026-03-01T12:00:00Z");

const EVERYBODY: readonly Who[] = [
  "exporter",
  "bare exporter",
  "mighty exporter",
  "sibling",
  "keeper",
  "bare keeper",
  "mighty keeper",
  "backfill",
  "bare backfill",
  "custodian",
  "administrator",
  "near custodian",
  "near administrator",
  "near reader",
  "reader",
  "bare reader",
  "bare administrator",
  "stranger",
  "root",
  "outsider",
  "namesake",
  "guest",
  "guest custodian",
  "guest administrator",
  "anonymous",
];

/** Everything that is tried on one configuration. */
export function deedsOf(props: LegalHoldExportProps): readonly Deed[] {
  const rules = rulesOf(props);
  const { retentionDays, maxDays = 30 } = rules;
  return [
    ...assumptions(),
    ...exporterUploads(rules.keyName, retentionDays, maxDays),
    ...othersUploads(),
    ...onObjects(retentionDays, maxDays),
    ...onBuckets(),
    ...onKeys(),
  ];
}

function assumptions(): Deed[] {
  const actions = ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:TagSession"] as const;
  const accounts = ["genesys", "elsewhere", "own account"] as const;
  const ids = ["right", "wrong", "upper case", "none"] as const;
  return actions.flatMap((action) =>
    accounts.flatMap((from) => ids.map((externalId) => ({ kind: "assume", action, from, externalId }) as const)),
  );
}

function until(days: number): string {
  return new Date(NOON + days * DAY).toISOString();
}

const LOCK = "x-amz-object-lock";
const SSE = "x-amz-server-side-encryption";

function exporterUploads(keyName: string | undefined, days: number, maxDays: number): Deed[] {
  const retention = (mode: string, length: number) => ({
    [`${LOCK}-mode`]: mode,
    [`${LOCK}-retain-until-date`]: until(length),
  });
  const headers: readonly UploadDeed["headers"][] = [
    {},
    { [`${LOCK}-legal-hold`]: "ON" },
    { [`${LOCK}-legal-hold`]: "OFF" },
    { "x-amz-meta-legal-hold": "true", "x-amz-meta-case": "42" },
    { "x-amz-acl": "bucket-owner-full-control" },
    { "x-amz-acl": "public-read" },
    { "x-amz-grant-read": 'uri="http://acs.amazonaws.com/groups/global/AllUsers"' },
    { [SSE]: "aws:kms" },
    { [SSE]: "AES256" },
    { [SSE]: "aws:kms", [`${SSE}-aws-kms-key-id`]: keyName ?? "alias/none" },
    { [SSE]: "aws:kms", [`${SSE}-aws-kms-key-id`]: "11111111-2222-4333-8444-555555555555" },
    { [`${SSE}-customer-algorithm`]: "AES256" },
    { "x-amz-tagging": "case=42" },
    { "x-amz-storage-class": "GLACIER_IR" },
    retention("GOVERNANCE", Math.min(days, maxDays)),
    retention("GOVERNANCE", maxDays),
    retention("GOVERNANCE", maxDays + 1),
    retention("GOVERNANCE", Math.max(days, maxDays)),
    retention("COMPLIANCE", maxDays),
    { [`${LOCK}-legal-hold`]: "ON", ...retention("GOVERNANCE", maxDays), "x-amz-acl": "bucket-owner-full-control" },
  ];
  const who = "exporter";
  const base = { kind: "upload", who, tls: TLS, prefix: "own", source: "inside", multipart: false } as const;
  return headers.flatMap((sent): Deed[] => [
    { ...base, headers: sent },
    { ...base, headers: sent, multipart: true },
    { ...base, headers: sent, tls: false },
    { ...base, headers: sent, prefix: "other" },
    { ...base, headers: sent, source: "outside" },
    { ...base, headers: sent, source: "inside the last" },
    { ...base, headers: sent, source: "none", multipart: true },
  ]);
}

function othersUploads(): Deed[] {
  const headers: readonly UploadDeed["headers"][] = [
    {},
    { [`${LOCK}-legal-hold`]: "OFF" },
    { [SSE]: "aws:kms" },
    { [SSE]: "AES256" },
    { [`${LOCK}-event-hold`]: "OFF" },
    { [`${LOCK}-event-hold`]: "ON", [`${LOCK}-event-hold-duration-days`]: "1" },
    { [`${LOCK}-mode`]: "COMPLIANCE", [`${LOCK}-retain-until-date`]: until(36_600) },
  ];
  return EVERYBODY.flatMap((who) =>
    headers.flatMap((sent): Deed[] => [
      { kind: "upload", who, tls: TLS, prefix: "own", source: "outside", multipart: false, headers: sent },
      { kind: "upload", who, tls: TLS, prefix: "other", source: "none", multipart: true, headers: sent },
      { kind: "upload", who, tls: TLS, prefix: "other", source: "outside", multipart: false, headers: sent },
    ]),
  );
}

const OF_OBJECTS = [
  ...["GetObject", "GetObjectVersion", "GetObjectTorrent", "GetObjectVersionTorrent", "RestoreObject"],
  ...["DeleteObject", "DeleteObjectVersion", "ReplicateDelete", "BypassGovernanceRetention"],
  ...["AbortMultipartUpload", "ObjectOwnerOverrideToBucketOwner", "UpdateObjectEncryption"],
];

function onObjects(retentionDays: number, maxDays: number): Deed[] {
  const lengths = [1, retentionDays - 1, retentionDays, retentionDays + 1, maxDays, maxDays + 1];
  const tries: readonly Omit<ObjectDeed, "kind" | "who" | "tls" | "prefix">[] = [
    { action: "s3:PutObjectLegalHold", hold: "ON" },
    { action: "s3:PutObjectLegalHold", hold: "OFF" },
    ...[...new Set(lengths)].map((days) => ({ action: "s3:PutObjectRetention", mode: "GOVERNANCE", days }) as const),
    { action: "s3:PutObjectRetention", mode: "COMPLIANCE", days: retentionDays },
    { action: "s3:PutObjectAcl", acl: "public-read" },
    { action: "s3:PutObjectAcl", acl: "bucket-owner-full-control" },
    ...["s3:PutObjectRetention", "s3:ReplicateObject"].flatMap((action) => [
      { action, eventHold: "ON" } as const,
      { action, eventHold: "OFF" } as const,
      { action, eventDays: retentionDays - 1 },
      { action, eventDays: retentionDays },
    ]),
    ...OF_OBJECTS.map((name) => ({ action: `s3:${name}` })),
  ];
  const deeds = EVERYBODY.flatMap((who) =>
    tries.flatMap((one): ObjectDeed[] => [
      { kind: "object", who, tls: TLS, prefix: "own", ...one },
      { kind: "object", who, tls: TLS, prefix: "other", ...one },
    ]),
  );
  const clear = (["custodian", "stranger", "guest custodian"] as const).flatMap((who) =>
    tries.flatMap((one): ObjectDeed[] => [
      { kind: "object", who, tls: false, prefix: "own", ...one },
      { kind: "object", who, tls: false, prefix: "other", ...one },
    ]),
  );
  const named = new Set(["s3:PutObject", ...tries.map(({ action }) => action)]);
  const rest = takenBy("s3", "object").filter((action) => !named.has(action));
  const others = (["exporter", "bare exporter", "mighty exporter", "keeper", "backfill", "stranger"] as const).flatMap(
    (who) => rest.map((action): ObjectDeed => ({ kind: "object", who, tls: TLS, prefix: "own", action })),
  );
  const elsewhere = { kind: "object", who: "exporter", tls: TLS, prefix: "own", otherBucket: true } as const;
  return [
    ...deeds,
    ...clear,
    ...others,
    { ...elsewhere, action: "s3:PutObject" },
    { ...elsewhere, action: "s3:GetObject" },
    { ...elsewhere, who: "keeper", action: "s3:GetObject" },
    { ...elsewhere, who: "keeper", action: "s3:PutObjectLegalHold", hold: "ON" },
    { ...elsewhere, who: "backfill", action: "s3:PutObjectLegalHold", hold: "ON" },
  ];
}

function onBuckets(): Deed[] {
  const changes = takenBy("s3", "bucket");
  return [
    ...EVERYBODY.flatMap((who) => changes.map((action): Deed => ({ kind: "bucket", who, tls: TLS, action }))),
    ...(["exporter", "administrator", "stranger", "guest", "root"] as const).flatMap((who) =>
      ["s3:GetBucketLocation", "s3:PutBucketPolicy"].map((action): Deed => ({
        kind: "bucket",
        who,
        tls: false,
        action,
      })),
    ),
    { kind: "bucket", who: "exporter", tls: TLS, action: "s3:GetBucketLocation", otherBucket: true },
    { kind: "bucket", who: "keeper", tls: TLS, action: "s3:GetBucketLocation", otherBucket: true },
    { kind: "bucket", who: "backfill", tls: TLS, action: "s3:PutInventoryConfiguration", otherBucket: true },
  ];
}

function onKeys(): Deed[] {
  const actions = takenBy("kms", "key");
  const direct = EVERYBODY.flatMap((who) =>
    actions.map((action): Deed => ({ kind: "key", who, action, via: "nothing", key: "ours", context: "none" })),
  );
  const vias = ["S3", "S3 of another region", "another service"] as const;
  const contexts = ["the bucket", "an object", "another bucket", "none"] as const;
  const through = EVERYBODY.flatMap((who) =>
    ["kms:GenerateDataKey", "kms:Decrypt", "kms:Encrypt"].flatMap((action) =>
      vias.flatMap((via) =>
        contexts.map((context): KeyDeed => ({ kind: "key", who, action, via, key: "ours", context })),
      ),
    ),
  );
  const exporters = (["exporter", "bare exporter", "mighty exporter", "keeper", "reader"] as const).flatMap((who) =>
    actions.map((action): Deed => ({ kind: "key", who, action, via: "S3", key: "ours", context: "an object" })),
  );
  const others = (["other", "foreign", "abroad"] as const).flatMap((key) =>
    (["exporter", "bare exporter", "keeper", "stranger"] as const).flatMap((who) =>
      ["kms:GenerateDataKey", "kms:Decrypt"].map((action): Deed => ({
        kind: "key",
        who,
        action,
        via: "S3",
        key,
        context: "the bucket",
      })),
    ),
  );
  return [...direct, ...through, ...exporters, ...others];
}

function takenBy(service: string, resourceType: string): readonly string[] {
  return actionsOf(service).filter((action) => findAction(action)!.resourceTypes.includes(resourceType));
}
