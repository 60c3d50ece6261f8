import { isToBeHeld, type HoldRule } from "../../../../lib/aws/hold-keeper/handler";
import { s3Store } from "../../../../lib/aws/hold-keeper/handler/s3-store";
import { FakeS3 } from "../../../support/fake-s3";
import { BUCKET, FakeClock, START } from "../../../support/keeper";

const header: HoldRule = { mode: "whenHeader", header: "x-amz-meta-case", value: "Case 7" };

test.each<[string, HoldRule, string, { [name: string]: string }, boolean]>([
  ["everything", { mode: "everything" }, "any", {}, true],
  ["a prefix", { mode: "whenPrefix", prefixes: ["a/", "org/"] }, "org/x", {}, true],
  ["no prefix", { mode: "whenPrefix", prefixes: ["org/"] }, "other/org/x", {}, false],
  ["the header", header, "any", { case: " case 7 " }, true],
  ["another value", header, "any", { case: "case 71" }, false],
  ["no such header", header, "any", { "x-amz-meta-case": "Case 7" }, false],
  ["an inherited name", { ...header, header: "x-amz-meta-constructor" }, "any", {}, false],
])("%s, and nothing else is looked at", async (_, rule, key, metadata, held) => {
  const s3 = new FakeS3();
  const sources = { store: s3Store(s3.client, BUCKET), clock: new FakeClock(), deadline: START + 1_000 };
  expect(await isToBeHeld(rule, { key, versionId: "v" }, { metadata }, sources)).toBe(held);
  expect(s3.calls).toEqual([]);
});
