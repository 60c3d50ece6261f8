import { keepBatch, type HoldRule } from "../../../../lib/aws/hold-keeper/handler";
import { drain, seeded } from "../../../support/fake-queue";
import { FakeS3, PASSING } from "../../../support/fake-s3";
import { created, FakeClock, keeperOver } from "../../../support/keeper";

const RULE: HoldRule = { mode: "whenHeader", header: "x-amz-meta-legal-hold", value: "true" };

describe("10,000 events, every tenth call failing, duplicates and any order", () => {
  const COUNT = 10_000;

  test.each([
    ["with time for another try", 50_000],
    ["without, so that the queue has to deliver again", 0],
  ])(
    "%s",
    async (_, time) => {
      const s3 = new FakeS3();
      const asked = (i: number) => i % 3 !== 0;
      for (let i = 0; i < COUNT; i++) {
        s3.put(`org/${i}`, `v${i}`, { Metadata: asked(i) ? { "legal-hold": "TRUE" } : {} });
      }
      s3.failure = (call) => (call % 10 === 0 ? PASSING[(call / 10) % PASSING.length]!() : undefined);
      const clock = new FakeClock();
      const keeper = keeperOver(s3, RULE, clock);
      const bodies = Array.from({ length: COUNT }, (__, i) => created(`org/${i}`, `v${i}`));
      const given = await drain(bodies, { random: seeded(7), duplicates: 0.1, deliveries: 10 }, (event) =>
        keepBatch(keeper, event, clock.now() + time),
      );

      expect(given).toEqual([]);
      const wrong = Array.from({ length: COUNT }, (__, i) => i).filter(
        (i) => s3.holdOf(`org/${i}`, `v${i}`) !== (asked(i) ? "ON" : undefined),
      );
      expect(wrong).toEqual([]);
      const failures = keeper.log.filter(({ message }) => message === "failed").length;
      expect(failures > 0).toBe(time === 0);
      expect(keeper.log.some(({ message }) => message === "heldBefore")).toBe(true);
    },
    60_000,
  );
});
