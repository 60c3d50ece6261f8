import fc from "fast-check";
import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";
import { allows, askedBy, requests } from "./random-requests";
import { pairs, stackWith } from "./random-stacks";

/** What a run over random pairs found. */
export interface Soundness {
  readonly pairs: number;
  /** Pairs called same or narrower, of which a request tells otherwise. */
  readonly misses: readonly string[];
  /** Witnesses that are not what they say. */
  readonly wrongWitnesses: readonly string[];
  /** Pairs in which no request is allowed that was not, as far as was looked. */
  readonly harmless: number;
  /** Of these, the ones that the review raised an alarm for. */
  readonly falseAlarms: readonly string[];
  readonly verdicts: { readonly [verdict: string]: number };
}

/** Reviews random pairs and asks the evaluator the same requests on both sides. */
export function measureSoundness(count: number, requestsPerPair: number, seed: number): Soundness {
  const misses: string[] = [];
  const wrongWitnesses: string[] = [];
  const falseAlarms: string[] = [];
  const verdicts: { [verdict: string]: number } = {};
  let harmless = 0;
  const asked = fc.sample(requests, { numRuns: requestsPerPair, seed });
  for (const [before, after] of fc.sample(pairs, { numRuns: count, seed })) {
    const [old, now] = [before, after].map((policies) => readStack("s", stackWith(policies)).stack);
    const { verdict, changes } = reviewStack(old, now);
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    let confirmed = false;
    for (const change of changes) {
      if (change.kind !== "grant" || change.witness === undefined) continue;
      const one = askedBy(change.witness);
      const [was, is] = [allows(before, one), allows(after, one)];
      const right = change.witness.after.verdict === "allowed" ? !was && is : was && !is;
      if (!right) wrongWitnesses.push(JSON.stringify({ witness: change.witness, before, after }));
      else if (change.verdict !== "narrower") confirmed = true;
    }
    const alarm = verdict !== "same" && verdict !== "narrower";
    const found = confirmed ? undefined : asked.find((one) => !allows(before, one) && allows(after, one));
    if (!alarm && found !== undefined) misses.push(JSON.stringify({ request: found, before, after }));
    if (!confirmed && found === undefined) {
      harmless++;
      // a lock-out is an alarm about what nobody can do any more
      const gains = changes.some((one) => one.kind === "grant" && one.verdict !== "narrower");
      if (alarm && gains) falseAlarms.push(JSON.stringify({ changes, before, after }));
    }
  }
  return { pairs: count, misses, wrongWitnesses, harmless, falseAlarms, verdicts };
}
