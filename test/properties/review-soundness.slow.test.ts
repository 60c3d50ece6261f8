import { measureSoundness } from "../support/review/soundness";
import { fresh } from "../support/sample";

const SAMPLE = fresh(1_000, 20_000);

test("random pairs: no miss, no wrong witness, at most 5% false alarms", () => {
  const { numRuns, seed } = SAMPLE;
  const { misses, wrongWitnesses, harmless, falseAlarms, verdicts } = measureSoundness(numRuns, 3_000, seed);
  const share = falseAlarms.length / harmless;
  console.log({ seed, numRuns, verdicts, harmless, falseAlarms: falseAlarms.length, share });
  expect(misses).toEqual([]);
  expect(wrongWitnesses).toEqual([]);
  expect(share).toBeLessThanOrEqual(0.05);
}, 7_200_000);
