import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reviewStack } from "../../lib/review/diff";
import { readPlan } from "../../lib/stack/plan/plan";

/** What a plan shows that is easily passed over, and the answer that is right. */
interface Probe {
  readonly name: string;
  readonly verdict: string;
  readonly plan: { readonly [name: string]: unknown };
}

const probes = JSON.parse(readFileSync(join(__dirname, "../cases/plan-probes.json"), "utf8")) as readonly Probe[];

test.each(probes)("$name: $verdict", ({ verdict, plan }) => {
  const { before, after } = readPlan("p", plan);
  expect(reviewStack(before, after).verdict).toBe(verdict);
});
