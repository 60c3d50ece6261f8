import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CreateJobCommand,
  DescribeJobCommand,
  IdempotencyException,
  type JobDescriptor,
} from "@aws-sdk/client-s3-control";
import { backfillJobCommand } from "../../../lib/cli/commands/backfill-job";
import { BACKFILL_JOB, type JobOptions } from "../../../lib/cli/job";
import { jobRuns } from "../../support/job-run";

const folder = mkdtempSync(join(tmpdir(), "backfill-job-"));
const file = join(folder, "cdk.tf.json");
const { s3, reset, run, asked } = jobRuns(BACKFILL_JOB, file);
afterAll(() => rmSync(folder, { recursive: true }));

const SETTINGS = {
  bucket: "example-evidence",
  partition: "aws",
  region: "eu-west-2",
  accountId: "111122223333",
  roleArn: "arn:aws:iam::111122223333:role/legal-hold-export-hold-backfill",
  jobBucket: "example-jobs",
  jobBucketAccountId: "444455556666",
  reportPrefix: "hold-backfill",
  manifestPrefix: "inventory",
};
const stack = (settings: unknown = JSON.stringify(SETTINGS)) =>
  writeFileSync(file, JSON.stringify({ resource: {}, output: { hold_backfill_job: { value: settings } } }));

beforeEach(() => {
  stack();
  reset();
});

test("a job holds what S3 lists by the choices, in the stack's role, with a report", async () => {
  const options = { below: ["org/a", "org/b"], createdBefore: "2026-01-31T09:00:00+01:00", yes: true };
  const { code, out, err } = await run(options);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain('below "org/a" or "org/b"\n          created before 2026-01-31T08:00:00.000Z');
  expect(out).toContain("Job job-1 was started.");
  const [request] = asked();
  expect(request).toMatchObject({
    AccountId: "111122223333",
    RoleArn: SETTINGS.roleArn,
    ConfirmationRequired: false,
    Operation: { S3PutObjectLegalHold: { LegalHold: { Status: "ON" } } },
    Report: { Enabled: true, Bucket: "arn:aws:s3:::example-jobs", ExpectedBucketOwner: "444455556666" },
    ManifestGenerator: {
      S3JobManifestGenerator: {
        SourceBucket: "arn:aws:s3:::example-evidence",
        ExpectedBucketOwner: "111122223333",
        Filter: {
          KeyNameConstraint: { MatchAnyPrefix: ["org/a", "org/b"] },
          CreatedBefore: new Date("2026-01-31T08:00:00Z"),
        },
        ManifestOutputLocation: { ManifestPrefix: "hold-backfill/manifests", ManifestEncryption: { SSES3: {} } },
      },
    },
  });
  expect(request!.Manifest).toBeUndefined();
});

test.each([
  ["inventory/b/evidence/2026-01-01T01-00Z/manifest.json", {}, { Format: "S3InventoryReport_CSV_20161130" }],
  ["hold-backfill/list.csv", {}, { Fields: ["Bucket", "Key", "VersionId"] }],
  ["hold-backfill/list.csv", { withoutVersions: true }, { Fields: ["Bucket", "Key"] }],
])("a list that is given: %s %j", async (key, more, Spec) => {
  const manifest = `s3://example-jobs/${key}`;
  await run({ manifest, manifestEtag: '"60e460c9d1046e73f7dde5043ac3ae85"', manifestVersion: "v", yes: true, ...more });
  expect(asked()[0]).toMatchObject({
    Manifest: {
      Spec,
      Location: {
        ObjectArn: `arn:aws:s3:::example-jobs/${key}`,
        ETag: "60e460c9d1046e73f7dde5043ac3ae85",
        ObjectVersionId: "v",
      },
    },
  });
  expect(asked()[0]!.ManifestGenerator).toBeUndefined();
});

