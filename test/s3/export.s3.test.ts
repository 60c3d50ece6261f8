import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { runExport } from "../../lib/cli/export";
import { runVerify } from "../../lib/cli/verify/run";
import { awsSdk } from "../../lib/doctor";
import { jobsOf, readJournal } from "../../lib/export";
import { exporterIdentityPolicy, policyDocument } from "../../lib/policy";
import { bagFaults } from "../support/bag-checker";
import { confirmed, expectationOf, stackJson } from "../support/doctor-pair";
import { conversationId, environmentOf, NOW, recordingId, terminalTo } from "../support/export-case";
import { healthyOrganization, HOME, OPERATOR, serve, type GenesysServer } from "../support/genesys-server";
import { createEvidence, GENESYS, target, type Evidence } from "./support/evidence";
import { startS3, type S3Server } from "./support/s3-server";
import { describeWithS3 } from "./support/server-lane";

const { bucketName: Bucket, organizationId } = target;
const stack = stackJson({ ...confirmed(), bucketName: Bucket, organizationId });
const CONVERSATIONS = 14;
const AWS = ["ENDPOINT_URL_S3", "ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "SESSION_TOKEN"].map((name) => `AWS_${name}`);

describeWithS3("an export into a real S3 server", () => {
  const folder = mkdtempSync(join(tmpdir(), "export-s3-"));
  const environment = { ...process.env };
  const organization = healthyOrganization(expectationOf(stack));
  let server: S3Server | undefined;
  let evidence: Evidence | undefined;
  let exporter: S3Client;
  let platform: GenesysServer;

  beforeAll(async () => {
    writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify(stack));
    platform = await serve(organization);
    server = await startS3();
    evidence = await createEvidence(server);
    // Genesys Cloud's account assumes the role with our policy; without the external id, since this server refuses a trust
    // with a condition on it
    exporter = await evidence.assume("legal-hold-export", exporterIdentityPolicy({ target }), GENESYS);
    const Resource = [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`];
    const Action = ["s3:ListBucket", "s3:ListBucketVersions", "s3:GetObject*"];
    const reader = await evidence.assume("reader", policyDocument([{ Effect: "Allow", Action, Resource }]));
    const { accessKeyId, secretAccessKey, sessionToken } = await reader.config.credentials();
    [server.endpoint, accessKeyId, secretAccessKey, sessionToken ?? ""].forEach(
      (value, i) => (process.env[AWS[i]!] = value),
    );
  }, 120_000);
  afterAll(async () => {
    for (const name of AWS) {
      if (environment[name] === undefined) delete process.env[name];
      else process.env[name] = environment[name];
    }
    evidence?.close();
    await server?.stop();
    await platform.close();
    rmSync(folder, { recursive: true });
  });

  /** The four kinds of files of a conversation, as a real export has them. */
  async function write(conversation: string, recordings: readonly string[]): Promise<void> {
    const prefix = `${organizationId}/year=2026/month=1/day=2/hour=3/conversation_id=${conversation}/`;
    const names = [
      ...recordings.flatMap((one) => [`${one}.opus`, `${one}.opus_metadata.json`]),
      `${conversation}.opus_call_metadata.json`,
      `${conversation}-6a1d0c9b-2f4e-4b73-a5d8-90c3e7f1b2a4.transcript.json`,
    ];
    for (const name of names) {
      await exporter.send(
        new PutObjectCommand({ Bucket, Key: prefix + name, Body: `content of ${name}`, ChecksumAlgorithm: "SHA256" }),
      );
    }
  }

  const told = { out: "", err: "" };
  const world = {
    terminal: terminalTo(told),
    // the only region that the server knows
    aws: () => awsSdk("us-east-1", undefined, ["s3"]),
    now: () => NOW,
  };
  let waits = 0;
  async function run(file: string, options: object) {
    told.out = told.err = "";
    const env = environmentOf(OPERATOR, platform);
    const pause = async () => {
      // the token ends in the middle
      if (++waits === 2) platform.sessions.expireAll();
      await new Promise((done) => setTimeout(done, 20));
      return true;
    };
    const code = await runExport(file, folder, { run: true, perJob: "4", ...options }, { ...world, env, pause });
    return { code, ...told };
  }

  test("jobs that pend, partly fail and come late; 202, 429, 5xx, an expired token: every recording is there in the end", async () => {
    const recordings = new Map<string, string[]>();
    let count = 0;
    for (let i = 1; i <= CONVERSATIONS; i++) {
      // after transfers a conversation has several, a screen among them
      const ids = Array.from({ length: 1 + (i % 3) }, () => recordingId(++count));
      recordings.set(conversationId(i), ids);
      organization.conversations.set(conversationId(i), {
        divisionIds: [HOME],
        recordings: ids.map((id, n) => ({ id, media: n === 2 ? "screen" : "audio" })),
        participants: [],
        start: "2026-01-02T03:04:05.000Z",
      });
    }
    const late = recordings.get(conversationId(5))!.at(-1)!;
    const failing = conversationId(2);
    const writing = new Map<string, "writes" | "done">();
    let rounds = 0;
    organization.jobLooks = 2;
    organization.exporter = (ids) => {
      const key = `${ids.join()} ${organization.started.length}`;
      if (!writing.has(key)) {
        writing.set(key, "writes");
        rounds++;
        const isFirst = [...writing.keys()].filter((one) => one.startsWith(ids.join())).length === 1;
        const all = ids.map((id) => {
          const own = recordings.get(id)!;
          if (isFirst && id === failing) return Promise.resolve();
          return write(id, isFirst ? own.filter((one) => one !== late) : own);
        });
        void Promise.all(all).then(() => writing.set(key, "done"));
      }
      if (writing.get(key) !== "done") return { state: "PROCESSING", totalProcessedRecordings: 1 };
      const failed = ids.includes(failing) && rounds <= 4 ? recordings.get(failing)! : [];
      return { totalProcessedRecordings: ids.length, totalFailedRecordings: failed.length, failedRecordings: failed };
    };
    platform.faults.push(
      { path: new RegExp(`${conversationId(3)}/recordingmetadata`), times: 1, status: 202, body: "" },
      { path: new RegExp(`${conversationId(9)}/recordingmetadata`), times: 1, status: 202, body: "" },
      { path: /recordingmetadata/, times: 2, status: 503 },
      { path: /details$/, times: 2, status: 429, headers: { "retry-after": "0" } },
      { path: /recording\/jobs$/, times: 1, status: 502 },
    );
    const file = join(folder, "case.json");
    const conversationIds = [...recordings.keys()];
    writeFileSync(file, JSON.stringify({ legalHoldId: "CASE-1", legalHoldScope: "all", conversationIds }));

    // what was still prepared when the plan was made is exported by the second round or the next run
    const first = await run(file, {});
    expect(first.err).toMatch(/Job \d: \d recordings? failed/);
    const manifest = join(folder, "manifest");
    const last = await run(file, { manifest });
    expect({ code: last.code, out: last.out.split("\n").slice(0, 4) }).toMatchObject({ code: 0 });

    const entries = await readJournal(`${file}.journal`);
    const jobs = jobsOf(entries);
    expect(new Set(organization.started).size).toBe(organization.started.length);
    expect([...organization.started].sort()).toEqual(jobs.flatMap(({ jobId }) => jobId ?? []).sort());
    expect([...organization.protectedIds].sort()).toEqual(conversationIds);
    expect(bagFaults(join(manifest, "bag"), false)).toEqual([]);
    const lines = readFileSync(join(manifest, "manifest.jsonl"), "utf8");
    for (const id of [...recordings.values()].flat()) expect(lines).toContain(`"recordingId":"${id}"`);
    expect(lines.match(/"jobId":"job-\d+","jobEnded":"2026-/g)!.length).toBeGreaterThan(count);
    told.out = "";
    expect(await runVerify(manifest, {}, world)).toBe(0);
    expect(told.out).toMatch(/Every version matches the manifest/);
  }, 300_000);
});
