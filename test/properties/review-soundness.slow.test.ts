import { measureSoundness } from "../support/review/soundness";

test("1,000 random pairs: no miss, no wrong witness, at most 5% false alarms", () => {
  const seed = Date.now() % 1e9;
  const { misses, wrongWitnesses, harmless, falseAlarms, verdicts } = measureSoundness(1_000, 3_000, seed);
  const share = falseAlarms.length / harmless;
  console.log({ seed, verdicts, harmless, falseAlarms: falseAlarms.length, share });
  expect(misses).toEqual([]);
  expect(wrongWitnesses).toEqual([]);
  expect(share).toBeLessThanOrEqual(0.05);
}, 600_000);
