import { join } from "node:path";
import { run } from "../measure/run";
import type { Figure } from "../results";
import type { Section } from "../section";

const KINDS = ["bucket", "key", "trust", "identity"];

/** How much the review looks at to compare two policies; at 20,000 decisions it says `unknown`. */
export const pairs: Section = async ({ root, full, progress }) => {
  const figures: Figure[] = [];
  for (const [i, kind] of KINDS.entries()) {
    progress.run("pairs of policies", i + 1, KINDS.length);
    const args = ["--import", "tsx", join(root, "scripts", "prove", "decisions.ts"), kind, full ? "500" : "100"];
    const values = JSON.parse((await run({ args, cwd: root })).stdout) as number[];
    const unit = "decisions" as const;
    figures.push(
      { id: `pairs.${kind}`, label: `decisions for a pair of policies, ${kind}`, unit, values },
      { id: `pairs.${kind}.worst`, label: `the same, the worst pair, ${kind}`, unit, values: [Math.max(...values)] },
    );
  }
  return { processes: [], figures, skipped: [] };
};
