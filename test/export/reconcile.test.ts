import { compareRandomCases } from "../support/compare-reconciliations";
import { fixed } from "../support/sample";

test("random cases: every recording and every extra file as somebody says who looks by hand", async () => {
  const met = await compareRandomCases(fixed(250));
  // each of them often enough to mean something
  const states = ["exported", "pending", "missing", "misplaced", "empty", "emptied", "delete-marker", "extra"];
  expect(states.filter((state) => (met.get(state) ?? 0) < 5)).toEqual([]);
}, 240_000);
