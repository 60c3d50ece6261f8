import { keepVersion, type HoldRule, type Outcome } from "../../../../lib/aws/hold-keeper/handler";
import { s3Store } from "../../../../lib/aws/hold-keeper/handler/s3-store";
import { FakeS3, sdkError, type FakeVersion } from "../../../support/fake-s3";
import { BUCKET, FakeClock, START } from "../../../support/keeper";

const version = { key: "org/rec.opus", versionId: "v1" };

function keep(s3: FakeS3, rule: HoldRule = { mode: "everything" }, clock = new FakeClock()) {
  return keepVersion(rule, version, { store: s3Store(s3.client, BUCKET), clock, deadline: START + 50_000 });
}

test.each<[string, FakeVersion, Outcome, string | undefined]>([
  ["without a hold", {}, "held", "ON"],
  ["held already", { ObjectLockLegalHoldStatus: "ON" }, "heldBefore", "ON"],
  ["lifted by a custodian", { ObjectLockLegalHoldStatus: "OFF" }, "lifted", "OFF"],
])("an object %s", async (_, stored, outcome, hold) => {
  const s3 = new FakeS3();
  s3.put(version.key, version.versionId, stored);
  expect((await keep(s3)).outcome).toBe(outcome);
  expect(s3.holdOf(version.key, version.versionId)).toBe(hold);
  const writes = s3.calls.filter((call) => call.startsWith("PutObjectLegalHold"));
  expect(writes).toHaveLength(outcome === "held" ? 1 : 0);
});

test("the version of the event is held, not the newest", async () => {
  const s3 = new FakeS3();
  s3.put(version.key, "v1");
  s3.put(version.key, "v2");
  await keep(s3);
  expect([s3.holdOf(version.key, "v1"), s3.holdOf(version.key, "v2")]).toEqual(["ON", undefined]);
});

test.each([
  ["deleted", 404],
  ["a delete marker", 405],
])("a version that is %s is done with", async (_, status) => {
  const s3 = new FakeS3();
  s3.failure = () => sdkError("UnknownError", status);
  expect(await keep(s3)).toEqual({ outcome: "gone" });
});

test("a refusal is an error, and is not tried again at once", async () => {
  const s3 = new FakeS3();
  s3.failure = () => sdkError("AccessDenied", 403);
  await expect(keep(s3)).rejects.toThrow("AccessDenied");
  expect(s3.calls).toHaveLength(1);
});

test("a service that does not recover is given up before the deadline", async () => {
  const s3 = new FakeS3();
  s3.failure = () => sdkError("SlowDown", 503);
  const clock = new FakeClock();
  await expect(keep(s3, undefined, clock)).rejects.toThrow("SlowDown");
  expect(s3.calls.length).toBeGreaterThan(5);
  expect(clock.now()).toBeLessThan(START + 50_000);
});
