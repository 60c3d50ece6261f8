import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findAction } from "../../lib/catalog/authorization";
import { callsOf } from "../support/attacker";
import { london } from "../support/london";
import { REPLICA } from "../support/replica";
import { callsOn } from "../support/replica-attacker";

const page = readFileSync(join(__dirname, "../../docs/threat-model.md"), "utf8");
const section = page.slice(page.indexOf("## One call to S3 or KMS"), page.indexOf("Without `administrators`"));
const named = new Set(
  section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .flatMap((row) => [...row.split("|")[2]!.matchAll(/`(\w+:\w+)`/g)].map(([, action]) => action!)),
);

// what deletes, hides, overwrites, reads, ends the key or stops arrivals; the authorization data says what changes a bucket
const HARMS = [
  ...["DeleteObject", "DeleteObjectVersion", "ReplicateDelete", "PutObject", "ReplicateObject", "AbortMultipartUpload"],
  ...["GetObject", "GetObjectVersion", "GetObjectTorrent", "GetObjectVersionTorrent", "RestoreObject"],
  ...["PutObjectLegalHold", "PutObjectRetention", "BypassGovernanceRetention", "UpdateObjectEncryption"],
  ...["ObjectOwnerOverrideToBucketOwner", "DeleteBucket", "PutBucketPolicy", "DeleteBucketPolicy"],
  ...["PutLifecycleConfiguration", "PutReplicationConfiguration", "PutBucketRequestPayment", "PutBucketVersioning"],
  ...["PutEncryptionConfiguration", "PutBucketObjectLockConfiguration", "PutBucketAcl", "PutBucketNotification"],
].map((name) => `s3:${name}`);
const ENDS_KEY = [
  ...["ScheduleKeyDeletion", "DisableKey", "DeleteImportedKeyMaterial", "PutKeyPolicy", "UpdateAlias", "DeleteAlias"],
].map((name) => `kms:${name}`);

const tells = (action: string) => ["Read", "List"].includes(findAction(action)!.accessLevel);
const COPIES = "s3:GetObjectVersionForReplication";

test.each(["*", "s3:*", "kms:*"])("a role of the account with %s can do none of it by one call", (permissions) => {
  const calls = callsOf(london(), permissions);
  expect(calls.length).toBeGreaterThan(10);
  expect(calls.filter((action) => [...HARMS, ...ENDS_KEY].includes(action))).toEqual([]);
});

test("the page names every call that stays open and changes something, and no other", () => {
  const open = callsOf(london(), "*").filter((action) => !tells(action) || action === COPIES);
  expect([...named].sort()).toEqual([...open].sort());
});

test.each([
  ["administrators left out", { administrators: undefined }, "s3:PutBucketPolicy"],
  ["readers left to the account", { readers: "account" }, "s3:GetObject"],
  ["anybody may write", { aws: { bucketPolicy: { onlyExporterWrites: false } } }, "s3:PutObject"],
] as const)("%s: one call suffices", (_, change, action) => {
  expect(callsOf({ ...london(), ...change }, "s3:*")).toContain(action);
  expect(callsOf(london(), "s3:*")).not.toContain(action);
});

const SIDES = ["source", "copies"] as const;
const STRANGERS = ["111122223333", "444455556666"].map((account) => `arn:aws:iam::${account}:role/stranger`);
const TAKING = [COPIES, "s3:InitiateReplication", "s3:PauseReplication"];

test.each(SIDES.flatMap((side) => STRANGERS.map((stranger) => [side, stranger] as const)))(
  "a second copy, %s: %s can do none of it by one call, and what it can the page names",
  (side, stranger) => {
    const calls = callsOn(side, { ...london(), replica: REPLICA }, stranger, "*");
    const harms = [...HARMS, ...ENDS_KEY, ...(side === "source" ? TAKING : ["s3:PauseReplication"])];
    expect(calls.filter((action) => harms.includes(action))).toEqual([]);
    expect(calls.filter((action) => !named.has(action) && !tells(action))).toEqual([]);
  },
);

test("a second copy: whoever is of the account of a side is not refused everything there", () => {
  for (const [i, side] of SIDES.entries()) {
    expect(callsOn(side, { ...london(), replica: REPLICA }, STRANGERS[i]!, "*").length).toBeGreaterThan(10);
  }
  const open = { ...REPLICA, administrators: undefined };
  expect(callsOn("copies", { ...london(), replica: open }, STRANGERS[1]!, "s3:*")).toContain("s3:PutBucketPolicy");
});
