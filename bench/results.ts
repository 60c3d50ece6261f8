import type { Measured } from "./measure/rounds";
import type { Measure } from "./measure/sample";

/** A number that is no time of a whole process. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly unit: "ms" | "/s" | "decisions";
  readonly values: readonly number[];
}

/** Everything that a run of the bench measured. */
export interface Results {
  readonly processes: readonly Measured[];
  readonly figures: readonly Figure[];
  /** What was left out, and why. */
  readonly skipped: readonly string[];
}

export const NOTHING: Results = { processes: [], figures: [], skipped: [] };

export function merge(...parts: readonly Results[]): Results {
  return {
    processes: parts.flatMap(({ processes }) => processes),
    figures: parts.flatMap(({ figures }) => figures),
    skipped: parts.flatMap(({ skipped }) => skipped),
  };
}

/** One number of every run of a process; undefined when it was not measured. */
export function valuesOf(results: Results, id: string, measure: Measure): readonly number[] | undefined {
  return results.processes.find((one) => one.id === id)?.samples.map((sample) => sample[measure]);
}

export function figureOf(results: Results, id: string): readonly number[] | undefined {
  return results.figures.find((one) => one.id === id)?.values;
}
