import { keepBatch } from "../../../../lib/aws/hold-keeper/handler";
import { FakeS3, sdkError } from "../../../support/fake-s3";
import { created, keeperOver, START, type Logged } from "../../../support/keeper";

interface Metric extends Logged {
  readonly _aws: { readonly CloudWatchMetrics: readonly { readonly Metrics: readonly { readonly Name: string }[] }[] };
}

async function metricsOf(s3: FakeS3, minutesAgo: number, keys: readonly string[]): Promise<Metric[]> {
  const keeper = keeperOver(s3, { mode: "everything" });
  const Records = keys.map((key) => ({ messageId: key, body: created(key, "1", START - minutesAgo * 60_000) }));
  await keepBatch(keeper, { Records }, START + 50_000);
  return keeper.log.filter((line): line is Metric => "_aws" in line);
}

test("a batch is counted by outcome, and by encryption", async () => {
  const s3 = new FakeS3();
  s3.put("a", "1", { ServerSideEncryption: "aws:kms" });
  s3.put("b", "1", { ServerSideEncryption: "aws:kms", ObjectLockLegalHoldStatus: "ON" });
  s3.put("c", "1", {});
  const [counts, ...arrived] = await metricsOf(s3, 0, ["a", "b", "c", "gone"]);
  expect(counts).toMatchObject({ HoldsPlaced: 2, HeldBefore: 1, Gone: 1, Failures: 0, HoldsLate: 0, Keeper: "keeper" });
  expect(arrived).toEqual([
    expect.objectContaining({ Encryption: "aws:kms", ObjectsArrived: 2 }),
    expect.objectContaining({ Encryption: "none", ObjectsArrived: 1 }),
  ]);
});

test.each([
  ["in time", 14, false, 0],
  ["late", 16, false, 1],
  ["late, and still without a hold", 16, true, 1],
  ["failing, but not late yet", 14, true, 0],
])("an object that is %s", async (_, minutes, fails, late) => {
  const s3 = new FakeS3();
  s3.put("a", "1");
  if (fails) s3.failure = () => sdkError("AccessDenied", 403);
  const [counts] = await metricsOf(s3, minutes, ["a"]);
  expect(counts).toMatchObject({ HoldsLate: late, Failures: fails ? 1 : 0 });
});

test("an object held before is not late, however old its event", async () => {
  const s3 = new FakeS3();
  s3.put("a", "1", { ObjectLockLegalHoldStatus: "ON" });
  expect((await metricsOf(s3, 600, ["a"]))[0]).toMatchObject({ HoldsLate: 0, HeldBefore: 1 });
});

test("every metric that a line declares is in it, as CloudWatch demands", async () => {
  const s3 = new FakeS3();
  s3.put("a", "1");
  for (const line of await metricsOf(s3, 0, ["a"])) {
    const names = line._aws.CloudWatchMetrics[0]!.Metrics.map(({ Name }) => Name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(line[name]).toBeDefined();
  }
});
