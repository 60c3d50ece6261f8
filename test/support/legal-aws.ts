import fc from "fast-check";
import type { LegalHoldExportProps } from "../../lib/hold";
import type { Statement } from "../../lib/policy";
import { account, maybe, type Place } from "./legal-places";

type Aws = NonNullable<LegalHoldExportProps["aws"]>;
type Known = Pick<
  LegalHoldExportProps,
  "awsAccountId" | "organizationId" | "bucketName" | "retention" | "administrators"
>;

const name = fc.constantFrom("exporter", "A.B+c=d,e@f-g_h", "x", "r".repeat(64));

/** Random legal choices on the AWS side. */
export function awsOptions(place: Place, known: Known): fc.Arbitrary<Aws> {
  const common = {
    bucketPolicy: maybe(bucketPolicy(place, known)),
    exporterRole: maybe(exporterRole(place, known)),
    organizationPrefix: fc.constantFrom(undefined, true, false),
    holdKeeper: maybe(holdKeeper.map((one) => belowOrganization(one, known.organizationId))),
    holdBackfill: fc.constantFrom(...BACKFILLS),
    trail: fc.constantFrom(...TRAILS),
  };
  const own = fc.record({ ...common, bucket: maybe(bucket(known)), key: maybe(anyKey(place, known)) });
  return fc.oneof(
    { weight: 3, arbitrary: own.map(withEvents) },
    {
      weight: 1,
      arbitrary: fc.record({
        ...common,
        existingBucket: fc.record({ handOverPolicy: fc.constantFrom(undefined, true, false) }),
        key: fc.oneof(existingKey(place), fc.constant({ s3Managed: true })),
      }),
    },
  );
}

const TRAILS: readonly Aws["trail"][] = [
  undefined,
  { dataEventsBucket: "example-trail" },
  { inventoryBucket: "example-inventory", inventoryFrequency: "Weekly", inventoryFormat: "Parquet" },
  { dataEventsBucket: "example-trail", trailName: "a-b", inventoryBucket: "example-trail", inventoryPrefix: "x/y" },
];

const BACKFILLS: readonly Aws["holdBackfill"][] = [
  undefined,
  { jobBucket: "example-inventory" },
  { jobBucket: "example-inventory", checksums: true },
  { jobBucket: "example-trail", jobBucketAccountId: "999988887777", reportPrefix: "a/b", manifestPrefix: "x" },
];

const holdKeeper = fc.constantFrom<NonNullable<Aws["holdKeeper"]>>(
  { mode: "everything" },
  { mode: "whenHeader" },
  { mode: "whenHeader", header: "X-Amz-Meta-Hold", headerValue: "1", functionName: "keeper" },
  { mode: "whenPrefix", keyPrefixes: ["year=2026/", ""], maxConcurrency: 2, lateAfterMinutes: 5, logRetentionDays: 1 },
  {
    mode: "whenSidecar",
    sidecarField: "a.b",
    sidecarValue: "held",
    queueName: "q",
    ruleName: "r.r",
    roleName: "k=eeper",
  },
);

// the exporter writes nowhere else
function belowOrganization(keeper: NonNullable<Aws["holdKeeper"]>, organizationId: string) {
  const { keyPrefixes } = keeper;
  return { ...keeper, ...(keyPrefixes && { keyPrefixes: keyPrefixes.map((one) => `${organizationId}/${one}`) }) };
}

// the keeper hears of objects by the bucket's events
function withEvents(aws: Aws): Aws {
  return aws.holdKeeper === undefined ? aws : { ...aws, bucket: aws.bucket && { ...aws.bucket, eventBridge: true } };
}

function existingKey({ partition, region }: Place): fc.Arbitrary<Aws["key"]> {
  return fc.record({
    existingKeyArn: fc.tuple(account, fc.uuid()).map(([id, key]) => `arn:${partition}:kms:${region}:${id}:key/${key}`),
  });
}

function anyKey(place: Place, { administrators }: Known): fc.Arbitrary<Aws["key"]> {
  const fresh = fc.record({
    alias: maybe(fc.stringMatching(/^[A-Za-z0-9/_-]{1,40}$/).map((own) => `alias/own-${own}`)),
    administratorsOnly: administrators === undefined ? fc.constant(undefined) : maybe(fc.boolean()),
    deletionWindowDays: maybe(fc.integer({ min: 7, max: 30 })),
  });
  return fc.oneof(fresh, existingKey(place), fc.constant({ s3Managed: true }));
}

