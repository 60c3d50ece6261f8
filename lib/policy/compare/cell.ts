import { Context, factsOf, type Facts } from "../evaluate/context";
import { decide } from "../evaluate/evaluate";
import type { Closeness } from "../evaluate/principal";
import type { PolicyKind } from "../evaluate/types";
import type { PolicyDocument } from "../statement";
import type { Budget } from "./budget";
import { candidateKeys, type CandidateKey, type CandidateKeys, type Pending } from "./candidate-keys";
import { clausesOf, type Clause } from "./clauses";
import type { Chosen, Coupling } from "./couplings";
import { bothDecisions, type DecidedRequest, type Deciding, type Hit } from "./deciding";
import type { KeyValue } from "./values";

/** The requests of one caller for one action on one resource. */
export interface Cell extends DecidedRequest {
  /** The statement that must apply to the request. */
  readonly own: Clause;
  /** Whether a statement is about the action and the resource; with variables in its resources it may be. */
  readonly isAbout: (clause: Clause) => boolean;
  /** Whether keys are assumed to exist for which AWS does not document it. @default false */
  readonly supposing?: true;
}

interface CellResult {
  readonly context?: Hit["context"];
  /** Why there may be a request although none was found. */
  readonly undecidedBecause?: string;
}

/** A statement that may still apply. */
interface Live {
  readonly clause: Clause;
  /** The number of its undecided conditions. */
  open: number;
  dead: boolean;
}

/** A statement on one side: the same text may be both a policy of the caller and its boundary. */
interface Placed {
  readonly live: Live;
  readonly kind: PolicyKind;
  readonly closeness: Exclude<Closeness, "none">;
}

/** Searches a request of a cell that `from` denies and `to` allows. It stops as soon as no choice can lead to one. */
export function searchCell(cell: Cell, budget: Budget): CellResult {
  const { actor, action, resource, own, from, to } = cell;
  const deciding = own.statement.Effect === "Allow" ? to : from;
  if (to === undefined || !documentsOf(deciding).some(([document]) => document === own.document)) return {};
  const facts = factsOf({ principal: actor.info, action, resource, context: {} }, {});
  const known = new Map<Clause, Live>();
  const sides = cell.isAbout(own) ? [from, to].map((side) => liveIn(side, cell, facts, known)) : [];
  const all = [...known.values()];
  if (!known.has(own) || !budget.step(20 + 10 * all.length)) return {};
  const account = to.resourceAccount ?? from?.resourceAccount;
  const free = candidateKeys(
    { actor, action, resource, account, facts, supposing: cell.supposing === true },
    all.map(({ clause }) => clause),
    own,
  );
  if (free === undefined) return {};
  for (const one of all) {
    const pending = free.pending.get(one.clause);
    one.dead = pending === undefined;
    one.open = pending?.length ?? 0;
  }
  const walk = new Walk(cell, facts, sides as [readonly Placed[], readonly Placed[]], known, free, budget);
  const context = walk.run();
  if (context !== undefined) return { context };
  if (budget.isSpent) return { undecidedBecause: "there is too much to look at" };
  const undecidedBecause = walk.chose ? free.undecidedBecause() : undefined;
  return undecidedBecause === undefined ? {} : { undecidedBecause };
}

class Walk {
  /** Whether any value was chosen. */
  chose = false;
  private readonly reached = new Set<CandidateKey>();
  private readonly chosen = new Map<string, KeyValue>();
  private readonly context: Context;

  constructor(
    private readonly cell: Cell,
    private readonly facts: Facts,
    private readonly sides: readonly [from: readonly Placed[], to: readonly Placed[]],
    private readonly known: ReadonlyMap<Clause, Live>,
    private readonly free: CandidateKeys,
    private readonly budget: Budget,
  ) {
    for (const [key, value] of free.fixed) this.chosen.set(key, value);
    this.context = Context.over(this.chosen);
  }

  run(): Hit["context"] | undefined {
    if (!this.from(0)) return undefined;
    this.leaveOut();
    return this.asWritten();
  }

  // removes keys that the request does not need: they would distract, and might have another statement decide
  private leaveOut(): void {
    const keys = Array.from({ length: this.free.count }, (_, i) => this.free.at(i));
    const applies = () => this.free.pending.get(this.cell.own)!.every(({ holds }) => holds(this.context));
    const fits = () =>
      keys.every(({ couplings }) => couplings.every((one: Coupling) => one.fits(this.chosen as Chosen)));
    for (const { name, values } of keys) {
      const value = this.chosen.get(name);
      if (value === undefined || !values.includes(undefined)) continue;
      this.chosen.set(name, undefined);
      if (!this.budget.decide(2 * this.known.size) || !applies() || !fits() || !this.isHit())
        this.chosen.set(name, value);
    }
  }

