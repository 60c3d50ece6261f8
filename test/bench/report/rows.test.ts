import { figureRows, goalRows, processRows, stackRows } from "../../../bench/report/rows";
import type { Goal } from "../../../bench/goals";
import { NOTHING } from "../../../bench/results";

const goal: Goal = {
  id: "ratio",
  what: "Ours to theirs",
  unit: "×",
  is: "most",
  goal: 0.9,
  bar: 1.15,
  of: () => ({ median: 0.85, low: 0.8, high: 0.875 }),
};

test("a goal that is met, and one that is missed and says so", () => {
  const missed: Goal = { ...goal, of: () => ({ median: 1234, low: 1234, high: 1234 }) };
  expect(goalRows(NOTHING, [goal, missed]).slice(1)).toEqual([
    ["Ours to theirs", "0.85×", "0.80–0.88", "≤ 0.90×", "met", "≤ 1.15×"],
    ["Ours to theirs", "1,230×", "", "≤ 0.90×", "**missed**", "≤ 1.15×"],
  ]);
});

test("a value that is rounded to its limit is judged before", () => {
  const close: Goal = { ...goal, of: () => ({ median: 0.904, low: 0.9, high: 1 }) };
  expect(goalRows(NOTHING, [close])[1]![4]).toBe("**missed**");
});

test("what has only a bar is neither met nor missed; what was not measured has no row", () => {
  expect(goalRows(NOTHING, [{ ...goal, goal: undefined }])[1]!.slice(3)).toEqual(["", "", "≤ 1.15×"]);
  expect(goalRows(NOTHING, [{ ...goal, of: () => undefined }])).toHaveLength(1);
});

test("processes and figures show medians", () => {
  const samples = [1, 2, 60].map((n) => ({ wallMs: n * 10, cpuMs: n, peakMiB: n * 100 }));
  const processes = [{ id: "a", label: "a process", samples }];
  const figures = [{ id: "b", label: "a figure", unit: "/s" as const, values: [100_400] }];
  expect(processRows({ ...NOTHING, processes })[1]).toEqual(["a process", "20.0", "15.0–310", "2.00", "200", "3"]);
  expect(figureRows({ ...NOTHING, figures })[1]).toEqual(["a figure", "100,000/s", "", "1"]);
});

test("a further stack is told from what is there once", () => {
  const process = (stacks: number) => ({
    id: `ours.${stacks}`,
    label: "ours",
    samples: [{ wallMs: 200 + stacks * 10, cpuMs: 1, peakMiB: 80 + stacks / 2 }],
  });
  const processes = [1, 100, 1000].map(process);
  expect(stackRows({ ...NOTHING, processes }).slice(1)).toEqual([["ours", "10.0 ms", "10.0 ms", "0.50 MiB"]]);
  expect(stackRows({ ...NOTHING, processes: processes.slice(1) })).toHaveLength(1);
});
