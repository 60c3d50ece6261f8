import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Statement } from "../../lib/policy";
import { reviewStack } from "../../lib/review/diff";
import { sidesOf } from "../support/proof/run";
import type { PairKind } from "../support/proof/words";

interface PairCase {
  readonly name: string;
  readonly kind: PairKind;
  readonly somebodyGains: boolean;
  readonly old: readonly Statement[];
  readonly new: readonly Statement[];
}

const read = (file: string) =>
  JSON.parse(readFileSync(join(__dirname, "../cases/pairs", file), "utf8")) as readonly PairCase[];
const cases = [...read("gains.json"), ...read("harmless.json")];

test.each(cases.map((one) => [one.name, one] as const))("%s", (_, { kind, somebodyGains, old, new: now }) => {
  const { verdict } = reviewStack(...sidesOf(kind, { old, now }));
  expect(somebodyGains ? ["broader", "unknown"] : ["narrower", "same"]).toContain(verdict);
});
