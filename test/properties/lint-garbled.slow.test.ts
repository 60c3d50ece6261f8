import { lintGarbled } from "../support/lint/garbled";
import { fresh } from "../support/sample";

const { numRuns, seed } = fresh(20_000, 200_000);

test(`${numRuns} garbled documents: never an exception, and an error for each that the grammar refuses`, () => {
  const refused = lintGarbled(numRuns, seed);
  // neither all of them nor few: the question would not be asked otherwise
  expect(refused).toBeGreaterThan(numRuns / 4);
  expect(refused).toBeLessThan((numRuns * 9) / 10);
}, 3_600_000);
