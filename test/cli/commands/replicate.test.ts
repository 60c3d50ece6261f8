import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateJobCommand, DescribeJobCommand } from "@aws-sdk/client-s3-control";
import { Testing } from "cdktf";
import { REPLICATE, type JobOptions } from "../../../lib/cli/job";
import { replicateCommand } from "../../../lib/cli/commands/replicate";
import { LegalHoldExportStack } from "../../../stacks";
import { jobRuns } from "../../support/job-run";
import { london } from "../../support/london";
import { REPLICA } from "../../support/replica";
import { synthStack } from "../../support/synth";

const folder = mkdtempSync(join(tmpdir(), "replicate-"));
const file = join(folder, "cdk.tf.json");
const { s3, reset, run, asked } = jobRuns(REPLICATE, file);
afterAll(() => rmSync(folder, { recursive: true }));

// what the stack puts out, not what it might
const batch = { jobBucket: "example-jobs", manifestPrefix: "inventory" };
const made = synthStack(new LegalHoldExportStack(Testing.app(), "l", { ...london(), replica: { ...REPLICA, batch } }));
const ROLE = "arn:aws:iam::111122223333:role/legal-hold-export-replication-jobs-eu-west-2";
const EVIDENCE = "example-legal-hold-evidence-eu-west-2";

beforeEach(() => {
  writeFileSync(file, JSON.stringify(made));
  reset();
});

const filters = () => asked().map((one) => one.ManifestGenerator?.S3JobManifestGenerator?.Filter);

test("a job copies by the rule what is not copied, in the stack's role of jobs", async () => {
  const { code, out, err } = await run({ below: ["org/a"], createdBefore: "2026-01-31", yes: true });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain(`copies  with the bucket's replication rule objects of ${EVIDENCE}`);
  expect(out).toContain("not copied by the rule yet, or with a failed copy");
  expect(out).toMatch(/To wait for it: legal-hold replicate .* --follow job-1\n$/);
  expect(asked()[0]).toMatchObject({
    AccountId: "111122223333",
    RoleArn: ROLE,
    ConfirmationRequired: false,
    Operation: { S3ReplicateObject: {} },
    Report: { Bucket: "arn:aws:s3:::example-jobs", Prefix: "replication-jobs", ReportScope: "AllTasks" },
    ManifestGenerator: {
      S3JobManifestGenerator: {
        SourceBucket: `arn:aws:s3:::${EVIDENCE}`,
        Filter: {
          EligibleForReplication: true,
          ObjectReplicationStatuses: ["NONE", "FAILED"],
          KeyNameConstraint: { MatchAnyPrefix: ["org/a"] },
          CreatedBefore: new Date("2026-01-31T00:00:00Z"),
        },
        ManifestOutputLocation: { ManifestPrefix: "replication-jobs/manifests" },
      },
    },
  });
});

test("what failed, and what was there before, may be taken by itself", async () => {
  await run({ only: "failed", yes: true });
  await run({ all: true, only: "before", yes: true });
  expect(filters()).toEqual([
    { EligibleForReplication: true, ObjectReplicationStatuses: ["FAILED"] },
    { EligibleForReplication: true, ObjectReplicationStatuses: ["NONE"] },
  ]);
  const tokens = asked().map(({ ClientRequestToken }) => ClientRequestToken);
  expect(new Set(tokens).size).toBe(2);
});

test("a list that is given names versions", async () => {
  await run({ manifest: "s3://example-jobs/inventory/list.csv", manifestEtag: "e", yes: true });
  expect(asked()[0]).toMatchObject({ Manifest: { Spec: { Fields: ["Bucket", "Key", "VersionId"] } } });
  expect(replicateCommand().options.map(({ long }) => long)).not.toContain("--without-versions");
});

test("with another output the path of the hint says which stack", async () => {
  expect((await run({ stack: "a b", all: true, yes: true })).err).toContain("a b");
});