function bucket({ retention }: Known): fc.Arbitrary<Aws["bucket"]> {
  const least = Math.min(36_500, retention.days ?? retention.years! * 365);
  const classes = [
    "STANDARD_IA",
    "ONEZONE_IA",
    "INTELLIGENT_TIERING",
    "GLACIER_IR",
    "GLACIER",
    "DEEP_ARCHIVE",
  ] as const;
  return fc.record({
    objectOwnership: fc.constantFrom(undefined, "BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"),
    lifecycle: maybe(
      fc.record({
        abortIncompleteUploadsDays: maybe(fc.integer({ min: 1, max: 36_500 })),
        noncurrentVersionDays: maybe(fc.integer({ min: least, max: 36_500 })),
        transitions: maybe(
          fc.uniqueArray(
            fc.record({ afterDays: fc.integer({ min: 30, max: 36_500 }), storageClass: fc.constantFrom(...classes) }),
            { maxLength: 2, selector: ({ storageClass }) => storageClass },
          ),
        ),
      }),
    ),
    eventBridge: maybe(fc.boolean()),
    accessLogsBucket: fc.constantFrom(undefined, "example-access-logs"),
    tags: maybe(fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.string({ maxLength: 8 }), { maxKeys: 3 })),
  });
}

function bucketPolicy(place: Place, known: Known): fc.Arbitrary<Aws["bucketPolicy"]> {
  // public addresses: a private one is refused, since no request comes from it as AWS sees it
  const public4 = fc.ipV4().map((ip) => ip.replace(/^\d+/, "203"));
  const public6 = fc
    .ipV6()
    .filter((ip) => !ip.startsWith("::"))
    .map((ip) => ip.replace(/^[\da-f]+/i, "2a0c"));
  const ranges = fc.oneof(
    fc.tuple(public4, fc.integer({ min: 1, max: 32 })).map(([ip, bits]) => `${ip}/${bits}`),
    fc.tuple(public6, fc.integer({ min: 1, max: 128 })).map(([ip, bits]) => `${ip}/${bits}`),
  );
  return fc.record({
    encryptionHeader: fc.constantFrom(undefined, "any", "rejectWrong", "require"),
    sourceRanges: maybe(fc.array(ranges, { minLength: 1, maxLength: 5 })),
    onlyExporterWrites: maybe(fc.boolean()),
    protectConfiguration: known.administrators === undefined ? fc.constant(undefined) : maybe(fc.boolean()),
    additionalStatements: maybe(fc.subarray(statements(place, known))),
  });
}

function statements({ partition }: Place, { awsAccountId, bucketName }: Known): Statement[] {
  const objects = `arn:${partition}:s3:::${bucketName}/*`;
  const own = { AWS: `arn:${partition}:iam::${awsAccountId}:root` };
  const reader = { ArnEquals: { "aws:PrincipalArn": `arn:${partition}:iam::${awsAccountId}:role/reader` } };
  return [
    { Sid: "Readers", Effect: "Allow", Principal: own, Action: "s3:GetObject", Resource: objects, Condition: reader },
    {
      Effect: "Deny",
      Principal: "*",
      Action: ["s3:GetObjectAcl"],
      Resource: [objects],
      Condition: { Null: { "aws:PrincipalTag/legal": "true" } },
    },
    {
      Sid: "OwnFolder",
      Effect: "Deny",
      Principal: "*",
      Action: "s3:GetObjectTagging",
      NotResource: objects.replace("*", "${aws:username}/*"),
    },
  ];
}

function exporterRole({ partition }: Place, { awsAccountId }: Known): fc.Arbitrary<Aws["exporterRole"]> {
  const days = maybe(fc.integer({ min: 1, max: 36_500 }));
  return fc.oneof(
    fc.record({
      roleName: maybe(name),
      maxSessionSeconds: maybe(fc.integer({ min: 3600, max: 43_200 })),
      permissionsBoundary: fc.constantFrom(
        undefined,
        `arn:${partition}:iam::${awsAccountId}:policy/bounds/exports`,
        `arn:${partition}:iam::aws:policy/AmazonS3FullAccess`,
      ),
      retentionHeadersMaxDays: days,
    }),
    fc.record({
      existingRoleArn: fc.tuple(account, name).map(([id, own]) => `arn:${partition}:iam::${id}:role/exporters/${own}`),
      retentionHeadersMaxDays: days,
    }),
  );
}
