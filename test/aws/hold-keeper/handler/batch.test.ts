import { keepBatch, type HoldRule, type QueueEvent } from "../../../../lib/aws/hold-keeper/handler";
import { FakeS3, sdkError } from "../../../support/fake-s3";
import { created, keeperOver, START } from "../../../support/keeper";

const RULE: HoldRule = { mode: "whenHeader", header: "x-amz-meta-legal-hold", value: "true" };
const records = (...bodies: string[]): QueueEvent => ({
  Records: bodies.map((body, i) => ({ messageId: `m${i}`, body })),
});

test("only what failed is delivered again", async () => {
  const s3 = new FakeS3();
  s3.put("a", "1");
  s3.put("c", "1");
  const keeper = keeperOver(s3, { mode: "everything" });
  s3.failure = (call) => (s3.calls[call - 1]!.endsWith(" b") ? sdkError("AccessDenied", 403) : undefined);
  const event = records(created("a", "1"), created("b", "1"), created("c", "1"));
  const answer = await keepBatch(keeper, event, START + 50_000);
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "m1" }] });
  expect([s3.holdOf("a", "1"), s3.holdOf("c", "1")]).toEqual(["ON", "ON"]);
  expect(keeper.log).toContainEqual(
    expect.objectContaining({
      level: "ERROR",
      message: "failed",
      key: "b",
      why: expect.stringContaining("AccessDenied"),
    }),
  );
});

test("what does not concern the keeper is done with; what cannot be read is not", async () => {
  const s3 = new FakeS3();
  const keeper = keeperOver(s3, { mode: "everything" });
  const deleted = created("a", "1").replace("Object Created", "Object Deleted");
  const unversioned = created("a", "1").replace(/,"version-id":"1"/, "");
  const event = records(created("a", "1", START, "another"), deleted, "no json", unversioned, "null");
  const answer = await keepBatch(keeper, event, START + 50_000);
  expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(["m2", "m3"]);
  expect(s3.calls).toEqual([]);
});

test("the log tells how objects arrived, and no metadata value", async () => {
  const s3 = new FakeS3();
  const kms = { ServerSideEncryption: "aws:kms", SSEKMSKeyId: "arn:key", BucketKeyEnabled: true } as const;
  s3.put("a", "1", { ...kms, Metadata: { "legal-hold": "true", agent: "Ada" } });
  s3.put("b", "1", { ...kms, Metadata: { agent: "Bob", "legal-hold": "no" } });
  s3.put("c", "1", { ServerSideEncryption: "AES256", ObjectLockMode: "GOVERNANCE" });
  const keeper = keeperOver(s3, RULE);
  await keepBatch(keeper, records(created("a", "1"), created("b", "1"), created("c", "1")), START + 50_000);
  const ways = keeper.log.filter(({ message }) => message === "objects arrived");
  expect(ways).toEqual([
    expect.objectContaining({ count: 2, encryption: "aws:kms", keyId: "arn:key", metadata: ["agent", "legal-hold"] }),
    expect.objectContaining({ count: 1, encryption: "AES256", retentionMode: "GOVERNANCE", metadata: [] }),
  ]);
  expect(JSON.stringify(keeper.log)).not.toMatch(/Ada|Bob/);
});