  private from(depth: number): boolean {
    if (!this.budget.decide(2 * this.known.size) || !this.isPossible()) return false;
    if (depth === this.free.count) return this.isHit();
    this.chose = true;
    const key = this.keyAt(depth);
    for (const value of key.values) {
      this.chosen.set(key.name, value);
      if (!key.couplings.every((one: Coupling) => one.fits(this.chosen as Chosen))) continue;
      const undo = this.apply(key.decides);
      if (!this.known.get(this.cell.own)!.dead && this.from(depth + 1)) return true;
      for (const step of undo) step();
      if (this.budget.isSpent) break;
    }
    this.chosen.delete(key.name);
    return false;
  }

  private keyAt(depth: number): CandidateKey {
    const key = this.free.at(depth);
    if (!this.reached.has(key)) this.budget.step(key.values.length * (1 + key.decides.length));
    this.reached.add(key);
    return key;
  }

  private apply(pending: readonly Pending[]): readonly (() => void)[] {
    return pending
      .map(({ clause, holds }) => {
        const live = this.known.get(clause)!;
        const { dead, open } = live;
        if (!holds(this.context)) live.dead = true;
        live.open--;
        return () => {
          live.dead = dead;
          live.open = open;
        };
      })
      .reverse();
  }

  // an undecided condition may have either result
  private isPossible(): boolean {
    const { from, to } = this.cell;
    if (!this.allows(to, this.sides[1], true)) return false;
    return from === undefined || !this.allows(from, this.sides[0], false);
  }

  private allows(deciding: Deciding | undefined, placed: readonly Placed[], hopeful: boolean): boolean {
    const { actor, action, resource } = this.cell;
    const { policies, resourceAccount } = deciding!;
    const request = {
      principal: actor.info,
      action,
      resource,
      context: {},
      ...(resourceAccount && { resourceAccount }),
    };
    const decision = decide(
      request,
      policies,
      { ...this.facts.caller, bounded: policies.boundary !== undefined },
      (kind, documents) => {
        const applying = documents === undefined ? [] : placed.filter((one) => one.kind === kind && !one.live.dead);
        const effect = (wanted: "Allow" | "Deny", open: boolean) =>
          applying.filter(({ live }) => live.clause.statement.Effect === wanted && (open || live.open === 0));
        return {
          allows: effect("Allow", hopeful).map(({ closeness }) => ({
            statement: SOME,
            closeness: closeness as "caller",
          })),
          denials: effect("Deny", !hopeful).map(() => SOME),
        };
      },
    );
    return decision.verdict === "allowed";
  }

  // the evaluator decides in the end
  private isHit(): boolean {
    return bothDecisions(this.cell, this.asWritten()) !== undefined;
  }

  private asWritten(): Hit["context"] {
    const context: { [key: string]: string | readonly string[] } = {};
    for (const [lower, name] of this.free.names) {
      const value = this.chosen.get(lower);
      if (value !== undefined) context[name] = value;
    }
    return context;
  }
}

const SOME = { policy: "identity", index: 0, effect: "Allow" } as const;

function documentsOf(deciding: Deciding | undefined): readonly (readonly [PolicyDocument, PolicyKind])[] {
  if (deciding === undefined) return [];
  const { identity = [], resource, boundary, serviceControl = [], resourceControl = [] } = deciding.policies;
  return [
    ...identity.map((one) => [one, "identity"] as const),
    ...(resource === undefined ? [] : [[resource, "resource"] as const]),
    ...(boundary === undefined ? [] : [[boundary, "boundary"] as const]),
    ...serviceControl.map((one) => [one, "serviceControl"] as const),
    ...resourceControl.map((one) => [one, "resourceControl"] as const),
  ];
}

// statements about the action and the resource whose principals, if any, include the caller
function liveIn(
  side: Deciding | undefined,
  { isAbout }: Cell,
  { caller }: Facts,
  known: Map<Clause, Live>,
): readonly Placed[] {
  const asking = { ...caller, bounded: side?.policies.boundary !== undefined };
  const found: Placed[] = [];
  for (const [document, kind] of documentsOf(side)) {
    for (const clause of clausesOf(document)) {
      if (!isAbout(clause)) continue;
      const closeness = kind === "resource" ? clause.compiled.closeness(asking) : "caller";
      if (closeness === "none") continue;
      const live = known.get(clause) ?? { clause, open: 0, dead: false };
      known.set(clause, live);
      found.push({ live, kind, closeness });
    }
  }
  return found;
}
