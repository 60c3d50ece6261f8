import type { Expectation } from "../../lib/doctor";
import { nameOf } from "../../lib/doctor/controls";
import type { Statement } from "../../lib/policy";
import type { ControlValue } from "../../lib/stack";
import { BUCKET } from "../../lib/stack/descriptors/s3/controls";
import { edited } from "../support/aws-account";
import {
  byHand,
  EVIDENCE,
  inventories,
  isNamed,
  settingsOn,
  examineChanged,
  type Change,
} from "../support/doctor-inventory";

const STRANGER = "999988887777";
const STRANGE_KEY = `arn:aws:kms:eu-west-1:${STRANGER}:key/0f0e0d0c-0000-4000-8000-000000000009`;
const EVERYBODY = "http://acs.amazonaws.com/groups/global/AllUsers";
const copyTo = (more: object = {}) => ({
  ID: "strange",
  Status: "Enabled",
  Destination: { Bucket: "arn:aws:s3:::strangers-bucket", ...more },
});
const rule =
  (more: object): Change =>
  (a) =>
    void a.lifecycle.push({ ID: "tidy", Status: "Enabled", ...more });
const grantTo =
  (Grantee: { Type: string; ID?: string; URI?: string }): Change =>
  (a) =>
    void a.around.grants.push({ Grantee, Permission: "READ" });
const trusting =
  (change: (one: Statement) => object): Change =>
  (a) =>
    void (a.trust = edited(a.trust, (one) => ({ ...one, ...change(one) })));
// beside those who are trusted by the stack, so that exports go on
const trustingToo = (more: { readonly [kind: string]: string }): Change =>
  trusting(({ Principal }) => {
    const { AWS } = Principal as { readonly AWS: string };
    return { Principal: { ...more, AWS: [AWS, ...[more["AWS"] ?? []].flat()] } };
  });

/** What is said of a change: a finding of that id, or that the setting was not checked. */
type Said = `finding ${string}` | "named";

/**
 * For each control that doctor reads in AWS a change for the worse, and what is said of it; undefined where nothing is
 * worse than the value that the stack has.
 */
