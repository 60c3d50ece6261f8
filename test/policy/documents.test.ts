import { readFileSync } from "fs";
import { join } from "path";
import { evaluate } from "../../lib/policy/evaluate";
import {
  assumeRole,
  bypassGovernance,
  changeConfiguration,
  deleteObject,
  deleteVersion,
  policiesFor,
  readBucketSettings,
  readObject,
  setHold,
  setRetention,
  unfinishedUpload,
  upload,
  type Access,
  type Check,
  type Target,
} from "../../lib/policy/request";
import type { PolicyDocument } from "../../lib/policy/statement";

// the access tables of the design, written out by hand for one bucket in London
const file = JSON.parse(readFileSync(join(__dirname, "../cases/access/london.json"), "utf8")) as {
  target: Target;
  trust: PolicyDocument;
  identity: PolicyDocument;
  key: PolicyDocument;
  bucket: PolicyDocument;
};
const { target, trust, bucket, key } = file;
const exporter: Access = { trust, bucket, key, identity: [file.identity] };
const everything: PolicyDocument = {
  Version: "2012-10-17",
  Statement: { Effect: "Allow", Action: "*", Resource: "*" },
};
const powerful: Access = { trust, bucket, key, identity: [everything] };

const PREFIX = target.organizationId;
const object = `${PREFIX}/year=2026/rec.opus`;
const arn = (name: string): string => `arn:aws:iam::111122223333:${name}`;
const at = "2026-03-01T12:00:00Z";
const by = (name: string): { principalArn: string; key: string; at: string } => ({
  principalArn: arn(name),
  key: object,
  at,
});
const self = by("role/acme-evidence-exporter");
const put = (headers: { [header: string]: string } = {}, more: object = {}): Check[] =>
  upload(target, { key: object, headers, at, ...more });

type Row = readonly [what: string, access: Access, checks: Check[], refusedBy: readonly string[]];

