import { compareRandomCases } from "../../support/compare-reconciliations";
import { fixed } from "../../support/sample";

test("1,000 random cases: every recording and every extra file as somebody says who looks by hand", async () => {
  const met = await compareRandomCases(fixed(1_000));
  // each of them often enough to mean something
  const states = ["exported", "pending", "missing", "misplaced", "empty", "emptied", "delete-marker", "extra"];
  expect(states.filter((state) => (met.get(state) ?? 0) < 20)).toEqual([]);
}, 240_000);
