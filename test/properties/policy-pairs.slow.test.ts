import { mostByChance, plausibleBy, prove, shares } from "../support/proof/run";
import { Solver } from "../support/proof/solver";
import { KINDS } from "../support/proof/words";
import { fresh } from "../support/sample";

// the pairs lane of `npm run prove` takes 2,000 of each kind
const SAMPLE = fresh(200, 200);
let solver: Solver;

beforeAll(async () => {
  solver = await Solver.open();
}, 60_000);
afterAll(() => solver.close());

test.each(KINDS)(
  "200 random pairs of a %s: no false green, few false alarms, little unknown",
  async (kind) => {
    const tally = await prove(kind, SAMPLE.numRuns, SAMPLE.seed, solver);
    console.log(shares(tally));
    const { falseGreens, disagreements, errors } = tally;
    expect({ falseGreens, disagreements, errors }).toEqual({ falseGreens: [], disagreements: [], errors: [] });
    expect(plausibleBy(tally)).toBe(true);
  },
  1_800_000,
);

test("a sample fails for what chance does not explain", () => {
  expect(mostByChance(0, 0.03)).toBe(0);
  expect(mostByChance(60, 0.03)).toBe(11);
  expect(mostByChance(200, 0.05)).toBe(27);
  const nothing = { falseGreens: [], disagreements: [], errors: [], falseAlarms: [], unknown: [] };
  const tally = { kind: "bucket", seed: 1, pairs: 200, gains: 60, broader: 60, ...nothing } as const;
  const alarms = (count: number) => Array.from({ length: count }, () => "pair");
  expect(plausibleBy({ ...tally, falseAlarms: alarms(11) })).toBe(true);
  expect(plausibleBy({ ...tally, falseAlarms: alarms(12) })).toBe(false);
  expect(plausibleBy({ ...tally, falseGreens: ["pair"] })).toBe(false);
});
