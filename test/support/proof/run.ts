import { evaluate, type PolicyDocument, type PolicySet, type Statement } from "../../../lib/policy";
import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";
import type { GrantChange } from "../../../lib/review/types";
import { principalOf } from "./callers";
import { findRequest, type Hints, type NamedRequest } from "./oracle";
import { pairOf, type Pair } from "./pairs";
import type { Solver } from "./solver";
import { HOME, type PairKind } from "./words";

/** What a run over random pairs of a kind found. */
export interface Tally {
  readonly kind: PairKind;
  readonly seed: number;
  readonly pairs: number;
  /** Pairs in which somebody gains, by the oracle. */
  gains: number;
  /** Of these, the ones that the review called neither broader nor unknown. */
  readonly falseGreens: string[];
  /** Requests of the oracle that the evaluator decides otherwise. */
  readonly disagreements: string[];
  /** Pairs called broader. */
  broader: number;
  /** Of these, the ones where nobody gains. */
  readonly falseAlarms: string[];
  readonly unknown: string[];
  readonly errors: string[];
}

/** The numbers of a run. */
export function shares({ kind, seed, pairs, gains, broader, ...tally }: Tally) {
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
  const { falseGreens, disagreements, falseAlarms, unknown, errors } = tally;
  return {
    kind,
    seed,
    pairs,
    gains,
    broader,
    falseGreens: falseGreens.length,
    disagreements: disagreements.length,
    errors: errors.length,
    falseAlarms: `${falseAlarms.length} (${percent(falseAlarms.length, broader)} of broader)`,
    unknown: `${unknown.length} (${percent(unknown.length, pairs)})`,
  };
}

const FALSE_ALARMS = 0.03;
const UNKNOWN = 0.05;

/** Whether a run is as it has to be: 3 % of what is called broader may be nothing, 5 % may be unknown. */
export function heldBy({ pairs, broader, falseAlarms, unknown, ...tally }: Tally): boolean {
  return wrongOf(tally) === 0 && falseAlarms.length <= FALSE_ALARMS * broader && unknown.length <= UNKNOWN * pairs;
}

/** The same of a sample that is too small for shares: whether chance explains its counts where the shares hold. */
export function plausibleBy({ pairs, broader, falseAlarms, unknown, ...tally }: Tally): boolean {
  return (
    wrongOf(tally) === 0 &&
    falseAlarms.length <= mostByChance(broader, FALSE_ALARMS) &&
    unknown.length <= mostByChance(pairs, UNKNOWN)
  );
}

function wrongOf({ falseGreens, disagreements, errors }: Pick<Tally, "falseGreens" | "disagreements" | "errors">) {
  return falseGreens.length + disagreements.length + errors.length;
}

/** The count that `trials` of a chance of `share` exceed once in a million samples (binomial distribution). */
export function mostByChance(trials: number, share: number): number {
  let term = (1 - share) ** trials;
  let sum = term;
  let count = 0;
  while (sum < 1 - 1e-6 && count < trials) {
    term *= ((trials - count) / (count + 1)) * (share / (1 - share));
    sum += term;
    count++;
  }
  return count;
}

/** Reviews random pairs of a kind and lets the oracle look for a request in each. */
export async function prove(
  kind: PairKind,
  pairs: number,
  seed: number,
  solver: Solver,
  onPair?: () => void,
): Promise<Tally> {
  const tally: Tally = {
    kind,
    seed,
    pairs,
    gains: 0,
    falseGreens: [],
    disagreements: [],
    broader: 0,
    falseAlarms: [],
    unknown: [],
    errors: [],
  };
  for (let i = 0; i < pairs; i++) {
    await provePair(tally, kind, seed + i, solver);
    onPair?.();
  }
  return tally;
}

