/**
 * Proofs that take longer than CI has: `npm run prove [-- lane …] [--pairs N] [--seed N]`. A lane is a file of
 * `scripts/prove`; each prints what it found and says whether it holds.
 */
import { parseArgs } from "node:util";
import { engines } from "./prove/engines";
import { evidence } from "./prove/evidence";
import { pairs } from "./prove/pairs";
import { samples } from "./prove/samples";
import type { Lane } from "./prove/lane";

const LANES: { readonly [name: string]: Lane } = { pairs, samples, engines, evidence };

const USAGE = `npm run prove [-- LANE …] [options]

  pairs          random pairs of policies of a bucket, a key, a role's trust and a role: the review against a solver
  samples        the property tests of the slow lane with all of their random samples
  engines        every suite of the fast lane on cdktf, and again on cdktn, which it installs into .tmp
  evidence       bags against bagit, and the question for Athena against the embedded one by sqlglot, both Python's

  --pairs N      pairs of each kind (2000)
  --seed N       the seed to begin with (the time)
  --only KIND    one kind of pairs: bucket, key, trust or identity; of engines the suites below one path
  --slow         of engines the suites of the slow lane in place of those of the fast one
  --help

  npm run prove -- pairs --pairs 200 --seed 7`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pairs: { type: "string", default: "2000" },
      seed: { type: "string", default: String(Date.now() % 1e9) },
      only: { type: "string" },
      slow: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return say(USAGE);
  const names = positionals.length > 0 ? positionals : Object.keys(LANES);
  const unknown = names.filter((name) => !(name in LANES));
  const [count, seed] = [Number(values.pairs), Number(values.seed)];
  if (unknown.length > 0 || !Number.isInteger(count) || !Number.isInteger(seed) || count < 1) {
    console.error(`${[...unknown, values.pairs, values.seed].join(" ")} is not what this takes\n\n${USAGE}`);
    return 2;
  }
  let failed = 0;
  for (const name of names) {
    const holds = await LANES[name]!({
      count,
      seed,
      say,
      slow: values.slow,
      ...(values.only !== undefined && { only: values.only }),
    });
    say(`${name}: ${holds ? "holds" : "DOES NOT HOLD"}`);
    if (!holds) failed = 1;
  }
  return failed;
}

function say(text: string): number {
  console.log(text);
  return 0;
}

void main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  },
);
