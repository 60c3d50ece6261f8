import { awsNeeds, replicaNeeds } from "../../../../lib/doctor";
import type { CopiesState } from "../../../support/aws-copies";
import { edited } from "../../../support/aws-account";
import { confirmed, examineAws, expectationOf, ids, stackJson } from "../../../support/doctor-pair";
import { REPLICA } from "../../../support/replica";

const KEY = "arn:aws:kms:eu-west-2:444455556666:key/7c9e6679-7425-40de-944b-e07fc1f90ae7";
const elsewhere = { ...confirmed(), replica: { ...REPLICA, existing: true, key: { existingKeyArn: KEY } } };
const expected = expectationOf(stackJson(elsewhere));
const PATH = expected.aws!.replica!.roleArn.replace(":role/", ":role/x/");
const look = (breakIt: (copies: CopiesState) => void = () => {}, looksAtCopies = true) =>
  examineAws(expected, (account) => breakIt(account.copies!), {}, looksAtCopies);

test("the stack says what is to be looked at", () => {
  const { bucketPolicy, keyPolicy, ...named } = expected.aws!.replica!;
  expect(JSON.stringify([bucketPolicy, keyPolicy])).toContain("DenyDeleteExceptCustodians");
  expect(named).toEqual({
    bucketName: "example-copy",
    accountId: "444455556666",
    region: "eu-west-2",
    roleArn: "arn:aws:iam::111122223333:role/legal-hold-export-replication-eu-west-2",
    takesKms: true,
    keyArn: KEY,
    retention: { mode: "GOVERNANCE", days: 2555 },
    failuresQueueArn: "arn:aws:sqs:eu-west-2:111122223333:legal-hold-export-failed-copies",
  });
  expect(expectationOf(stackJson()).aws!.replica).toBeUndefined();
});

test("a healthy pair of accounts has no finding; without a profile the copies are not looked at, and that is said", async () => {
  const both = await look();
  expect(both.findings).toEqual([]);
  expect(both.notes.join(" ")).not.toContain("--replica-profile");
  const one = await look(() => {}, false);
  expect(one.findings).toEqual([]);
  expect(one.notes.join(" ")).toMatch(
    /example-copy, and its key: set --replica-profile to a profile of account 444455556666/,
  );
});

