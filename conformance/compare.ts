import { evaluate, type PolicySet, type Request, type Verdict } from "../lib/policy/evaluate";
import known from "./exceptions.json";
import { REWRITES } from "./exceptions";
import { generate, type Batch } from "./generate";
import { Random } from "./random";
import { simulate } from "./simulate";

/** What a shard reports while it works, and at its end. */
export interface Progress {
  readonly decisions: number;
  readonly verdicts: { readonly [verdict: string]: number };
  /** Differences by the exception that explains them. */
  readonly explained: { readonly [id: string]: number };
  readonly unexplained: readonly Difference[];
  readonly refused: number;
}

export interface Difference {
  readonly seed: number;
  readonly request: Request;
  readonly policies: PolicySet;
  readonly ours: string;
  readonly theirs: string;
}

/** A batch and its verdicts, for the record that the main test suite replays. */
export interface Recorded extends Batch {
  readonly verdicts: readonly Verdict[];
  /** Number of the request to the exception by which AWS and the simulator differ on it. */
  readonly explained?: { readonly [request: number]: string };
}

const SHOWN = 5;

/** Decides batches with both until enough decisions are made. */
export async function compare(
  seeds: (turn: number) => number,
  wanted: number,
  tell: (progress: Progress) => void,
  record?: (recorded: Recorded) => void,
): Promise<Progress> {
  const verdicts: { [verdict: string]: number } = {};
  const explained: { [id: string]: number } = {};
  const unexplained: Difference[] = [];
  let decisions = 0;
  let refused = 0;
  const state = (): Progress => ({ decisions, verdicts, explained, unexplained: unexplained.slice(0, SHOWN), refused });
  for (let turn = 0; decisions < wanted; turn++) {
    const seed = seeds(turn);
    const batch = generate(new Random(seed));
    const results: Verdict[] = [];
    const reasons: { [request: number]: string } = {};
    for (const request of batch.requests) {
      const ours = evaluate(request, batch.policies).verdict;
      const theirs = await simulate(request, batch.policies);
      decisions++;
      verdicts[ours] = (verdicts[ours] ?? 0) + 1;
      if (!isVerdict(theirs)) refused++;
      if (ours !== theirs) {
        const reason = isVerdict(theirs) ? await explain(request, batch.policies, ours) : undefined;
        if (reason === undefined) unexplained.push({ seed, request, policies: batch.policies, ours, theirs });
        else {
          explained[reason] = (explained[reason] ?? 0) + 1;
          reasons[results.length] = reason;
        }
      }
      results.push(ours);
    }
    record?.({ ...batch, verdicts: results, ...(Object.keys(reasons).length > 0 ? { explained: reasons } : {}) });
    if (turn % 100 === 99) tell(state());
  }
  return state();
}

function isVerdict(text: string): text is Verdict {
  return text === "allowed" || text === "implicitlyDenied" || text === "explicitlyDenied";
}

// one exception first, then all of them together
async function explain(request: Request, policies: PolicySet, ours: Verdict): Promise<string | undefined> {
  const ids = known.map(({ id }) => id);
  for (const id of ids) {
    if ((await simulate(request, REWRITES[id]!(request, policies))) === ours) return id;
  }
  let all = policies;
  const used = ids.filter((id) => {
    const before = JSON.stringify(all);
    all = REWRITES[id]!(request, all);
    return JSON.stringify(all) !== before;
  });
  return (await simulate(request, all)) === ours ? used.join(" + ") : undefined;
}
