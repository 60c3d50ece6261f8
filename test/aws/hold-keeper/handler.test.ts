import { keepBatch, SIDECAR_LIMIT, type HoldRule } from "../../../lib/aws/hold-keeper/handler";
import { drain, seeded } from "../../support/fake-queue";
import { FakeS3 } from "../../support/fake-s3";
import { created, FakeClock, keeperOver, START } from "../../support/keeper";

const RULE: HoldRule = { mode: "whenSidecar", field: "attributes.case", value: "7" };
const FOLDER = "org/year=2026/month=3/day=1/hour=12/conversation_id=c/";
const FILES = ["r.opus", "r.opus_metadata.json", "c.opus_call_metadata.json", "c-d.transcript.json"] as const;
const ASKS = '{"conversationId":"c","attributes":{"case":7,"name":"Ada"}}';
const SILENT = '{"conversationId":"c","attributes":{"name":"Ada"}}';

interface Export {
  readonly sidecar: string | Uint8Array;
  readonly order?: readonly (typeof FILES)[number][];
}

/** Exports of one conversation after each other, each file seen to as soon as it is written, and again while it fails. */
function exporting(random: () => number) {
  const s3 = new FakeS3();
  const clock = new FakeClock();
  const keeper = keeperOver(s3, RULE, clock);
  let waiting: string[] = [];
  // as long as the queue makes an object invisible that failed
  const seen = async (deliveries: number) => {
    waiting = [
      ...(await drain(waiting, { random, duplicates: 0.3, deliveries }, (event) =>
        keepBatch(keeper, event, clock.now() + 50_000),
      )),
    ];
    clock.time += 6 * 60_000;
  };
  return {
    s3,
    log: keeper.log,
    async export({ sidecar, order = FILES }: Export, version: string) {
      for (const name of order) {
        clock.time += 1_000;
        const body = name === "r.opus_metadata.json" ? sidecar : "{}";
        s3.put(FOLDER + name, version, { body, LastModified: new Date(clock.time) });
        waiting.push(created(FOLDER + name, version, clock.time));
        if (random() < 0.5) await seen(1);
      }
      for (let i = 0; i < 4; i++) await seen(1);
      clock.time += 30 * 86_400_000;
      return waiting.map((body) => (JSON.parse(body) as { detail: { object: { key: string } } }).detail.object.key);
    },
    holds: (version: string) => FILES.map((name) => s3.holdOf(FOLDER + name, version) ?? "none"),
  };
}

const ALL = ["ON", "ON", "ON", "ON"];
const NONE = ["none", "none", "none", "none"];