const WORSE: { readonly [name: string]: (value: ControlValue) => readonly [Said, Change] | undefined } = {
  "bucket objectLock": () => ["finding OBJECT_LOCK", (a) => void (a.lock = null)],
  "bucket retentionMode": (mode) => [
    "finding OBJECT_LOCK",
    (a) =>
      void (a.lock = { ...(a.lock as { days: number }), mode: mode === "COMPLIANCE" ? "GOVERNANCE" : "COMPLIANCE" }),
  ],
  "bucket retentionDays": (days) => [
    "finding OBJECT_LOCK",
    (a) => void (a.lock = { ...(a.lock as { mode: string }), days: Number(days) - 1 }),
  ],
  "bucket versioning": () => ["finding BUCKET_SETTINGS", (a) => void (a.versioning = "Suspended")],
  "bucket mfaDelete": (value) =>
    value === null
      ? undefined
      : ["finding SETTING_DRIFT", (_, answers) => void answers.delete("s3:GetBucketVersioning")],
  "bucket publicAccessBlock": () => [
    "finding BUCKET_SETTINGS",
    (a) => void (a.publicAccess!["RestrictPublicBuckets"] = false),
  ],
  "bucket ownership": () => ["finding BUCKET_SETTINGS", (a) => void (a.ownership = "BucketOwnerPreferred")],
  "bucket bucketKey": () => [
    "finding SETTING_DRIFT",
    (a, answers) =>
      void answers.set("s3:GetBucketEncryption", (body) => ({
        ...body,
        ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: a.encryption }] },
      })),
  ],
  "bucket encryption": (value) => [
    "finding BUCKET_KEY",
    (a) => void (a.encryption = { SSEAlgorithm: value === "AES256" ? "aws:kms" : "AES256" }),
  ],
  "bucket encryptionKey": () => [
    "finding BUCKET_KEY",
    (a) => void (a.encryption = { SSEAlgorithm: "aws:kms", KMSMasterKeyID: STRANGE_KEY }),
  ],
  "bucket blockedEncryption": () => ["finding SETTING_DRIFT", (a) => void (a.blockedEncryption = ["NONE"])],
  "bucket expiration": () => ["finding BUCKET_SETTINGS", rule({ Expiration: { Days: 3650 } })],
  "bucket expirationDate": () => ["finding BUCKET_SETTINGS", rule({ Expiration: { Date: new Date(0) } })],
  "bucket noncurrentExpiration": () => [
    "finding SETTING_DRIFT",
    rule({ NoncurrentVersionExpiration: { NoncurrentDays: 1 } }),
  ],
  // which rules are off has another form there than in the inventory
  "bucket lifecycleOff": () => ["named", (a) => void a.lifecycle.push({ ID: "tidy", Status: "Disabled" })],
  "bucket acl": () => ["finding BUCKET_ACCESS_LIST", grantTo({ Type: "Group", URI: EVERYBODY })],
  "bucket aclGrants": () => ["finding BUCKET_ACCESS_LIST", grantTo({ Type: "CanonicalUser", ID: "stranger" })],
  "bucket accessLogs": (value) =>
    value === null ? undefined : ["finding SETTING_DRIFT", (a) => void (a.around.logsTo = "strangers-logs")],
  "bucket replication": () => ["finding EVIDENCE_COPIED", (a) => void a.around.replication.push(copyTo())],
  "bucket replicationTo": () => [
    "finding EVIDENCE_COPIED",
    (a) => void a.around.replication.push(copyTo({ Account: STRANGER })),
  ],
  "bucket events": () => ["finding SETTING_DRIFT", (a) => void (a.around.eventBridge = false)],
  "notifications of bucket deliveries": () => [
    "finding SETTING_DRIFT",
    (a) => void a.around.queues.push("arn:aws:sqs:eu-west-2:111122223333:q"),
  ],
  "notifications of bucket subscribers": () => [
    "finding SETTING_DRIFT",
    (a) => void a.around.queues.push(`arn:aws:sqs:eu-west-2:${STRANGER}:q`),
  ],
  "key keyEnabled": () => ["finding KEY_STATE", (a) => void (a.keyState = "Disabled")],
  "key keyRotation": () => ["finding SETTING_DRIFT", (a) => void (a.around.rotation = false)],
  "key alias aliasedKey": () => ["finding BUCKET_KEY", (a) => void (a.aliasKeyArn = STRANGE_KEY)],
  "role maxSession": () => ["finding SETTING_DRIFT", (a) => void (a.around.maxSession = 43_200)],
  "role boundary": (value) => (value === null ? undefined : ["finding SETTING_DRIFT", (a) => void (a.boundary = null)]),
  "trust of trustedAccounts": () => ["finding TRUST_DRIFT", trustingToo({ AWS: `arn:aws:iam::${STRANGER}:root` })],
  "trust of trustedProviders": () => [
    "finding TRUST_DRIFT",
    trustingToo({ Federated: "arn:aws:iam::111122223333:saml-provider/p" }),
  ],
  "trust of externalIds": () => ["finding TRUST_DRIFT", trusting(() => ({ Condition: {} }))],
};

/**
 * Controls that the output does not mention at all, healthy or not. Each says what Terraform does or what its state
 * holds, so that AWS has nothing to compare with, but for the account of a key, which the key tells, and the wait before a
 * key ends: AWS tells it once a key is ending, and that is a finding (KEY_STATE).
 */
const SILENT: readonly string[] = [
  "bucket forceDestroy",
  "bucket keyAccount",
  "bucket managed",
  "bucket preventDestroy",
  "event bus keyAccount",
  "function keyAccount",
  "key deletionWindow",
  "key managed",
  "key preventDestroy",
  "log keyAccount",
  "queue keyAccount",
  "setting settingOf",
  "topic keyAccount",
  "trail keyAccount",
  "trail managed",
];

/** The same of what Terraform keeps beside the platforms. */
const SILENT_BESIDE: readonly string[] = [
  "note in the state conditions",
  "note in the state replacedWhen",
  "note in the state runsCompared",
];

const all = inventories();
const healthy = new Map<string, ReturnType<typeof examineChanged>>();
const look = (name: string, of: Expectation) => healthy.get(name) ?? healthy.set(name, examineChanged(of)).get(name)!;

/** Names of the settings of a configuration that the notes about it do not name. */
async function unnamed(name: string, of: Expectation) {
  const { notes } = await look(name, of);
  return settingsOn(of, "AWS").filter((one) => !isNamed(notes, one));
}

test("the configurations have every setting of a bucket between them, and each kind of part", () => {
  const names = new Set(Object.values(all).flatMap((of) => settingsOn(of, "AWS").map(nameOf)));
  // the export never ends a current version, and has no access list by which somebody else owns the bucket
  const never = [BUCKET.expirationRules, BUCKET.aclOwner].map(({ name }) => name);
  const lacking = Object.values(BUCKET).flatMap(({ name }) => (never.includes(name) ? [] : [`bucket ${name}`]));
  expect(lacking.filter((one) => !names.has(one))).toEqual([]);
  const kinds = new Set([...names].map((one) => one.slice(0, one.lastIndexOf(" "))));
  expect([...kinds]).toEqual(
    expect.arrayContaining(["trail", "inventory of bucket", "function", "queue", "event bus", "alarm", "log", "topic"]),
  );
});