// a refusal is written as `name of the check: sid of the denial`, or `: -` where nothing allows it
const rows: readonly Row[] = [
  ["Genesys assumes the role", exporter, assumeRole(target), []],
  ["another organization's id", exporter, assumeRole(target, { externalId: "other" }), ["assume the role: -"]],
  ["no external id", exporter, assumeRole(target, { externalId: null }), ["assume the role: -"]],
  ["another account", exporter, assumeRole(target, { callerAccount: "444455556666" }), ["assume the role: -"]],
  ["reads the bucket's settings", exporter, readBucketSettings(target), []],
  ["a plain upload", exporter, put(), []],
  ["with a hold", exporter, put({ "x-amz-object-lock-legal-hold": "ON" }), []],
  ["with hold metadata", exporter, put({ "x-amz-meta-legal-hold": "true" }), []],
  ["with the owner's ACL", exporter, put({ "x-amz-acl": "bucket-owner-full-control" }), []],
  ["with a public ACL", exporter, put({ "x-amz-acl": "public-read" }), ["set the access control list: -"]],
  [
    "with the bucket's key named",
    exporter,
    put({
      "x-amz-server-side-encryption": "aws:kms",
      "x-amz-server-side-encryption-aws-kms-key-id": "alias/acme-evidence",
    }),
    [],
  ],
  ["with S3's own key", exporter, put({ "x-amz-server-side-encryption": "AES256" }), []],
  [
    "with another key",
    exporter,
    put({
      "x-amz-server-side-encryption": "aws:kms",
      "x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:eu-west-2:111122223333:key/other",
    }),
    ["encrypt the object: -"],
  ],
  ["without bucket key", exporter, put({ "x-amz-server-side-encryption-bucket-key-enabled": "false" }), []],
  ["with a storage class", exporter, put({ "x-amz-storage-class": "GLACIER_IR" }), []],
  ["with tags", exporter, put({ "x-amz-tagging": "case=42" }), ["set the tags: -"]],
  [
    "with a retention",
    exporter,
    put({ "x-amz-object-lock-mode": "GOVERNANCE", "x-amz-object-lock-retain-until-date": "2028-03-01T12:00:00Z" }),
    ["set the retention: -"],
  ],
  [
    "with a hold that is off",
    exporter,
    put({ "x-amz-object-lock-legal-hold": "OFF" }),
    ["put the object: DenyLegalHoldOffExceptCustodians", "place the hold: DenyLegalHoldOffExceptCustodians"],
  ],
  ["in parts", exporter, put({}, { multipart: true }), []],
  ["in parts with a hold", exporter, put({ "x-amz-object-lock-legal-hold": "ON" }, { multipart: true }), []],
  ["gives up an upload", exporter, unfinishedUpload(target, { key: object }), []],
  ["over plain http", exporter, put({}, { bypassTls: true }), ["put the object: DenyInsecureTransport"]],
  ["through a VPC endpoint", exporter, put({}, { sourceIp: null }), []],
  ["outside of its prefix", exporter, upload(target, { key: "other/rec.opus" }), ["put the object: -"]],
  ["exporter reads", exporter, readObject(target, self), ["read the object: -"]],
  ["exporter deletes", exporter, deleteObject(target, self), ["delete the object: DenyDeleteExceptCustodians"]],
  [
    "exporter deletes a version",
    exporter,
    deleteVersion(target, self),
    ["delete the version: DenyDeleteExceptCustodians"],
  ],
  ["exporter places a hold later", exporter, setHold(target, self, "ON"), []],
  [
    "exporter lifts a hold",
    exporter,
    setHold(target, self, "OFF"),
    ["lift the hold: DenyLegalHoldOffExceptCustodians"],
  ],
  ["exporter sets a long retention", exporter, setRetention(target, self, 4000), ["set the retention: -"]],
  ["exporter bypasses", exporter, bypassGovernance(target, self), ["bypass the retention: BypassStays"]],
  [
    "exporter replaces the bucket policy",
    exporter,
    changeConfiguration(target, self, "s3:PutBucketPolicy"),
    ["s3:PutBucketPolicy: DenyBucketConfigurationExceptAdministrators"],
  ],
  ["custodian lifts a hold", powerful, setHold(target, by("role/custodian"), "OFF"), []],
  ["custodian shortens a retention", powerful, setRetention(target, by("role/custodian"), 1), []],
  [
    "custodian bypasses and deletes",
    powerful,
    [...bypassGovernance(target, by("role/custodian")), ...deleteVersion(target, by("role/custodian"))],
    [],
  ],
  [
    "custodian turns versioning off",
    powerful,
    changeConfiguration(target, by("role/custodian"), "s3:PutBucketVersioning"),
    ["s3:PutBucketVersioning: DenyBucketConfigurationExceptAdministrators"],
  ],
  [
    "custodian without rights of his own",
    { ...exporter, identity: [] },
    setHold(target, by("role/custodian"), "OFF"),
    ["lift the hold: -"],
  ],
  [
    "stranger with all rights lifts a hold",
    powerful,
    setHold(target, by("user/stranger"), "OFF"),
    ["lift the hold: DenyLegalHoldOffExceptCustodians"],
  ],
  [
    "stranger uploads with the hold off",
    powerful,
    put({ "x-amz-object-lock-legal-hold": "OFF" }, { principalArn: arn("user/stranger"), key: "x" }),
    [
      "put the object: DenyLegalHoldOffExceptCustodians",
      "place the hold: DenyLegalHoldOffExceptCustodians",
      "encrypt the object: -",
    ],
  ],
  [
    "stranger shortens a retention",
    powerful,
    setRetention(target, by("user/stranger"), 364),
    ["set the retention: DenyBypassRetentionExceptCustodians"],
  ],
  ["stranger keeps to the retention", powerful, setRetention(target, by("user/stranger"), 365), []],
  ["stranger bypasses", powerful, bypassGovernance(target, by("user/stranger")), ["bypass the retention: BypassStays"]],
  [
    "stranger deletes a version",
    powerful,
    deleteVersion(target, by("role/deep/stranger")),
    ["delete the version: DenyDeleteExceptCustodians"],
  ],
  [
    "root user deletes a version",
    powerful,
    deleteVersion(target, by("root")),
    ["delete the version: DenyDeleteExceptCustodians"],
  ],
  [
    "root user may repair the bucket policy",
    powerful,
    changeConfiguration(target, by("root"), "s3:DeleteBucketPolicy"),
    [],
  ],
  [
    "stranger changes the lifecycle",
    powerful,
    changeConfiguration(target, by("user/stranger"), "s3:PutLifecycleConfiguration"),
    ["s3:PutLifecycleConfiguration: DenyBucketConfigurationExceptAdministrators"],
  ],
  [
    "administrator changes the lifecycle",
    powerful,
    changeConfiguration(target, by("role/admin"), "s3:PutLifecycleConfiguration"),
    [],
  ],
];

test.each(rows)("%s", (_, access, checks, refusedBy) => {
  expect(checks.length).toBeGreaterThan(0);
  const refusals = checks.flatMap((check) => {
    const { verdict, decidedBy } = evaluate(check.request, policiesFor(check, access));
    if (verdict === "allowed") return [];
    return [`${check.name}: ${decidedBy[0]?.sid ?? "-"}`];
  });
  expect(refusals).toEqual(refusedBy);
});

// how S3 rounds the days that remain is not documented; whole days is the careful reading
test.each([
  [365, 0, []],
  [365, 2, ["set the retention: DenyBypassRetentionExceptCustodians"]],
  [366, 2, []],
])("an upload that asked for %i days, %i seconds ago, under a default of 365", (days, seconds, refusedBy) => {
  const asked = new Date(Date.parse(at) + days * 86_400_000 - seconds * 1000).toISOString();
  const headers = { "x-amz-object-lock-mode": "GOVERNANCE", "x-amz-object-lock-retain-until-date": asked };
  const checks = upload(target, { key: object, headers, at, principalArn: arn("role/deep/stranger") });
  const refusals = checks.flatMap((check) => {
    const { verdict, decidedBy } = evaluate(check.request, policiesFor(check, powerful));
    return verdict === "allowed" || check.plane === "key" ? [] : [`${check.name}: ${decidedBy[0]?.sid ?? "-"}`];
  });
  expect(refusals).toEqual(refusedBy);
});
