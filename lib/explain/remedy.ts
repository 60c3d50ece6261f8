import type { Check } from "../policy";
import { checksOf, sentBy } from "./checks";
import { decide } from "./decide";
import type { Edit, State } from "./edit";
import { policyEdits } from "./policy-edits";
import { refusalsOf } from "./refusals";
import { requestEdits } from "./request-edits";
import type { Cause, ExplainedCheck } from "./types";

const MOST_STEPS = 4;

// for these causes the policy works as intended, so the request is changed first
const REQUEST_FIRST: readonly Cause[] = [
  "HOLD_OFF",
  "NO_TLS",
  "HEADER_VALUE",
  "HEADER_REQUIRED",
  "RETENTION_RANGE",
  "TRUST_NOT_MET",
  "CONDITION_NOT_MET",
  "SOURCE_ADDRESS",
];

/** Searches for changes that allow a denied check. Each one is evaluated before it is suggested. */
export function findChanges(start: State, check: Check, cause: Cause): Pick<ExplainedCheck, "change" | "otherwise"> {
  // nobody is to be exempted from TLS
  const ofPolicies = cause === "NO_TLS" ? undefined : search(start, check.name, policyEdits);
  // S3's own requests during replication cannot be changed
  const ofRequest = start.parts.copying === undefined ? search(start, check.name, requestEdits) : undefined;
  const found = REQUEST_FIRST.includes(cause) ? [ofRequest, ofPolicies] : [ofPolicies, ofRequest];
  const [change = [], otherwise] = found.filter((steps) => steps !== undefined);
  return { change, ...(otherwise === undefined ? {} : { otherwise }) };
}

type Propose = (state: State, check: Check) => readonly Edit[];

// several statements may deny the same request, so each step must make progress
function search(start: State, name: string, propose: Propose): readonly string[] | undefined {
  const steps: string[] = [];
  let state = start;
  for (let i = 0; i <= MOST_STEPS; i++) {
    const now = standing(state, name);
    if (now === undefined || now.open === 0) return steps;
    const edits = propose(state, now.check).filter(({ result }) => refused(result) <= refused(state));
    const better = edits.find(({ result }) => !(standing(result, name)?.open ?? 0));
    const next = better ?? edits.find(({ result }) => (standing(result, name)?.open ?? 0) < now.open);
    if (next === undefined) return undefined;
    steps.push(next.text);
    state = next.result;
  }
  return undefined;
}

// discards edits that policies allow but S3 refuses
function refused({ parts, question }: State): number {
  return refusalsOf(sentBy(question), parts.settings).filter(({ verdict }) => verdict === "denied").length;
}

interface Standing {
  readonly check: Check;
  /** What blocks the check: nothing, a missing Allow, or the number of Deny statements. */
  readonly open: number;
}

// a check that is no longer made blocks nothing
function standing(state: State, name: string): Standing | undefined {
  const check = checksOf(state.parts, state.question).find((one) => one.name === name);
  if (check === undefined) return undefined;
  const { verdict, decidedBy } = decide(state, check, "hopeful");
  const open = verdict === "allowed" ? 0 : verdict === "implicitlyDenied" ? 1 : 1 + decidedBy.length;
  return { check, open };
}