async function provePair(tally: Tally, kind: PairKind, seed: number, solver: Solver): Promise<void> {
  const pair = pairOf(kind, seed);
  const shown = (more: unknown) => JSON.stringify({ kind, seed, ...pair, found: more });
  let reviewed;
  try {
    reviewed = reviewStack(...sidesOf(kind, pair));
  } catch (error) {
    return void tally.errors.push(shown(String(error)));
  }
  // the solver is asked who gains: what else a policy changes, such as a lock-out, has rows of its own
  const changes = reviewed.changes.filter(({ kind }) => kind === "grant");
  const verdict = (["broader", "unknown"] as const).find((one) => changes.some((row) => row.verdict === one)) ?? "same";
  if (verdict === "broader") tally.broader++;
  if (verdict === "unknown") tally.unknown.push(shown(changes));
  let request = await findRequest(kind, pair, solver);
  const witness = changes.find(
    (one): one is GrantChange => one.kind === "grant" && one.verdict === "broader" && one.witness !== undefined,
  )?.witness;
  // what the review names has to be a request by the oracle's own rules as well
  if (request === undefined && witness !== undefined)
    request = await findRequest(kind, pair, solver, witness satisfies Hints);
  if (request === undefined) {
    if (verdict === "broader") tally.falseAlarms.push(shown(witness));
    return;
  }
  tally.gains++;
  const [before, after] = [pair.old, pair.now].map((statements) => decided(kind, statements, request));
  if (before || !after) tally.disagreements.push(shown({ request, before, after }));
  if (verdict === "same") tally.falseGreens.push(shown(request));
}

const text = (Statement: readonly Statement[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement }).replaceAll("${", () => "$${");
const TRUST: readonly Statement[] = [
  { Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" },
];

/** A stack with the policy, before and after. */
export function sidesOf(kind: PairKind, { old, now }: Pair) {
  const stack = (statements: readonly Statement[]) => {
    const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: [HOME] }] };
    return readStack("pair", JSON.stringify({ provider, resource: resources(kind, text(statements)) })).stack;
  };
  return [stack(old), stack(now)] as const;
}

function resources(kind: PairKind, policy: string): object {
  switch (kind) {
    case "bucket":
      return {
        aws_s3_bucket: { b: { bucket: "evidence" } },
        aws_s3_bucket_policy: { b: { bucket: "evidence", policy } },
      };
    case "key":
      return { aws_kms_key: { k: { policy } } };
    case "trust":
      return { aws_iam_role: { r: { name: "worker", assume_role_policy: policy } } };
    case "identity":
      return {
        aws_iam_role: { r: { name: "worker", assume_role_policy: text(TRUST) } },
        aws_iam_role_policy: { p: { name: "work", role: "worker", policy } },
      };
  }
}

const all = (principal: object): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*", ...principal }],
});

function decided(
  kind: PairKind,
  statements: readonly Statement[],
  { caller, action, target, context }: NamedRequest,
): boolean {
  const document = { Version: "2012-10-17", Statement: statements };
  const request = {
    principal: principalOf(caller),
    action,
    resource: target.arn,
    context,
    resourceAccount: target.account,
  };
  return (
    evaluate(request, kind === "identity" ? ofRole(document, target) : ofResource(kind, document, caller)).verdict ===
    "allowed"
  );
}

function ofResource(
  kind: "bucket" | "key" | "trust",
  resource: PolicyDocument,
  { account, own }: NamedRequest["caller"],
): PolicySet {
  const isHere = account === HOME;
  return { resource, resourceKind: kind, ...(isHere && { identity: own === "all" ? [all({})] : [] }) };
}

// the role's account leaves keys and roles to IAM, another account is taken to let the role in
function ofRole(identity: PolicyDocument, { arn, account }: NamedRequest["target"]): PolicySet {
  const resource = { resource: all({ Principal: account === HOME ? { AWS: HOME } : "*" }) };
  const decides = account !== HOME || /:kms:.*:key\/|:role\//.test(arn);
  return { identity: [identity], ...(decides && resource) };
}
