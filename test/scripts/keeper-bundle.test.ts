import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { unzipSync } from "fflate";
import { runChild } from "../../lib/rehearsal/run/child";

const ROOT = join(__dirname, "..", "..");
const zip = readFileSync(join(ROOT, "lib/aws/hold-keeper/handler.zip"));
const bundle = unzipSync(zip)["index.js"]!;

test("the committed zip is what the handler's source makes, wherever it is made", async () => {
  // esbuild refuses to run inside jest's own realm
  const check = await runChild(process.execPath, ["--import", "tsx", "scripts/keeper-bundle.ts", "--check"], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], TZ: "Asia/Tokyo" },
    timeoutMs: 60_000,
  });
  expect(check).toMatchObject({ code: 0, output: "" });
});

test("the bundle is at most 50 kB without the runtime's SDK", () => {
  expect(bundle.length).toBeLessThanOrEqual(50_000);
});

test("the bundle needs the SDK and nothing else, and handles a message", async () => {
  const required: string[] = [];
  const sent: object[] = [];
  class Command {
    constructor(readonly input: object) {}
  }
  class S3Client {
    send(command: Command): Promise<object> {
      sent.push({ [command.constructor.name]: command.input });
      return Promise.resolve({ Metadata: {} });
    }
  }
  const sdk = {
    S3Client,
    HeadObjectCommand: class Head extends Command {},
    PutObjectLegalHoldCommand: class Hold extends Command {},
  };
  const require = (name: string): object => {
    required.push(name);
    return sdk;
  };
  const settings = {
    bucket: "b",
    rule: { mode: "everything" },
    lateAfterMinutes: 15,
    metricNamespace: "N",
    keeper: "k",
  };
  const lines: string[] = [];
  const process = {
    env: { HOLD_KEEPER: JSON.stringify(settings) },
    stdout: { write: (line: string) => lines.push(line) },
  };
  const module = { exports: {} as { handler: (event: object, context: object) => Promise<object> } };
  runInNewContext(Buffer.from(bundle).toString(), { require, module, process, AbortSignal, setTimeout, Date, Promise });

  const detail = { bucket: { name: "b" }, object: { key: "k", "version-id": "v" } };
  const body = JSON.stringify({
    source: "aws.s3",
    "detail-type": "Object Created",
    time: "2026-01-01T00:00:00Z",
    detail,
  });
  const event = { Records: [{ messageId: "1", body }] };
  const answer = await module.exports.handler(event, { getRemainingTimeInMillis: () => 60_000 });
  expect(answer).toEqual({ batchItemFailures: [] });
  expect(new Set(required)).toEqual(new Set(["@aws-sdk/client-s3"]));
  expect(sent).toMatchObject([
    { Head: { Bucket: "b", Key: "k", VersionId: "v" } },
    { Hold: { Bucket: "b", Key: "k", VersionId: "v", LegalHold: { Status: "ON" } } },
  ]);
  // CloudWatch reads metrics only from lines that are JSON and nothing else
  for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
});