test("the same choices have one token, others another", async () => {
  await run({ all: true, yes: true });
  await run({ all: true, yes: true });
  await run({ below: ["a"], yes: true });
  await run({ all: true, yes: true, token: "again" });
  const tokens = asked().map(({ ClientRequestToken }) => ClientRequestToken);
  expect(tokens[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(tokens[1]).toBe(tokens[0]);
  expect(new Set(tokens).size).toBe(3);
  expect(tokens[3]).toBe("again");
});

test("a job of long ago is not mistaken for a new one", async () => {
  s3.on(DescribeJobCommand).resolves({ Job: { CreationTime: new Date("2026-01-01T00:00:00Z") } });
  const { out } = await run({ all: true, yes: true });
  expect(out).toMatch(/job-1 already exists, and no new job was started.*--token.*2026-01-01/);
});

describe("nothing is started", () => {
  test("by a dry run, which shows the request", async () => {
    const { code, out, err } = await run({ all: true, dryRun: true, json: true });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ RoleArn: SETTINGS.roleArn, Priority: 10 });
    expect(err).toContain("which   all, as S3 lists them");
  });

  test("without a yes", async () => {
    const confirm = jest.fn(() => Promise.resolve(false));
    expect(await run({ all: true }, { confirm })).toMatchObject({ code: 1, err: "Nothing was started.\n" });
    expect(confirm).toHaveBeenCalledTimes(1);
    expect(await run({ all: true })).toMatchObject({ code: 1, err: expect.stringContaining("--yes") as string });
  });

  test.each<[string, JobOptions, string]>([
    ["no objects selected", {}, "BACKFILL_JOB_OBJECTS_MISSING"],
    ["all, and some", { all: true, below: ["a"] }, "BACKFILL_JOB_OPTION_IDLE"],
    ["a wildcard", { below: ["a*"] }, "BACKFILL_JOB_PREFIX_INVALID"],
    ["a time without a zone", { createdBefore: "2026-01-31T09:00:00" }, "BACKFILL_JOB_TIME_INVALID"],
    ["no such day", { createdAfter: "2026-13-01" }, "BACKFILL_JOB_TIME_INVALID"],
    ["times exchanged", { createdBefore: "2026-01-01", createdAfter: "2026-02-01" }, "BACKFILL_JOB_TIME_INVALID"],
    [
      "a list that the role may not read",
      { manifest: "s3://example-jobs/other/list.csv", manifestEtag: "e" },
      "BACKFILL_JOB_MANIFEST_INVALID",
    ],
    [
      "a list in another bucket",
      { manifest: "s3://example-jobs-2/inventory/list.csv", manifestEtag: "e" },
      "BACKFILL_JOB_MANIFEST_INVALID",
    ],
    [
      "a list that is neither",
      { manifest: "s3://example-jobs/inventory/list.parquet", manifestEtag: "e" },
      "BACKFILL_JOB_MANIFEST_INVALID",
    ],
    ["a list without its ETag", { manifest: "s3://example-jobs/inventory/list.csv" }, "BACKFILL_JOB_ETAG_INVALID"],
    ["an ETag without a list", { all: true, manifestEtag: "e" }, "BACKFILL_JOB_OPTION_IDLE"],
    ["a priority that is none", { all: true, priority: "high" }, "BACKFILL_JOB_PRIORITY_INVALID"],
    ["a token that is too long", { all: true, token: "t".repeat(65) }, "BACKFILL_JOB_TOKEN_INVALID"],
  ])("with %s", async (_, options, code) => {
    const ran = await run({ yes: true, ...options });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(code);
  });

  test.each([
    ["no output", undefined, /hold_backfill_job: set aws.holdBackfill/],
    ["an output of something else", '{"bucket":"b"}', /synthesize again/],
    ["an output that is no JSON", "{", /synthesize again/],
  ])("from a stack with %s", async (_, settings, message) => {
    stack(settings ?? null);
    const ran = await run({ all: true, yes: true });
    expect(ran).toMatchObject({ code: 1, err: expect.stringMatching(message) as string });
  });

  afterEach(() => expect(asked()).toEqual([]));
});

