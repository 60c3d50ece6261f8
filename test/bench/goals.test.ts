import { GOALS, holds, type Goal } from "../../bench/goals";
import { NOTHING, type Results } from "../../bench/results";

const goal = (id: string): Goal => GOALS.find((one) => one.id === id)!;
const runs = (id: string, ...wallMs: number[]) => ({
  id,
  label: id,
  samples: wallMs.map((ms) => ({ wallMs: ms, cpuMs: ms * 2, peakMiB: ms / 10 })),
});
const of = (id: string, results: Partial<Results>, time: "wallMs" | "cpuMs" = "wallMs") =>
  goal(id).of({ ...NOTHING, ...results }, time)?.median;

test("every id is used once, and a bar leaves room beyond the goal", () => {
  expect(new Set(GOALS.map(({ id }) => id)).size).toBe(GOALS.length);
  for (const one of GOALS) {
    if (one.goal !== undefined && one.bar !== undefined) expect(holds(one, one.goal, one.bar)).toBe(true);
    expect(one.goal ?? one.bar).toBeDefined();
  }
});

test("bars are held where the speed of the machine does not matter", () => {
  const absolute = GOALS.filter(({ bar, unit }) => bar !== undefined && ["ms", "s", "/s"].includes(unit));
  expect(absolute).toEqual([]);
});

test("the usual style is so many times as slow, and memory the other way round", () => {
  const processes = [runs("london.ours", 100, 100), runs("london.usual", 900, 1100)];
  expect(of("london-usual-time", { processes })).toBe(10);
  expect(of("london-usual-memory", { processes })).toBeCloseTo(0.1, 1);
});

test("growth leaves out what is there once", () => {
  const linear = [1, 100, 1000].map((count) => runs(`ours.${count}`, 200 + count * 10));
  expect(of("stacks-linear", { processes: linear })).toBeCloseTo(1);
  const steeper = [runs("ours.1", 210), runs("ours.100", 1200), runs("ours.1000", 19_200)];
  expect(of("stacks-linear", { processes: steeper })).toBeCloseTo(2);
});

test("what the rehearsal adds is what is not Terraform's", () => {
  const processes = [runs("rehearsal.whole", 1300)];
  const figures = [{ id: "rehearsal.terraform", label: "", unit: "ms" as const, values: [1000] }];
  expect(of("rehearsal", { processes, figures })).toBeCloseTo(30);
});

test("a goal whose numbers were not measured says nothing", () => {
  expect(GOALS.map((one) => one.of(NOTHING, "wallMs"))).toEqual(GOALS.map(() => undefined));
});

test("either side of a limit", () => {
  expect([holds({ is: "most" }, 1, 1), holds({ is: "most" }, 1.1, 1)]).toEqual([true, false]);
  expect([holds({ is: "least" }, 1, 1), holds({ is: "least" }, 0.9, 1)]).toEqual([true, false]);
});
