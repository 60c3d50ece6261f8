/** A random sample as fast-check takes it. */
interface Sample {
  readonly numRuns: number;
  readonly seed: number;
}

/** The same sample every time: the fast lane does not depend on chance. */
export function fixed(numRuns: number): Sample {
  return { numRuns, seed: 1 };
}

/** A sample of its own at every run, its seed printed: `few` in the slow lane, `all` in `npm run prove`. */
export function fresh(few: number, all: number): Sample {
  const seed = Number(process.env["SEED"] ?? Date.now() % 1e9);
  const numRuns = process.env["PROVE"] === "true" ? all : few;
  process.stderr.write(`a sample of ${numRuns}, repeated by SEED=${seed}\n`);
  return { numRuns, seed };
}
