/** A figure with what it varied between. */
export interface Spread {
  readonly median: number;
  /** The quarter and the three quarters of the values below which it lies. */
  readonly low: number;
  readonly high: number;
}

/** The value below which that share of the values lies, between two of them in proportion. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error("no values");
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below + (above - below) * (at - Math.floor(at));
}

export function spread(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/** Ratios of runs that came in turn, so that a slower moment slows both. */
export function pairedRatio(numerators: readonly number[], denominators: readonly number[]): Spread {
  const rounds = Math.min(numerators.length, denominators.length);
  return spread(Array.from({ length: rounds }, (_, round) => numerators[round]! / denominators[round]!));
}
