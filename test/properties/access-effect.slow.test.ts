import fc from "fast-check";
import { judge } from "../support/access-judge";
import { accessProps } from "../support/access-props";
import { judgeServices } from "../support/service-judge";
import { fresh } from "../support/sample";

const SAMPLE = fresh(100, 500);

test("random configurations: exactly what the design's tables allow is allowed", () => {
  let [decisions, allowed] = [0, 0];
  fc.assert(
    fc.property(accessProps(), (props) => {
      for (const judgement of [judge(props), judgeServices(props)]) {
        decisions += judgement.decisions;
        allowed += judgement.allowed;
        expect(judgement.differences.slice(0, 5)).toEqual([]);
      }
    }),
    { ...SAMPLE, endOnFailure: true },
  );
  process.stderr.write(`${SAMPLE.numRuns} configurations, ${decisions} decisions, ${allowed} allowed, no difference\n`);
  expect(decisions).toBeGreaterThanOrEqual(100_000);
}, 3_600_000);
