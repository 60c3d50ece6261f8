import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { CreateJobRequest } from "@aws-sdk/client-s3-control";
import { runReconcile } from "../../../lib/cli/reconcile";
import type { AwsApi } from "../../../lib/doctor";
import { bagFaults } from "../../support/bag-checker";
import { confirmed, stackJson } from "../../support/doctor-pair";
import { ExportCase, recordingId } from "../../support/export-case";

const jobs = stackJson({
  ...confirmed(),
  aws: { holdBackfill: { jobBucket: "legal-hold-jobs", checksums: true } },
});
let at: ExportCase;
let keys: string[];
/** The bucket of lists and reports. */
let files: Map<string, string>;
let requests: CreateJobRequest[];
/** What the job says of an object, in the last column of its report. */
let message: (sha256: Buffer) => object | string;
let status: string[];
const rows = (text: string) => text.trimEnd().split("\n");

beforeEach(async () => {
  at = await ExportCase.open();
  mkdirSync(join(at.folder, "jobs"));
  writeFileSync(join(at.folder, "jobs", "cdk.tf.json"), JSON.stringify(jobs));
  const id = at.converse(1, [{ id: recordingId(1) }, { id: recordingId(2) }]);
  keys = [`${recordingId(1)}.opus`, `${recordingId(2)}.opus`, `odd, "100%" \u00fe.txt`].map((name) =>
    at.export(id, name, `content of ${name}`),
  );
  [files, requests, status] = [new Map(), [], ["Active", "Complete"]];
  message = (sum) => ({
    checksum_base64: sum.toString("base64"),
    checksum_hex: sum.toString("hex").toUpperCase(),
    checksumAlgorithm: "SHA256",
    checksumType: "FULL_OBJECT",
  });
});
afterEach(() => at.close());

/** The report of a job, as S3 writes it. */
function report(jobId: string, list: string): void {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = rows(list).map((row) => {
    const [bucket, key = "", version] = row.split(",");
    const { body } = at.bucket.last(decodeURIComponent(key));
    const told = message(createHash("sha256").update(body).digest());
    const text = typeof told === "string" ? told : JSON.stringify(told);
    return [bucket, key, version, "succeeded", "", "200", quoted(text)].join(",");
  });
  files.set(`hold-backfill/job-${jobId}/results/one.csv`, `${lines.join("\n")}\n`);
  const Results = [
    { TaskExecutionStatus: "succeeded", Bucket: "b", Key: `hold-backfill/job-${jobId}/results/one.csv` },
  ];
  files.set(`hold-backfill/job-${jobId}/manifest.json`, JSON.stringify({ Format: "Report_CSV_20180820", Results }));
}

async function run(options: object = {}, stack = "jobs") {
  const file = at.write("case.json", {
    legalHoldId: "C",
    legalHoldScope: "none",
    conversationIds: [...at.organization.conversations.keys()],
  });
  at.told.out = at.told.err = "";
  const world = {
    ...at.world,
    aws: async (region: string): Promise<AwsApi> => {
      const own = await at.world.aws(region);
      return {
        call: (service, operation, input) => {
          const { Bucket, Key, Body } = input as { Bucket: string; Key: string; Body: string };
          if (Bucket !== "legal-hold-jobs") return own.call(service, operation, input);
          if (operation === "PutObject") files.set(Key, Body);
          const body = files.get(Key);
          if (body === undefined)
            return Promise.resolve({ failure: { call: `s3:${operation}`, status: 404, problem: "no" } });
          return Promise.resolve({ value: { ETag: '"etag"', Body: Readable.from([Buffer.from(body)]) } });
        },
      };
    },
    jobs: () => ({
      create: (request: CreateJobRequest) => {
        requests.push(request);
        const key = request.Manifest!.Location!.ObjectArn!.replace("arn:aws:s3:::legal-hold-jobs/", "");
        report("j1", files.get(key)!);
        return Promise.resolve("j1");
      },
      describe: () => Promise.resolve({ Status: (status.length > 1 ? status.shift() : status[0]) as never }),
    }),
  };
  const folder = join(at.folder, "manifest");
  const code = await runReconcile(
    file,
    join(at.folder, stack),
    { manifest: folder, checksums: true, ...options },
    world,
  );
  return { code, folder, ...at.told };
}

