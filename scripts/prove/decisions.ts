// Compares random pairs of policies of a kind; prints how many decisions each took.
import type { Budget } from "../../lib/policy/compare";
import { AccountDigits } from "../../lib/review/diff/digits";
import { policyChanges } from "../../lib/review/diff/policy-changes";
import { sideOf } from "../../lib/review/diff/side";
import { readAccess } from "../../lib/stack";
import { pairOf } from "../../test/support/proof/pairs";
import { sidesOf } from "../../test/support/proof/run";
import { HOME, type PairKind } from "../../test/support/proof/words";

const [kind, count] = [process.argv[2] as PairKind, Number(process.argv[3])];
const decisions = Array.from({ length: count }, (_, seed) => {
  const digits = new AccountDigits();
  const [before, after] = sidesOf(kind, pairOf(kind, seed)).map((stack) => sideOf(readAccess(stack), digits, HOME));
  const budgets: Budget[] = [];
  policyChanges("pair", before!, after!, digits, undefined, budgets);
  // a budget is of one direction
  return Math.max(...budgets.map((budget) => budget.decisions));
});
console.log(JSON.stringify(decisions));
