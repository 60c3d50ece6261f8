import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "../measure/run";
import { NOTHING, type Figure } from "../results";
import type { Section } from "../section";

const NAMES = [
  ["ours", "decisions.evaluator", "evaluator, decisions"],
  ["simulator", "decisions.simulator", "independent simulator, decisions"],
  ["linter", "decisions.linter", "linter with every rule, policies"],
  ["validator", "decisions.validator", "the simulator's check of syntax, policies"],
] as const;

/** The evaluator and the linter against the independent simulator, each in turn on one core. */
export const decisions: Section = async ({ root, runs, full, progress }) => {
  // a package of its own, for its licence
  if (!existsSync(join(root, "conformance", "node_modules"))) {
    return { ...NOTHING, skipped: ["decisions: npm ci --prefix conformance brings the independent simulator"] };
  }
  const values: { readonly [name in (typeof NAMES)[number][0]]: number[] } = {
    ours: [],
    simulator: [],
    linter: [],
    validator: [],
  };
  const rounds = runs(5);
  for (let round = 1; round <= rounds; round++) {
    progress.run("evaluator, linter and simulator", round, rounds);
    const args = ["--import", "tsx", join(root, "conformance", "run.ts"), "--speed", full ? "1" : "0.5"];
    const { stdout } = await run({ args, cwd: root });
    const speeds = JSON.parse(stdout) as { readonly [name in keyof typeof values]: number };
    for (const [name] of NAMES) values[name].push(speeds[name]);
  }
  const figures = NAMES.map(([name, id, label]): Figure => ({ id, label, unit: "/s", values: values[name] }));
  return { processes: [], figures, skipped: [] };
};