test("S3 computes what has no SHA-256, by version, and the bag is whole", async () => {
  const whole = createHash("sha256").update(at.bucket.last(keys[1]!).body).digest();
  at.bucket.last(keys[1]!).checksums = { ChecksumSHA256: whole.toString("base64") };
  const { code, folder, err } = await run();
  expect({ code, err }).toMatchObject({ code: 0, err: expect.stringMatching(/^Wrote /) as string });
  expect(requests).toMatchObject([
    {
      Operation: { S3ComputeObjectChecksum: { ChecksumAlgorithm: "SHA256", ChecksumType: "FULL_OBJECT" } },
      Manifest: { Spec: { Fields: ["Bucket", "Key", "VersionId"] }, Location: { ETag: "etag" } },
      Report: { ReportScope: "AllTasks", Prefix: "hold-backfill" },
      RoleArn: expect.stringMatching(/hold-backfill/) as string,
    },
  ]);
  const list = [...files].find(([key]) => key.endsWith(".csv"))![1];
  expect(rows(list)).toHaveLength(2);
  expect(list).toContain("odd%2C%20%22100%25%22%20%C3%BE.txt,");
  expect(bagFaults(join(folder, "bag"), false)).toEqual([]);
  expect(rows(readFileSync(join(folder, "bag/manifest-sha256.txt"), "utf8"))).toHaveLength(3);
  expect(readFileSync(join(folder, "bag/bag-info.txt"), "utf8")).not.toMatch(/Incomplete/);
  const lines = readFileSync(join(folder, "manifest.jsonl"), "utf8");
  expect(lines.match(/"sha256By":"job"/g)).toHaveLength(2);
  expect(lines.match(/"sha256By":"s3"/g)).toHaveLength(1);
});

test("the same versions are the same job", async () => {
  await run();
  await run({ manifest: join(at.folder, "second") });
  expect(requests[0]!.ClientRequestToken).toBe(requests[1]!.ClientRequestToken);
});

test.each<[string, () => void]>([
  ["another algorithm", () => (message = () => ({ checksumAlgorithm: "CRC32", checksum_hex: "11".repeat(32) }))],
  ["a composite", () => (message = () => ({ checksumType: "COMPOSITE", checksum_hex: "11".repeat(32) }))],
  [
    "two that differ",
    () => (message = (sum) => ({ checksum_base64: sum.toString("base64"), checksum_hex: "11".repeat(32) })),
  ],
  ["no JSON", () => (message = () => "Successful")],
])("%s in the report is no checksum, and the bag says that it is not whole", async (_, given) => {
  given();
  const { code, folder } = await run();
  expect(code).toBe(0);
  expect(readFileSync(join(folder, "manifest.jsonl"), "utf8")).not.toMatch(/"sha256By":"job"/);
  expect(readFileSync(join(folder, "bag/bag-info.txt"), "utf8")).toMatch(/Internal-Sender-Description: Incomplete/);
});

test("a job that fails, and a stack without the role, end with one message", async () => {
  status = ["Failed"];
  expect(await run()).toMatchObject({ code: 1, err: "legal-hold reconcile: S3 Batch Operations job j1: Failed\n" });
  expect((await run({}, ".")).err).toMatch(/--checksums: set aws.holdBackfill.checksums/);
  expect((await run({ hash: true })).err).toMatch(/--hash, --checksums: use one of them/);
});

test("what the caller needs is printed with it", async () => {
  const { out } = await run({ printPolicy: true });
  expect(out).toMatch(/s3:PutObject[^]*legal-hold-jobs\/hold-backfill\/\*[^]*s3:CreateJob[^]*iam:PassRole/);
});