test.each(Object.entries(all))(
  "%s: as the stack says there is no finding, and what is not named is read, or known to be silent",
  async (name, of) => {
    expect((await look(name, of)).findings).toEqual([]);
    const names = (await unnamed(name, of)).map(nameOf);
    expect(names.filter((one) => WORSE[one] === undefined && !SILENT.includes(one))).toEqual([]);
  },
);

test("each setting that is not named has a finding, or is named, once AWS answers worse", async () => {
  const wanted = new Map<string, Said>();
  const told = new Map<string, string>();
  const controls = new Set<string>();
  for (const [name, of] of Object.entries(all)) {
    for (const one of await unnamed(name, of)) {
      const [said, change] = WORSE[nameOf(one)]?.(one.value) ?? [];
      // the same value of the same control is tried in one configuration
      const tried = `${nameOf(one)} ${JSON.stringify(one.value)}`;
      if (said === undefined || told.has(tried)) continue;
      const { findings, notes } = await examineChanged(of, change);
      const heard = [...findings.map(({ id }) => `finding ${id}`), ...(isNamed(notes, one) ? ["named"] : [])];
      wanted.set(tried, said);
      told.set(tried, heard.includes(said) ? said : heard.join(", ") || "nothing");
      controls.add(nameOf(one));
    }
  }
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(wanted));
  // no change stands in the table for nothing
  expect([...controls].sort()).toEqual(Object.keys(WORSE).sort());
});

test("what is copied, and as whom, is named where something is copied; where nothing is any more, that is a finding", async () => {
  const of = all["copied"]!;
  const how = settingsOn(of, "AWS").find((one) => nameOf(one) === "bucket replicationHow")!;
  const { notes } = await look("copied", of);
  expect(isNamed(notes, how)).toBe(true);
  const gone = await examineChanged(of, (a) => void (a.around.replication = []));
  expect(gone.findings.map(({ id, what }) => `${id} ${what}`)).toEqual([
    "EVIDENCE_COPIED Nothing is copied to arn:aws:s3:::example-copies, which the stack requires.",
  ]);
});

test("what is silent is just what is listed, and never named", async () => {
  const silent = new Set<string>();
  for (const [name, of] of Object.entries(all)) {
    const open = await unnamed(name, of);
    for (const one of settingsOn(of, "AWS").filter((setting) => SILENT.includes(nameOf(setting)))) {
      expect(open).toContain(one);
      silent.add(nameOf(one));
    }
  }
  expect([...silent].sort()).toEqual(SILENT);
  const beside = Object.values(all).flatMap((of) => settingsOn(of, "neither").map(nameOf));
  expect([...new Set(beside)].sort()).toEqual(SILENT_BESIDE);
});

const granting = byHand({
  aws_s3_bucket_acl: { a: { bucket: EVIDENCE, acl: "log-delivery-write" } },
  aws_s3_bucket_ownership_controls: { o: { bucket: EVIDENCE, rule: { object_ownership: "BucketOwnerPreferred" } } },
});
const withRuleOff = byHand({
  aws_s3_bucket_lifecycle_configuration: {
    l: {
      bucket: EVIDENCE,
      rule: [{ id: "archive", status: "Disabled", transition: { days: 30, storage_class: "GLACIER" } }],
    },
  },
});

// what is live is not compared with what such a stack has, so that it is named
test.each<readonly [what: string, of: Expectation, control: string, change: Change]>([
  [
    "where the stack grants something by the bucket's access list, whom else it lets in",
    granting,
    "bucket aclGrants",
    grantTo({ Type: "CanonicalUser", ID: "stranger" }),
  ],
  [
    "whether a lifecycle rule that the stack switches off is there, and off",
    withRuleOff,
    "bucket lifecycleOff",
    (a) =>
      void a.lifecycle.push({ ID: "archive", Status: "Enabled", Transitions: [{ Days: 30, StorageClass: "GLACIER" }] }),
  ],
])("named: %s", async (_, of, control, change) => {
  const { notes } = await examineChanged(of, change);
  const [setting] = settingsOn(of, "AWS").filter((one) => nameOf(one) === control && one.subject.name === EVIDENCE);
  expect(isNamed(notes, setting!)).toBe(true);
});
