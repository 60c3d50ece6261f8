import { heldBy, prove, shares } from "../../test/support/proof/run";
import { Solver } from "../../test/support/proof/solver";
import { KINDS } from "../../test/support/proof/words";
import type { Lane } from "./lane";

/** The review of random pairs of policies against an oracle that looks for the request itself. */
export const pairs: Lane = async ({ count, seed, only, say }) => {
  const solver = await Solver.open();
  let holds = true;
  for (const kind of KINDS.filter((one) => only === undefined || one === only)) {
    const tally = await prove(kind, count, seed, solver);
    say(`${kind}: ${JSON.stringify(shares(tally))}`);
    const { errors, falseGreens, disagreements, falseAlarms, unknown } = tally;
    for (const [what, all] of Object.entries({ errors, falseGreens, disagreements, falseAlarms, unknown }))
      for (const one of all.slice(0, 5)) say(`  ${what}: ${one}`);
    holds &&= heldBy(tally);
  }
  solver.close();
  return holds;
};
