import { GOALS, holds, type Goal } from "../goals";
import { perStack } from "../growth";
import { spread } from "../measure/statistics";
import type { Results } from "../results";
import { limit, number, range, withUnit } from "./words";

/** Header first, then one row each; all of it text. */
export type Table = readonly (readonly string[])[];

/** Every number that has a goal or a bar. */
export function goalRows(results: Results, goals: readonly Goal[] = GOALS): Table {
  const rows = goals.flatMap((goal) => {
    const measured = goal.of(results, "wallMs");
    if (measured === undefined) return [];
    const verdict = goal.goal === undefined ? "" : holds(goal, measured.median, goal.goal) ? "met" : "**missed**";
    const number = withUnit(measured.median, goal.unit);
    return [[goal.what, number, range(measured), limit(goal, goal.goal), verdict, limit(goal, goal.bar)]];
  });
  return [["", "measured", "middle half", "goal", "", "bar in CI"], ...rows];
}

/** Every whole process: medians of its runs. */
export function processRows(results: Results): Table {
  const rows = results.processes.map(({ label, samples }) => {
    const of = (measure: "wallMs" | "cpuMs" | "peakMiB") => spread(samples.map((sample) => sample[measure]));
    const [wall, cpu, peak] = [of("wallMs"), of("cpuMs"), of("peakMiB")];
    return [label, number(wall.median), range(wall), number(cpu.median), number(peak.median), String(samples.length)];
  });
  return [["", "wall ms", "middle half", "processor ms", "peak MiB", "runs"], ...rows];
}

/** What a further stack takes, where both ends were measured. */
export function stackRows(results: Results): Table {
  const rows = [
    ["ours", "ours"],
    ["best", "best hand-written"],
    ["review", "review, both sides"],
  ].flatMap(([series = "", label = ""]) => {
    const [few, many, memory] = [
      perStack(results, series, "wallMs", [1, 100]),
      perStack(results, series, "wallMs", [100, 1000]),
      perStack(results, series, "peakMiB", [100, 1000]),
    ];
    if (few === undefined || many === undefined || memory === undefined) return [];
    return [[label, withUnit(few, "ms"), withUnit(many, "ms"), withUnit(memory, "MiB")]];
  });
  return [["a further stack", "1 to 100", "100 to 1,000", "memory, 100 to 1,000"], ...rows];
}

/** What is no whole process. */
export function figureRows(results: Results): Table {
  const rows = results.figures.map(({ label, unit, values }) => {
    const all = spread(values);
    return [label, withUnit(all.median, unit), range(all), String(values.length)];
  });
  return [["", "measured", "middle half", "runs"], ...rows];
}