describe("waiting", () => {
  const states = (...jobs: JobDescriptor[]) => {
    const answers = s3.on(DescribeJobCommand);
    jobs.reduce((stub, Job) => stub.resolvesOnce({ Job }), answers);
  };
  const summary = (held: number, failed: number) => ({
    ProgressSummary: { TotalNumberOfTasks: 5, NumberOfTasksSucceeded: held, NumberOfTasksFailed: failed },
  });

  test.each<[string, JobDescriptor, number, RegExp]>([
    ["completes", { Status: "Complete", ...summary(5, 0) }, 0, /Complete\n {2}5 of 5 objects held\n$/],
    ["misses objects", { Status: "Complete", ...summary(4, 1) }, 2, /1 failed: see the report/],
    [
      "fails",
      { Status: "Failed", FailureReasons: [{ FailureCode: "AccessDenied", FailureReason: "manifest\u001b[2J" }] },
      2,
      /Failed[^]*"AccessDenied: manifest\\u001b\[2J"/,
    ],
    ["is cancelled", { Status: "Cancelled", StatusUpdateReason: "by hand" }, 2, /"by hand"/],
  ])("until a job %s", async (_, end, code, text) => {
    states({ Status: "New" }, { Status: "Active", ...summary(1, 0) }, end);
    const ran = await run({ follow: "job-9" });
    expect(ran).toMatchObject({ code, err: "", out: expect.stringMatching(text) as string });
    expect(asked()).toEqual([]);
    expect(s3.commandCalls(DescribeJobCommand)[0]!.args[0].input).toEqual({
      AccountId: "111122223333",
      JobId: "job-9",
    });
  });

  test("for a job that was just started, as JSON", async () => {
    states({ Status: "New" }, { Status: "Complete", ...summary(5, 0) });
    const { code, out } = await run({ all: true, yes: true, wait: true, json: true });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ jobId: "job-1", status: "Complete", objects: 5, held: 5 });
  });

  test("is broken off without harm to the job", async () => {
    const ran = await run({ all: true, yes: true, wait: true }, { pause: () => Promise.resolve(false) });
    expect(ran.code).toBe(130);
    expect(ran.err).toContain("check it with --follow job-1");
  });

  test("that fails names the job", async () => {
    s3.on(DescribeJobCommand).rejects(Object.assign(new Error("no"), { name: "AccessDenied" }));
    const ran = await run({ all: true, yes: true, wait: true });
    expect(ran.err).toMatch(/AccessDenied: no\. --print-policy.*--follow job-1\.\n$/);
    expect(ran.code).toBe(1);
  });
});

test.each<[string, Error, RegExp]>([
  [
    "the token of another request",
    new IdempotencyException({ message: "used", $metadata: {} }),
    /^legal-hold backfill-job: IdempotencyExc.*--token for a new job\.\n$/,
  ],
  [
    "a caller without the permission",
    Object.assign(new Error("iam:PassRole\n\u001b[2J"), { name: "AccessDenied" }),
    /: AccessDenied: iam:PassRole\\u\{A\}\\u\{1B\}\[2J\. --print-policy.*\n$/,
  ],
])("what S3 refuses is told in one line: %s", async (_, error, message) => {
  s3.on(CreateJobCommand).rejects(error);
  const { code, err } = await run({ all: true, yes: true });
  expect(code).toBe(1);
  expect(err).toMatch(message);
});

test("what the caller has to be allowed is printed, and nobody asked", async () => {
  const { out } = await run({ printPolicy: true });
  expect(out).toContain("s3:CreateJob");
  expect(JSON.stringify(JSON.parse(out))).toContain(`"Action":"iam:PassRole","Resource":"${SETTINGS.roleArn}"`);
  expect(s3.calls()).toEqual([]);
});

test("the help says what a job does not do", () => {
  let help = "";
  backfillJobCommand()
    .configureOutput({ writeOut: (text) => void (help += text) })
    .outputHelp();
  for (const word of ["--manifest", "--dry-run", "--yes", "released", "Exit codes"]) expect(help).toContain(word);
});
