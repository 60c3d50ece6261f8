import type { Goal } from "../goals";
import type { Spread } from "../measure/statistics";

/** A number as people read it: three digits count. */
export function number(value: number): string {
  if (value >= 1000) return Math.round(Number(value.toPrecision(3))).toLocaleString("en");
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** With its unit; a ratio has none beside the sign. */
export function withUnit(value: number, unit: Goal["unit"]): string {
  if (unit === "×") return `${number(value)}×`;
  if (unit === "%" || unit === "/s") return `${number(value)}${unit}`;
  return `${number(value)} ${unit}`;
}

/** The middle half of the runs; nothing where there was one. */
export function range({ low, high }: Spread): string {
  return low === high ? "" : `${number(low)}–${number(high)}`;
}

/** What is asked for, such as `≤ 0.90×`. */
export function limit({ is, unit }: Pick<Goal, "is" | "unit">, value: number | undefined): string {
  return value === undefined ? "" : `${is === "most" ? "≤" : "≥"} ${withUnit(value, unit)}`;
}
