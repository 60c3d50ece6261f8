import { awsSdk, diagnose, objectNeeds, observeAws, type DoctorReport } from "../../../../lib/doctor";
import { healthyAccount, mockAccount, type AccountState } from "../../../support/aws-account";
import { failure, type CopiesState } from "../../../support/aws-copies";
import { confirmed, expectationOf, stackJson } from "../../../support/doctor-pair";
import { REPLICA } from "../../../support/replica";

const expected = expectationOf(stackJson({ ...confirmed(), replica: REPLICA }));
const LONG_AGO = new Date("2026-01-01T00:00:00Z");
const versions = (...heads: readonly object[]) => heads.map((head) => ({ head, at: LONG_AGO }));

/** Lets doctor look at versions, of which S3 says this. */
async function look(
  of: CopiesState["versions"],
  breakIt: (account: AccountState) => void = () => {},
  prefix: string | undefined = "org/year=2026/",
): Promise<DoctorReport & { readonly calls: readonly string[] }> {
  const account = healthyAccount(expected);
  account.copies!.versions = of;
  breakIt(account);
  const { calls, restore } = mockAccount(account);
  try {
    const aws = await observeAws(await awsSdk("eu-west-2"), expected.aws!, undefined, prefix);
    return { ...diagnose(expected, { aws }), calls };
  } finally {
    restore();
  }
}

const told = ({ findings }: DoctorReport) =>
  findings
    .filter(({ id }) => id === "OBJECT_NOT_COPIED")
    .map(({ severity, what, fix }) => `${severity}: ${what} ${fix}`);
const DONE = { ReplicationStatus: "COMPLETED" };
const FAILED = { ReplicationStatus: "FAILED" };

test("nobody asked for single versions: none is read, and that is said", async () => {
  const report = await look(versions(FAILED), undefined, "");
  expect(told(report)).toHaveLength(1);
  const { restore, calls } = mockAccount(healthyAccount(expected));
  const aws = await observeAws(await awsSdk("eu-west-2"), expected.aws!);
  restore();
  expect(calls.filter((call) => /HeadObject|ListObjectVersions/.test(call))).toEqual([]);
  expect(diagnose(expected, { aws }).notes.join(" ")).toContain(
    "Whether object versions were copied: set --replica-objects",
  );
});

test("versions that were copied have no finding, and every page is read", async () => {
  const report = await look(versions(DONE, DONE, { ReplicationStatus: "REPLICA" }));
  expect(told(report)).toEqual([]);
  expect(report.calls.filter((call) => call === "HeadObject")).toHaveLength(3);
  expect(report.notes.join(" ")).not.toContain("object versions");
});

test.each<[string, object, RegExp, ((account: AccountState) => void)?]>([
  ["a version of before the rule", {}, /^warning: .*no rule has copied it.*replicate --only before/],
  ["one that waits for long", { ReplicationStatus: "PENDING" }, /^warning: .*PENDING since 2026-01-01T00:00:00/],
  [
    "one that is archived",
    { ...FAILED, StorageClass: "DEEP_ARCHIVE" },
    /^error: .*SrcObjectNotEligible.*Restore it.*replicate --only failed/,
  ],
  ["one that is archived by access", { ...FAILED, ArchiveStatus: "ARCHIVE_ACCESS" }, /SrcObjectNotEligible/],
  [
    "one under another key",
    { ...FAILED, SSEKMSKeyId: "arn:aws:kms:eu-west-2:111122223333:key/other" },
    /key\/other, with which the role may not decrypt.*Copy it in place/,
  ],
  [
    "one that a policy refuses now",
    FAILED,
    /^error: .*SrcGetLegalHoldNotPermitted.*replicate --only failed/,
    (account) =>
      (account.copies!.own = {
        Statement: [{ Effect: "Allow", NotAction: "s3:GetObjectLegalHold", Resource: "*" }],
      }),
  ],
  ["one of which nothing tells", FAILED, /The cause is unknown.*failureReason in arn:aws:sqs:.*failed-copies/],
])("%s", async (_, head, text, ...[breakIt]) => {
  const found = told(await look(versions(DONE, head), breakIt));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(text);
  expect(found[0]).toContain("r-1.opus");
});

test("one that waits for a moment is no finding", async () => {
  expect(told(await look([{ head: { ReplicationStatus: "PENDING" }, at: new Date() }]))).toEqual([]);
});

test("of many that failed some are named and the others counted", async () => {
  const found = told(await look(versions(...Array.from({ length: 30 }, () => FAILED))));
  expect(found).toHaveLength(21);
  expect(found[20]).toContain("10 more versions are not copied");
});

test("older ones than the newest hundred are not looked at, and that is said", async () => {
  const old = versions(...Array.from({ length: 20 }, () => FAILED));
  const young = Array.from({ length: 100 }, () => ({ head: DONE, at: new Date() }));
  const report = await look([...old, ...young]);
  expect(told(report)).toEqual([]);
  expect(report.notes.join(" ")).toContain("Whether 20 older versions below");
});

test("what was deleted meanwhile is passed over", async () => {
  expect(told(await look(versions(failure("NotFound", 404), DONE)))).toEqual([]);
});

test("who may not read evidence is told what it takes, and nothing is claimed", async () => {
  const { findings } = await look(versions(FAILED), (account) => account.denied.add("HeadObject"));
  expect(findings.map(({ id, fix }) => `${id} ${fix}`).join()).toMatch(/^AWS_UNREADABLE .*s3:GetObjectVersion/);
  const policy = JSON.stringify(objectNeeds(expected.aws!));
  expect(policy).toContain("s3:ListBucketVersions");
  expect(policy).not.toMatch(/kms:|s3:GetObject"/);
});

test("a key that is hostile reaches no terminal as it is", async () => {
  const report = await look(versions(FAILED), undefined, "org/\u001b[2J\n");
  expect(told(report).join("")).not.toMatch(/[\u001b\n]/);
});
