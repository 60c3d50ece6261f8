import { measureSoundness } from "../support/review/soundness";

// not yet proven: of 1,000 pairs one to a few requests are still missed, see the limits in docs/review.md
const MOST_MISSES = 8;

test("1,000 random pairs: few misses, no wrong witness, at most 5% false alarms", () => {
  const { misses, wrongWitnesses, harmless, falseAlarms, verdicts } = measureSoundness(1_000, 3_000, Date.now() % 1e9);
  const share = falseAlarms.length / harmless;
  console.log({ verdicts, harmless, falseAlarms: falseAlarms.length, share });
  if (misses.length > 0) console.log(misses);
  expect(misses.length).toBeLessThanOrEqual(MOST_MISSES);
  expect(wrongWitnesses).toEqual([]);
  expect(share).toBeLessThanOrEqual(0.05);
}, 600_000);
