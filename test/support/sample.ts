import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A random sample as fast-check takes it. */
interface Sample {
  readonly numRuns: number;
  readonly seed: number;
}

/** The same sample every time: the fast lane does not depend on chance. */
export function fixed(numRuns: number): Sample {
  return { numRuns, seed: 1 };
}

/**
 * A sample of its own for every state of the code, its seed printed: `few` in the slow lane, `all` in `npm run prove`,
 * which takes the time as its seed. So a change meets cases that none before it met, and a run that failed fails again
 * until the code is mended, and not by chance for somebody who changed nothing. `SEED=…` takes another.
 */
export function fresh(few: number, all: number): Sample {
  const seed = Number(process.env["SEED"] ?? seedOfCode());
  const numRuns = process.env["PROVE"] === "true" ? all : few;
  process.stderr.write(`a sample of ${numRuns}, repeated by SEED=${seed}\n`);
  return { numRuns, seed };
}

const LIB = join(__dirname, "../../lib");

function seedOfCode(): number {
  const hash = createHash("sha256");
  const files = readdirSync(LIB, { recursive: true, encoding: "utf8" }).filter((name) => /\.[a-z]+$/.test(name));
  for (const name of files.sort()) hash.update(readFileSync(join(LIB, name)));
  return hash.digest().readUInt32BE() % 1e9;
}
