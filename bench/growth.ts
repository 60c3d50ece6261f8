import type { Measure } from "./measure/sample";
import { quantile } from "./measure/statistics";
import { valuesOf, type Results } from "./results";

/**
 * What one more stack takes between two numbers of stacks: what is there once, such as loading, is left out.
 * @param series whose processes are named after it and their number of stacks, such as `ours.100`
 */
export function perStack(
  results: Results,
  series: string,
  measure: Measure,
  [fewer, more]: readonly [number, number],
): number | undefined {
  const [less, most] = [fewer, more].map((stacks) => {
    const values = valuesOf(results, `${series}.${stacks}`, measure);
    return values && quantile(values, 0.5);
  });
  return less === undefined || most === undefined ? undefined : (most - less) / (more - fewer);
}