describe("nothing is started", () => {
  test("by a dry run, which shows the request", async () => {
    const { code, out } = await run({ all: true, dryRun: true, json: true });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ RoleArn: ROLE, Operation: { S3ReplicateObject: {} } });
  });

  test("without a yes", async () => {
    expect(await run({ all: true })).toMatchObject({ code: 1, err: expect.stringContaining("--yes") as string });
    const confirm = () => Promise.resolve(false);
    expect(await run({ all: true }, { confirm })).toMatchObject({ code: 1, err: "Nothing was started.\n" });
  });

  test.each<[string, JobOptions, string]>([
    ["no objects selected", {}, "REPLICATE_OBJECTS_MISSING"],
    ["all, and some", { all: true, below: ["a"] }, "REPLICATE_OPTION_IDLE"],
    [
      "a kind beside a list",
      { only: "failed", manifest: "s3://example-jobs/inventory/list.csv", manifestEtag: "e" },
      "REPLICATE_OPTION_IDLE",
    ],
    ["a wildcard", { below: ["a*"] }, "REPLICATE_PREFIX_INVALID"],
    ["a time without a zone", { createdBefore: "2026-01-31T09:00:00" }, "REPLICATE_TIME_INVALID"],
    [
      "a list that the role may not read",
      { manifest: `s3://${EVIDENCE}/list.csv`, manifestEtag: "e" },
      "replica.batch.manifestPrefix",
    ],
    ["a priority that is none", { all: true, priority: "-1" }, "REPLICATE_PRIORITY_INVALID"],
    ["a token with an escape", { all: true, token: "\u001b[2J" }, "REPLICATE_TOKEN_INVALID"],
  ])("with %s", async (_, options, code) => {
    const ran = await run({ yes: true, ...options });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(code);
    expect(ran.err).not.toMatch(/\u001b/);
  });

  test.each([
    ["no output", null, /replication_job: set replica\.batch/],
    ["an output of something else", '{"bucket":"b"}', /synthesize again/],
    ["an output that is no JSON", "{", /synthesize again/],
    ["an output that is a list", "[]", /synthesize again/],
  ])("from a stack with %s", async (_, value, message) => {
    writeFileSync(file, JSON.stringify({ resource: {}, output: { replication_job: { value } } }));
    expect(await run({ all: true, yes: true })).toMatchObject({
      code: 1,
      err: expect.stringMatching(message) as string,
    });
  });

  test("of a backfill, whose settings are not these", async () => {
    writeFileSync(
      file,
      JSON.stringify({ resource: {}, output: { hold_backfill_job: made.output?.["replication_job"] } }),
    );
    expect((await run({ all: true, yes: true })).err).toContain("set replica.batch");
  });

  afterEach(() => expect(asked()).toEqual([]));
});

test.each([
  ["completes", 5, 0, 0, /Complete\n {2}5 of 5 objects copied\n$/],
  ["misses objects", 4, 1, 2, /4 of 5 objects copied\n {2}1 failed: see the report/],
])("a job is followed until it %s", async (_, copied, failed, code, text) => {
  const ProgressSummary = { TotalNumberOfTasks: 5, NumberOfTasksSucceeded: copied, NumberOfTasksFailed: failed };
  s3.on(DescribeJobCommand).resolves({ Job: { Status: "Complete", ProgressSummary } });
  const ran = await run({ follow: "job-9" });
  expect(ran).toMatchObject({ code, err: "", out: expect.stringMatching(text) as string });
  const { out } = await run({ follow: "job-9", json: true });
  expect(JSON.parse(out)).toEqual({ jobId: "job-9", status: "Complete", objects: 5, copied, failed, reasons: [] });
});

test("what S3 refuses is told in one line of its own verb", async () => {
  s3.on(CreateJobCommand).rejects(Object.assign(new Error("iam:PassRole\n\u001b[2J"), { name: "AccessDenied" }));
  const { code, err } = await run({ all: true, yes: true });
  expect(code).toBe(1);
  expect(err).toMatch(/^legal-hold replicate: AccessDenied: iam:PassRole\\u\{A\}\\u\{1B\}\[2J\. --print-policy.*\n$/);
});

test("what the caller has to be allowed is printed, and nobody asked", async () => {
  const { out } = await run({ printPolicy: true });
  expect(JSON.stringify(JSON.parse(out))).toContain(`"Action":"iam:PassRole","Resource":"${ROLE}"`);
  expect(s3.calls()).toEqual([]);
});
