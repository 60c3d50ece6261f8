import { backfill, type BackfillSummary } from "../../../../lib/aws/hold-keeper/backfill/backfill";
import type { HoldRule, Version } from "../../../../lib/aws/hold-keeper/handler";
import { s3Store } from "../../../../lib/aws/hold-keeper/handler/s3-store";
import { FakeS3, PASSING, sdkError } from "../../../support/fake-s3";
import { BUCKET, FakeClock } from "../../../support/keeper";

async function* listed(versions: readonly Version[]): AsyncGenerator<Version> {
  for (const version of versions) yield version;
}

function run(s3: FakeS3, count: number, dryRun = false, concurrency = 4): Promise<BackfillSummary> {
  const versions = Array.from({ length: count }, (_, i) => ({ key: `k${i}`, versionId: "v" }));
  return backfill({
    store: s3Store(s3.client, BUCKET),
    rule: { mode: "whenHeader", header: "x-amz-meta-hold", value: "true" } satisfies HoldRule,
    versions: listed(versions),
    clock: new FakeClock(),
    concurrency,
    patienceMs: 60_000,
    dryRun,
  });
}

function bucketOf(count: number): FakeS3 {
  const s3 = new FakeS3();
  for (let i = 0; i < count; i++) s3.put(`k${i}`, "v", { Metadata: i % 2 === 0 ? { hold: "true" } : {} });
  return s3;
}

test("thousands are held, whatever fails in passing, and a second run finds nothing to do", async () => {
  const s3 = bucketOf(3000);
  s3.failure = (call) => (call % 10 === 0 ? PASSING[(call / 10) % PASSING.length]!() : undefined);
  expect(await run(s3, 3000)).toMatchObject({ looked: 3000, held: 1500, notAsked: 1500, failed: [] });
  expect(Array.from({ length: 3000 }, (_, i) => s3.holdOf(`k${i}`, "v")).filter((hold) => hold === "ON")).toHaveLength(
    1500,
  );
  expect(await run(s3, 3000)).toMatchObject({ held: 0, heldBefore: 1500, notAsked: 1500 });
});

test("a dry run says what it would do, and does nothing", async () => {
  const s3 = bucketOf(10);
  expect(await run(s3, 10, true)).toMatchObject({ held: 5 });
  expect(s3.calls.filter((call) => !call.startsWith("HeadObject"))).toEqual([]);
});

test("what fails is named, and the rest is done", async () => {
  const s3 = bucketOf(10);
  s3.failure = (call) => (s3.calls[call - 1] === "HeadObjectCommand k4" ? sdkError("AccessDenied", 403) : undefined);
  const { held, failed, looked } = await run(s3, 10);
  expect({ held, looked }).toEqual({ held: 4, looked: 10 });
  expect(failed).toEqual([{ key: "k4", versionId: "v", why: "AccessDenied (403): AccessDenied" }]);
});

test("holds that a custodian lifted stay lifted", async () => {
  const s3 = new FakeS3();
  s3.put("k0", "v", { Metadata: { hold: "true" }, ObjectLockLegalHoldStatus: "OFF" });
  expect(await run(s3, 1)).toMatchObject({ held: 0, lifted: 1 });
  expect(s3.holdOf("k0", "v")).toBe("OFF");
});

test("it tells how the objects arrived", async () => {
  expect((await run(bucketOf(11), 11)).arrived).toEqual([
    expect.objectContaining({ count: 6, encryption: "none", metadata: ["hold"] }),
    expect.objectContaining({ count: 5, encryption: "none", metadata: [] }),
  ]);
});

test("no more are in work at once than allowed", async () => {
  let now = 0;
  let most = 0;
  const look = async () => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setImmediate(resolve));
    now--;
    return { metadata: {} };
  };
  const none = { list: () => Promise.resolve([]), read: () => Promise.resolve("") };
  const store = { head: look, ...none, placeHold: () => Promise.resolve() };
  const versions = listed(Array.from({ length: 50 }, (_, i) => ({ key: String(i), versionId: "v" })));
  const rule = { mode: "everything" } as const;
  await backfill({ store, rule, versions, clock: new FakeClock(), concurrency: 3, patienceMs: 1000, dryRun: false });
  expect(most).toBe(3);
});

describe("broken off", () => {
  const job = (s3: FakeS3, versions: AsyncIterable<Version>) => ({
    store: s3Store(s3.client, BUCKET),
    rule: { mode: "everything" } as const,
    versions,
    clock: new FakeClock(),
    concurrency: 2,
    patienceMs: 60_000,
    dryRun: false,
  });
  const keys = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ key: `k${String(i).padStart(2, "0")}`, versionId: "v" }));

  test("a run that goes on after the key leaves no object without a hold", async () => {
    const s3 = new FakeS3();
    for (const { key } of keys(20)) s3.put(key, "v", {});
    const controller = new AbortController();
    const onDone = (looked: number) => void (looked === 7 && controller.abort());
    const first = await backfill({ ...job(s3, listed(keys(20))), signal: controller.signal, onDone });
    expect(first.brokenOff).toBe(true);
    expect(first.why).toBeUndefined();
    expect(first.looked).toBeLessThan(10);
    const rest = keys(20).filter(({ key }) => key > first.doneUpTo!);
    expect(rest.length).toBeLessThan(15);
    expect(await backfill(job(s3, listed(rest)))).toMatchObject({ brokenOff: false, failed: [] });
    expect(keys(20).filter(({ key }) => s3.holdOf(key, "v") !== "ON")).toEqual([]);
  });

  test("by the list, it says why and up to which key", async () => {
    const s3 = new FakeS3();
    for (const { key } of keys(5)) s3.put(key, "v", {});
    async function* failing(count: number) {
      yield* listed(keys(count));
      throw sdkError("SlowDown", 503);
    }
    const { brokenOff, why, doneUpTo, looked } = await backfill(job(s3, failing(5)));
    expect({ brokenOff, doneUpTo, looked }).toEqual({ brokenOff: true, doneUpTo: "k03", looked: 5 });
    expect(why).toContain("SlowDown");
    await expect(backfill(job(s3, failing(0)))).rejects.toThrow("SlowDown");
  });
});
