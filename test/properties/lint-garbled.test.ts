import { lintGarbled } from "../support/lint/garbled";
import { fixed } from "../support/sample";

const { numRuns, seed } = fixed(1_500);

test(`${numRuns} garbled documents: never an exception, and an error for each that the grammar refuses`, () => {
  const refused = lintGarbled(numRuns, seed);
  // neither all of them nor few: the question would not be asked otherwise
  expect(refused).toBeGreaterThan(numRuns / 4);
  expect(refused).toBeLessThan((numRuns * 9) / 10);
});
