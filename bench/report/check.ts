import { GOALS, holds, type Goal } from "../goals";
import type { Results } from "../results";
import { limit, withUnit } from "./words";

/**
 * The bars that a run passed, one line each. Processor time is judged, and of its runs the quarter that other work
 * disturbed least: a slower library still shows in every run.
 */
export function passedBars(results: Results, goals: readonly Goal[] = GOALS): readonly string[] {
  return goals.flatMap((goal) => {
    const measured = goal.of(results, "cpuMs");
    if (goal.bar === undefined || measured === undefined) return [];
    const best = goal.is === "most" ? measured.low : measured.high;
    if (holds(goal, best, goal.bar)) return [];
    return [`${goal.id}: ${withUnit(best, goal.unit)}, the bar is ${limit(goal, goal.bar)} (${goal.what})`];
  });
}
