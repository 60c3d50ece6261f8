import fc from "fast-check";
import { judge } from "../support/access-judge";
import { accessProps } from "../support/access-props";
import { judgeServices } from "../support/service-judge";

const CONFIGURATIONS = 500;

test("500 random configurations: exactly what the design's tables allow is allowed", () => {
  let [decisions, allowed] = [0, 0];
  fc.assert(
    fc.property(accessProps(), (props) => {
      for (const judgement of [judge(props), judgeServices(props)]) {
        decisions += judgement.decisions;
        allowed += judgement.allowed;
        expect(judgement.differences.slice(0, 5)).toEqual([]);
      }
    }),
    { numRuns: CONFIGURATIONS, endOnFailure: true },
  );
  process.stderr.write(`${CONFIGURATIONS} configurations, ${decisions} decisions, ${allowed} allowed, no difference\n`);
  expect(decisions).toBeGreaterThanOrEqual(100_000);
}, 600_000);
