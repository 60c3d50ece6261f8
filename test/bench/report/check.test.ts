import { passedBars } from "../../../bench/report/check";
import type { Goal } from "../../../bench/goals";
import { NOTHING } from "../../../bench/results";

const goal = (is: Goal["is"], bar: number | undefined, low: number, high: number): Goal => ({
  id: "speed",
  what: "Speed",
  unit: "×",
  is,
  goal: 1,
  bar,
  of: () => ({ median: (low + high) / 2, low, high }),
});

test("a bar is passed when even the least disturbed quarter is past it", () => {
  expect(passedBars(NOTHING, [goal("most", 2, 2.1, 9)])).toEqual(["speed: 2.10×, the bar is ≤ 2.00× (Speed)"]);
  expect(passedBars(NOTHING, [goal("most", 2, 1.9, 9)])).toEqual([]);
  expect(passedBars(NOTHING, [goal("least", 8, 1, 7.9)])).toEqual(["speed: 7.90×, the bar is ≥ 8.00× (Speed)"]);
  expect(passedBars(NOTHING, [goal("least", 8, 1, 8.1)])).toEqual([]);
});

test("no bar, nothing held; nothing measured, nothing held", () => {
  expect(passedBars(NOTHING, [goal("most", undefined, 9, 9)])).toEqual([]);
  expect(passedBars(NOTHING, [{ ...goal("most", 1, 9, 9), of: () => undefined }])).toEqual([]);
});

test("processor time is judged", () => {
  const times: string[] = [];
  passedBars(NOTHING, [{ ...goal("most", 2, 1, 1), of: (_, time) => (times.push(time), undefined) }]);
  expect(times).toEqual(["cpuMs"]);
});
