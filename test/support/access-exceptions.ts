import type { Fate, Plane } from "./access-weakness";

/** A mutant that provably changes nothing. */
export interface Exception {
  readonly plane: Plane;
  readonly name: RegExp;
  readonly reason: string;
}

/** Fails for survivors without an exception, and for exceptions that no survivor needs; prints the count. */
export function expectAllKilled(what: string, fates: readonly Fate[], exceptions: readonly Exception[] = []): void {
  const survivors = fates.filter(({ killedBy }) => killedBy === undefined);
  const artificial = fates.filter(({ killedBy }) => killedBy?.artificial).length;
  process.stderr.write(
    `${what}: ${fates.length} mutants, ${fates.length - survivors.length} killed, ` +
      `${artificial} of them only by requests that AWS never sends, ${exceptions.length} exceptions\n`,
  );
  const fits = (fate: Fate, { plane, name }: Exception) => plane === fate.plane && name.test(fate.name);
  const unexplained = survivors.filter((fate) => !exceptions.some((one) => fits(fate, one)));
  expect(unexplained.map(({ plane, name }) => `${plane} ${name}`)).toEqual([]);
  const stale = exceptions.filter((one) => !survivors.some((fate) => fits(fate, one)));
  expect(stale.map(({ reason }) => reason)).toEqual([]);
}
