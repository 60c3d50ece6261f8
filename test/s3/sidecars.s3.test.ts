import {
  GetObjectLegalHoldCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectLegalHoldCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { keepBatch, SETTLED_MS, SIDECAR_LIMIT, systemClock, type HoldRule } from "../../lib/aws/hold-keeper/handler";
import { s3Store } from "../../lib/aws/hold-keeper/handler/s3-store";
import { keeperNames } from "../../lib/aws";
import { exporterIdentityPolicy, keeperIdentityPolicy, policyDocument } from "../../lib/policy";
import { created, type Logged } from "../support/keeper";
import { createEvidence, GENESYS, target, type Evidence } from "./support/evidence";
import { startS3, type S3Server } from "./support/s3-server";
import { describeWithS3 } from "./support/server-lane";

const Bucket = target.bucketName;
const RULE: HoldRule = { mode: "whenSidecar", field: "attributes.case", value: "7" };
const RECORDING = "0f5b6c1e-93a7-4d20-8e44-b1c7d2a90e35";
// the four files of a conversation, as a real export has them
const namesOf = (conversation: string) => ({
  recording: `${RECORDING}.opus`,
  sidecar: `${RECORDING}.opus_metadata.json`,
  call: `${conversation}.opus_call_metadata.json`,
  transcript: `${conversation}-6a1d0c9b-2f4e-4b73-a5d8-90c3e7f1b2a4.transcript.json`,
});
type File = keyof ReturnType<typeof namesOf>;
const ASKS = JSON.stringify({ conversationId: "c", recordingId: RECORDING, attributes: { case: 7, name: "Ada" } });
const SILENT = JSON.stringify({ conversationId: "c", recordingId: RECORDING, attributes: { name: "Ada" } });

describeWithS3("sidecars on a real S3 server", () => {
  let server: S3Server | undefined;
  let evidence: Evidence | undefined;
  let exporter: S3Client;
  let keeper: S3Client;
  let custodian: S3Client;

  beforeAll(async () => {
    server = await startS3();
    evidence = await createEvidence(server);
    exporter = await evidence.assume("legal-hold-export", exporterIdentityPolicy({ target }), GENESYS);
    const names = keeperNames(target, { mode: "whenSidecar" });
    keeper = await evidence.assume(names.roleName, keeperIdentityPolicy({ ...names, target, readsSidecars: true }));
    custodian = await evidence.assume(
      "custodian",
      policyDocument([{ Effect: "Allow", Action: "s3:*", Resource: `arn:aws:s3:::${Bucket}/*` }]),
    );
  }, 120_000);
  afterAll(async () => {
    evidence?.close();
    await server?.stop();
  });

  let count = 0;
  /** A conversation of its own, with the keeper that sees to its files. */
  const conversation = () => {
    const id = `3c7e9a40-5d12-4f86-b0a3-${String(++count).padStart(12, "0")}`;
    const folder = `${target.organizationId}/year=2026/month=3/day=1/hour=12/conversation_id=${id}/`;
    const log: Logged[] = [];
    const settings = { bucket: Bucket, rule: RULE, lateAfterMinutes: 15, metricNamespace: "LegalHold", keeper: "k" };
    const write = async (file: File, Body: string | Uint8Array = "{}") => {
      const Key = folder + namesOf(id)[file];
      const { VersionId } = await exporter.send(
        new PutObjectCommand({ Bucket, Key, Body: Buffer.from(Body as string) }),
      );
      return { Key, VersionId: VersionId! };
    };
    return {
      log,
      write,
      /** Writes the four files. @returns their versions, in the order of their names above */
      export: async (
        sidecar: string | Uint8Array,
        order: readonly File[] = ["recording", "sidecar", "call", "transcript"],
      ) => {
        const written: Partial<Record<File, Arrived>> = {};
        for (const file of order) written[file] = await write(file, file === "sidecar" ? sidecar : undefined);
        return written as Record<File, Arrived>;
      },
      /** @param later how long after now the keeper sees to them, ms @returns how many failed */
      keep: async (arrived: readonly Arrived[], later = 0): Promise<number> => {
        const clock = { ...systemClock, now: () => Date.now() + later };
        const deps = { store: s3Store(keeper, Bucket), settings, clock, write: (line: Logged) => void log.push(line) };
        const Records = arrived.map(({ Key, VersionId }) => ({
          messageId: VersionId,
          body: created(Key, VersionId, Date.now(), Bucket),
        }));
        return (await keepBatch(deps, { Records }, clock.now() + 30_000)).batchItemFailures.length;
      },
    };
  };
  const holdOf = async (arrived: Arrived): Promise<string | undefined> => {
    try {
      return (await custodian.send(new GetObjectLegalHoldCommand({ Bucket, ...arrived }))).LegalHold?.Status;
    } catch (error) {
      // there never was one
      if ((error as Error).name === "ObjectLockConfigurationNotFoundError") return undefined;
      throw error;
    }
  };
  const holdsOf = (files: Record<File, Arrived>) =>
    Promise.all([files.recording, files.sidecar, files.call, files.transcript].map(holdOf));
  const ALL = ["ON", "ON", "ON", "ON"];
  const NONE = [undefined, undefined, undefined, undefined];

  test.each<[string, readonly File[]]>([
    ["the sidecar last", ["recording", "call", "transcript", "sidecar"]],
    ["the transcript last", ["recording", "call", "sidecar", "transcript"]],
  ])("a conversation is held when its sidecar asks, each file seen to as it comes: %s", async (_, order) => {
    const one = conversation();
    const written: Partial<Record<File, Arrived>> = {};
    for (const file of order) {
      written[file] = await one.write(file, file === "sidecar" ? ASKS : undefined);
      // the recording waits for its sidecar
      expect(await one.keep([written[file]])).toBe(file === "recording" ? 1 : 0);
    }
    expect(await holdsOf(written as Record<File, Arrived>)).toEqual(ALL);
    // what was looked at before the sidecar was there is held by the sidecar's own event
    expect(await one.keep([written.recording!])).toBe(0);
  });

  test("a conversation whose sidecar does not ask is left to default retention", async () => {
    const one = conversation();
    const files = await one.export(SILENT);
    expect(await one.keep(Object.values(files))).toBe(0);
    expect(await holdsOf(files)).toEqual(NONE);
  });

  test("a sidecar that was written before its recording decides once no newer one is expected", async () => {
    const one = conversation();
    const files = await one.export(ASKS, ["sidecar", "recording", "call", "transcript"]);
    expect(await one.keep([files.recording])).toBe(1);
    expect(await one.keep([files.recording], SETTLED_MS)).toBe(0);
    expect(await holdOf(files.recording)).toBe("ON");
  });

  test("in a later export the earlier sidecar does not decide about the recording", async () => {
    const one = conversation();
    const first = await one.export(ASKS);
    expect(await one.keep(Object.values(first))).toBe(0);
    const again = { recording: await one.write("recording") } as Record<File, Arrived>;
    expect(await one.keep([again.recording])).toBe(1);
    expect(await holdOf(again.recording)).toBeUndefined();
    again.sidecar = await one.write("sidecar", SILENT);
    expect(await one.keep([again.recording, again.sidecar])).toBe(0);
    expect([await holdOf(again.recording), await holdOf(again.sidecar)]).toEqual([undefined, undefined]);
    expect(await holdsOf(first)).toEqual(ALL);
  });

  test("a later export that asks holds what was exported before, and lifts or renews nothing", async () => {
    const one = conversation();
    const first = await one.export(SILENT);
    expect(await one.keep(Object.values(first))).toBe(0);
    await custodian.send(new PutObjectLegalHoldCommand({ Bucket, ...first.call, LegalHold: { Status: "ON" } }));
    await custodian.send(new PutObjectLegalHoldCommand({ Bucket, ...first.call, LegalHold: { Status: "OFF" } }));
    const second = await one.export(ASKS);
    expect(await one.keep([second.sidecar])).toBe(0);
    expect(await holdsOf(second)).toEqual(ALL);
    expect(await holdsOf(first)).toEqual(["ON", "ON", "OFF", "ON"]);
  });

  test.each<[string, string | Uint8Array]>([
    ["huge", `{"attributes":{"case":7},"name":"Ada${"a".repeat(3 * SIDECAR_LIMIT)}"}`],
    ["no JSON", "<html>Ada</html>"],
    ["cut off", ASKS.slice(0, -1)],
    ["empty", ""],
  ])("a sidecar that is %s is given up, and nothing of it is told", async (_, sidecar) => {
    const one = conversation();
    const files = await one.export(sidecar);
    expect(await one.keep(Object.values(files))).toBe(4);
    expect(await holdsOf(files)).toEqual(NONE);
    expect(JSON.stringify(one.log)).not.toMatch(/Ada|html/);
    // the next export repairs it
    const next = await one.export(ASKS);
    expect(await one.keep([next.sidecar])).toBe(0);
    expect(await holdsOf(files)).toEqual(ALL);
  });

  test.each<[string, string | Uint8Array, boolean]>([
    ["with a byte order mark", `\ufeff${ASKS}`, true],
    ["as large as may be", ASKS.padEnd(SIDECAR_LIMIT), true],
    ["nested deeply", `{"attributes":{"case":${"[".repeat(400_000)}${"]".repeat(400_000)}}}`, false],
    ["with a prototype", '{"__proto__":{"attributes":{"case":7}}}', false],
    ["of wrong types", '{"attributes":[{"case":7}]}', false],
    ["that is null", "null", false],
  ])("a sidecar %s is read like others", async (_, sidecar, held) => {
    const one = conversation();
    const files = await one.export(sidecar);
    expect(await one.keep(Object.values(files))).toBe(0);
    expect(await holdsOf(files)).toEqual(held ? ALL : NONE);
    expect(JSON.stringify(one.log)).not.toContain("Ada");
  });

  test("the keeper lists what is below the organization's prefix, and nothing else", async () => {
    const list = (Prefix?: string) =>
      keeper.send(new ListObjectVersionsCommand({ Bucket, Prefix })).then(
        () => 200,
        (error: { $metadata?: { httpStatusCode?: number } }) => error.$metadata?.httpStatusCode,
      );
    expect(await list(`${target.organizationId}/year=2026/`)).toBe(200);
    expect([await list(), await list("other/"), await list(`${target.organizationId}-2/`)]).toEqual([403, 403, 403]);
  });
});

interface Arrived {
  readonly Key: string;
  readonly VersionId: string;
}