test.each<[string, (copies: CopiesState) => void, string, RegExp]>([
  ["the role is gone", (c) => (c.role = false), "COPY_BLOCKED", /AssumeRoleNotPermitted/],
  ["the role has another path", (c) => (c.roleArn = PATH), "COPY_BLOCKED", /role is .*:role\/x\/.*; the stack expects/],
  ["the rule names another role", (c) => (c.ruleRoleArn = PATH), "COPY_BLOCKED", /S3 copies as .*:role\/x\//],
  [
    "the bucket is elsewhere",
    (c) => {
      c.region = "us-east-1";
      c.keyPolicy = { Statement: [{ Effect: "Allow", Principal: "*", Action: "kms:*", Resource: "*" }] };
    },
    "COPY_DESTINATION",
    /is in us-east-1; .*eu-west-2/,
  ],
  [
    "the role trusts another service",
    (c) =>
      (c.trust = {
        Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
      }),
    "COPY_BLOCKED",
    /AssumeRoleNotPermitted/,
  ],
  [
    "the role lost what it reads holds by",
    (c) => (c.own = { Statement: [{ Effect: "Allow", NotAction: "s3:GetObjectLegalHold", Resource: "*" }] }),
    "COPY_BLOCKED",
    /At the evidence: .*SrcGetLegalHoldNotPermitted/,
  ],
  [
    "the other account lets nobody write",
    (c) => (c.bucketPolicy = { Statement: [] }),
    "COPY_BLOCKED",
    /At the copies: .*DstPutObjectNotPermitted/,
  ],
  [
    "the other key lets nobody encrypt",
    (c) => (c.keyPolicy = { Statement: [] }),
    "COPY_BLOCKED",
    /At the copies: .*failureReason/,
  ],
  ["the bucket is gone", (c) => (c.bucket = false), "COPY_DESTINATION", /DstBucketNotFound/],
  ["no versions are kept", (c) => (c.versioning = "Suspended"), "COPY_DESTINATION", /DstBucketUnversioned/],
  ["no lock", (c) => (c.lock = false), "COPY_DESTINATION", /DstBucketObjectLockConfigMissing/],
  ["the key is off", (c) => (c.keyState = "Disabled"), "COPY_DESTINATION", /DstKmsKeyInvalidState/],
  ["the key is gone", (c) => (c.keyState = null), "COPY_DESTINATION", /DstKmsKeyNotFound/],
  [
    "the profile is of another account",
    (c) => (c.accountId = "999988887777"),
    "COPY_DESTINATION",
    /belongs to account 999988887777/,
  ],
  ["copies failed", (c) => (c.failed = 3), "COPIES_FAILED", /^3 in arn:aws:sqs:/],
])("%s", async (_, breakIt, id, words) => {
  const { findings } = await look(breakIt);
  const found = findings.filter((finding) => finding.id === id);
  expect(found.map(({ what }) => what).join("\n")).toMatch(words);
  // a policy that lets nobody write is another one than the stack's, too
  const others = findings.map((finding) => finding.id).filter((one) => one !== "COPIES_KEPT");
  expect(new Set(others)).toEqual(new Set([id]));
});

describe("what keeps the copies safe", () => {
  const OFF = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: false };
  const DAY = { ObjectLockEnabled: "Enabled", Rule: { DefaultRetention: { Mode: "GOVERNANCE", Days: 1 } } };
  const STRANGER = { Grantee: { Type: "CanonicalUser", ID: "stranger" }, Permission: "READ" };
  const Rules = [{ ID: "away", Status: "Enabled", Destination: { Bucket: "arn:aws:s3:::elsewhere" } }];
  const tidy = { ID: "tidy", Status: "Enabled", Expiration: { Days: 90 } };
  test.each<[string, object, RegExp]>([
    ["GetPublicAccessBlock", { PublicAccessBlockConfiguration: OFF }, /^example-copy: Off: RestrictPublicBuckets\.$/],
    [
      "GetBucketOwnershipControls",
      { OwnershipControls: { Rules: [{ ObjectOwnership: "ObjectWriter" }] } },
      /ObjectWriter/,
    ],
    ["GetBucketAcl", { Owner: { ID: "owner" }, Grants: [STRANGER] }, /It grants stranger: READ\.$/],
    ["GetBucketLifecycleConfiguration", { Rules: [tidy] }, /Current versions expire because of tidy\.$/],
    [
      "GetObjectLockConfiguration",
      { ObjectLockConfiguration: DAY },
      /GOVERNANCE, 1 days; the stack expects GOVERNANCE, 2555/,
    ],
    ["GetBucketReplication", { ReplicationConfiguration: { Rules } }, /Rule away copies to arn:aws:s3:::elsewhere/],
  ])("%s", async (operation, answer, words) => {
    const { findings } = await look((copies) => (copies.answers = { [operation]: () => answer }));
    expect(findings.map(({ id }) => id)).toEqual(["COPIES_KEPT"]);
    expect(findings[0]!.what).toMatch(words);
  });

  test("a denial that is gone from a policy; a statement that the owner added is the owner's", async () => {
    const without = (document: CopiesState["bucketPolicy"], sid: RegExp) =>
      edited(document, (one) => (sid.test(one.Sid ?? "") ? undefined : one));
    const { findings } = await look((copies) => {
      copies.bucketPolicy = without(copies.bucketPolicy, /^DenyDelete/);
      copies.keyPolicy = without(copies.keyPolicy, /^Deny/);
    });
    expect(findings.every(({ id }) => id === "COPIES_KEPT")).toBe(true);
    expect(new Set(findings.map(({ where }) => where))).toContain("s3:GetBucketPolicy");
    expect(findings.map(({ what }) => what)).toContain("The statement DenyDeleteExceptCustodians is missing.");
    const more = { Sid: "Own", Effect: "Deny", Principal: "*", Action: "s3:PutBucketTagging", Resource: "*" } as const;
    const added = await look((copies) => (copies.bucketPolicy = edited(copies.bucketPolicy, (one) => one, more)));
    expect(added.findings).toEqual([]);
  });
});

test("a rule that leaves out what a key encrypts, and the key of the evidence", async () => {
  const report = await examineAws(expected, (account) => {
    account.around.replication = account.around.replication.map((rule) => ({ ...rule, SourceSelectionCriteria: {} }));
  });
  expect(report.findings.map(({ what }) => what).join(" ")).toContain("S3 skips the evidence without an error");
  const off = await examineAws(expected, (account) => (account.keyState = "Disabled"));
  expect(ids(off)).toContain("COPY_DESTINATION");
  expect(off.findings.map(({ what }) => what).join(" ")).toContain("SrcKmsKeyInvalidState");
});

test("what it takes is printed for each account", () => {
  const text = JSON.stringify(awsNeeds(expected.aws!));
  expect(text).toContain("legal-hold-export-replication-eu-west-2");
  expect(text).toContain("sqs:GetQueueAttributes");
  const there = JSON.stringify(replicaNeeds(expected.aws!, expected.aws!.replica!));
  expect(there).toContain("arn:aws:s3:::example-copy");
  expect(there).toContain(KEY);
  expect(there).not.toContain('s3:GetObject"');
});