describe("whatever the order of files and events", () => {
  test.each(Array.from({ length: 200 }, (_, i) => i))("seed %i", async (seed) => {
    const random = seeded(seed);
    const order = [...FILES]
      .map((name) => ({ name, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name);
    const one = exporting(random);
    expect(await one.export({ sidecar: SILENT, order }, "1")).toEqual([]);
    expect(one.holds("1")).toEqual(NONE);
    expect(await one.export({ sidecar: ASKS, order }, "2")).toEqual([]);
    expect(one.holds("2")).toEqual(ALL);
    // what a sidecar asks for now was exported before, too
    expect(one.holds("1")).toEqual(ALL);
    expect(await one.export({ sidecar: SILENT, order }, "3")).toEqual([]);
    const recording = one.s3.holdOf(`${FOLDER}r.opus`, "3");
    expect([recording, one.s3.holdOf(`${FOLDER}r.opus_metadata.json`, "3")]).toEqual([undefined, undefined]);
  });
});

test("a recording without a sidecar of its own export is given up, whatever the earlier one says", async () => {
  const one = exporting(seeded(1));
  await one.export({ sidecar: ASKS }, "1");
  const order = ["r.opus", "c.opus_call_metadata.json"] as const;
  expect(await one.export({ sidecar: "", order }, "2")).toEqual([`${FOLDER}r.opus`]);
  expect(one.s3.holdOf(`${FOLDER}r.opus`, "2")).toBeUndefined();
  expect(one.log).toContainEqual(
    expect.objectContaining({ message: "failed", why: expect.stringContaining("no file beside") as string }),
  );
});

test("what a custodian lifted beside a sidecar stays lifted", async () => {
  const one = exporting(seeded(2));
  one.s3.put(`${FOLDER}c-0.transcript.json`, "1", { ObjectLockLegalHoldStatus: "OFF", LastModified: new Date(START) });
  await one.export({ sidecar: ASKS }, "1");
  expect(one.s3.holdOf(`${FOLDER}c-0.transcript.json`, "1")).toBe("OFF");
  expect(one.holds("1")).toEqual(ALL);
});

test("a hold that failed beside a sidecar is placed by the next try, though the sidecar is held by then", async () => {
  const s3 = new FakeS3();
  const keeper = keeperOver(s3, RULE);
  for (const name of FILES) s3.put(FOLDER + name, "1", { body: ASKS });
  const Records = [{ messageId: "m", body: created(`${FOLDER}r.opus_metadata.json`, "1") }];
  let refused = true;
  s3.failure = (call) =>
    refused && /^PutObjectLegalHold.*transcript/.test(s3.calls[call - 1]!)
      ? Object.assign(new Error("refused"), { name: "AccessDenied", $metadata: { httpStatusCode: 403 } })
      : undefined;
  expect((await keepBatch(keeper, { Records }, START + 50_000)).batchItemFailures).toHaveLength(1);
  expect(FILES.map((name) => s3.holdOf(FOLDER + name, "1"))).toEqual(["ON", "ON", "ON", undefined]);
  refused = false;
  expect((await keepBatch(keeper, { Records }, START + 50_000)).batchItemFailures).toEqual([]);
  expect(s3.holdOf(`${FOLDER}c-d.transcript.json`, "1")).toBe("ON");
});

test("holds beside a sidecar are told and counted", async () => {
  const s3 = new FakeS3();
  const keeper = keeperOver(s3, RULE);
  for (const name of FILES) s3.put(FOLDER + name, "1", { body: ASKS });
  await keepBatch(
    keeper,
    { Records: [{ messageId: "m", body: created(`${FOLDER}r.opus_metadata.json`, "1") }] },
    START + 50_000,
  );
  expect(keeper.log.filter(({ message }) => message === "held").map(({ key }) => key)).toHaveLength(4);
  expect(keeper.log).toContainEqual(expect.objectContaining({ HoldsPlaced: 4 }));
});

describe("a hostile sidecar", () => {
  test.each<[string, string | Uint8Array]>([
    ["huge", `{"attributes":{"case":7},"x":"Ada${"a".repeat(8 * SIDECAR_LIMIT)}"}`],
    ["no JSON", "<html>Ada</html>"],
    ["empty", ""],
    ["cut off", ASKS.slice(0, -1)],
  ])("that is %s decides nothing, and is given up", async (_, sidecar) => {
    const one = exporting(seeded(3));
    expect((await one.export({ sidecar }, "1")).sort()).toEqual(FILES.map((name) => FOLDER + name).sort());
    expect(one.holds("1")).toEqual(NONE);
    expect(JSON.stringify(one.log)).not.toMatch(/Ada|html/);
  });

  test.each<[string, string | Uint8Array, boolean]>([
    ["with a byte order mark", `\ufeff${ASKS}`, true],
    ["in UTF-16", Buffer.from(`\ufeff${ASKS}`, "utf16le"), true],
    ["as large as may be", ASKS.padEnd(SIDECAR_LIMIT), true],
    ["nested deeply", `{"attributes":{"case":${"[".repeat(400_000)}${"]".repeat(400_000)}}}`, false],
    ["with a prototype", '{"__proto__":{"attributes":{"case":7}}}', false],
    ["of wrong types", '{"attributes":[{"case":7}]}', false],
    ["that is a list", `[${ASKS}]`, false],
    ["that is null", "null", false],
  ])("%s is read like others", async (_, sidecar, held) => {
    const one = exporting(seeded(4));
    expect(await one.export({ sidecar }, "1")).toEqual([]);
    expect(one.holds("1")).toEqual(held ? ALL : NONE);
    expect(JSON.stringify(one.log)).not.toContain("Ada");
  });

  test("is read to its limit and no further", async () => {
    const s3 = new FakeS3();
    const keeper = keeperOver(s3, RULE);
    s3.put(`${FOLDER}r.opus_metadata.json`, "1", { body: Buffer.alloc(64 * SIDECAR_LIMIT) });
    const Records = [{ messageId: "m", body: created(`${FOLDER}r.opus_metadata.json`, "1") }];
    expect((await keepBatch(keeper, { Records }, START + 50_000)).batchItemFailures).toHaveLength(1);
    // what is buffered on the way comes to some more
    expect(s3.bytesRead).toBeLessThan(1.5 * SIDECAR_LIMIT);
  });
});
