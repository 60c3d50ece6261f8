import { Context, factsOf } from "../evaluate/context";
import { actionClasses, actionsOf, pairsOfActions } from "./actions";
import type { Budget } from "./budget";
import { canAsk, keysOfCaller, type Actor } from "./caller";
import { searchCell, type Cell } from "./cell";
import type { Clause } from "./clauses";
import type { Both, Hit } from "./deciding";
import { undocumentedKey } from "./provider-keys";
import { canBeAbout, resourcesFor, type Resources, type Within } from "./resources";
import type { KeyValue } from "./values";
import { contextsOf } from "./variables";

/** A search for requests that `to` allows and `from` denies, and that a statement applies to. */
export interface Question {
  readonly own: Clause;
  readonly callers: readonly Actor[];
  /** All statements that may take part. */
  readonly clauses: readonly Clause[];
  readonly within: Within;
  /** The policies that decide on both sides. */
  readonly decidedBy: (actor: Actor, action: string, resource: string) => Both;
  readonly budget: Budget;
  /** Actions that need no further request. */
  readonly known: ReadonlySet<string>;
  /** Limits the search to some actions. @default all of the statement */
  readonly among?: ReadonlySet<string>;
}

/** The result for one statement. */
export interface Found {
  /** Newly allowed actions. */
  readonly actions: readonly string[];
  /** All actions of the statement. */
  readonly possible: readonly string[];
  readonly hit?: Hit;
  /** Each found request with the actions for which it is decided alike. */
  readonly each: readonly HitOfActions[];
  /** Why there may be more although nothing was found. */
  readonly undecidedBecause?: string;
}

export interface HitOfActions {
  readonly actions: readonly string[];
  readonly hit: Hit;
}

export const TOO_MUCH = "there is too much to look at";

/** Searches every kind of request of a statement until one is found for each of its actions. */
export function findRequests(question: Question): Found {
  const { own, clauses, budget, known, among } = question;
  const each: HitOfActions[] = [];
  const possible: string[] = [];
  let undecidedBecause: string | undefined;
  if (!budget.step(8 * pairsOfActions(own.statement, clauses)))
    return { actions: [], possible, each, undecidedBecause: TOO_MUCH };
  const about = actionsOf(own.statement, clauses).filter(
    (action) => among?.has(action) !== false && canBeAbout(action, question.within),
  );
  budget.step(about.length * (1 + clauses.length / 4));
  for (const actions of actionClasses(about, clauses)) {
    // a known action does not count for the others, which may be alike only here
    const found = ofAction(question, actions.find((action) => !known.has(action)) ?? actions[0]!);
    if (found.possible) possible.push(...actions);
    if (found.hit !== undefined) {
      each.push({ actions, hit: found.hit });
    } else if (!actions.every((action) => known.has(action))) undecidedBecause ??= found.undecidedBecause;
  }
  const hit = each[0]?.hit;
  return {
    actions: each.flatMap(({ actions }) => actions),
    possible,
    each,
    ...(hit && { hit }),
    ...(undecidedBecause !== undefined && { undecidedBecause }),
  };
}

interface OfAction {
  readonly possible: boolean;
  readonly hit?: Hit;
  readonly undecidedBecause?: string;
}

function ofAction(question: Question, action: string): OfAction {
  const { own, callers, clauses, within, budget, known } = question;
  const facts = factsOf({ principal: { kind: "anonymous" }, action, resource: "*", context: {} }, {});
  const live = clauses.filter(({ compiled }) => compiled.action(facts));
  const open = live.some(({ resourceVariables }) => resourceVariables.length > 0);
  // shared by all callers
  const abouts = new Map<string, Cell["isAbout"]>();
  let shared: Resources | undefined;
  let possible = false;
  let undecidedBecause: string | undefined;
  for (const actor of callers) {
    if (budget.isSpent) return { possible, undecidedBecause: TOO_MUCH };
    if (!canAsk(actor.info, action) || !names(own, actor)) continue;
    const resources = shared ?? resourcesFor(action, own, live, within, open ? contexts(live, actor) : []);
    if (!open) shared = resources;
    budget.step(resources.steps + 1);
    if (!resources.complete) undecidedBecause ??= "its resources overlap in too many ways";
    possible ||= resources.arns.length > 0;
    if (known.has(action)) break;
    const key = undocumentedKey(live, actor.info, action);
    for (const resource of resources.arns) {
      const isAbout = abouts.get(resource) ?? aboutOf(action, resource);
      abouts.set(resource, isAbout);
      const cell = { actor, action, resource, own, isAbout, ...question.decidedBy(actor, action, resource) };
      const found = searchCell(cell, budget);
      undecidedBecause ??= found.undecidedBecause;
      if (found.context === undefined) {
        if (key !== undefined && searchCell({ ...cell, supposing: true }, budget).context !== undefined)
          undecidedBecause ??= `whether later requests of a session have ${key} is not documented`;
        continue;
      }
      if (isItself(resource, within)) return { possible, hit: { actor, action, resource, context: found.context } };
      undecidedBecause ??= `whether this is ${resource} is known only after the apply`;
    }
  }
  return { possible, ...(undecidedBecause !== undefined && { undecidedBecause }) };
}

function aboutOf(action: string, resource: string): Cell["isAbout"] {
  const facts = factsOf({ principal: { kind: "anonymous" }, action, resource, context: {} }, {});
  const known = new Map<Clause, boolean>();
  return (clause) => {
    let is = known.get(clause);
    if (is === undefined) {
      const { compiled, resourceVariables } = clause;
      is = compiled.action(facts) && (resourceVariables.length > 0 || compiled.resource(facts));
      known.set(clause, is);
    }
    return is;
  };
}

function isItself(resource: string, { owner, unnamed }: Within): boolean {
  return unnamed !== true || owner === undefined || resource === owner || resource.startsWith(`${owner}/`);
}

function contexts(live: readonly Clause[], { info }: Actor): readonly Context[] {
  const names = new Set(live.flatMap(({ resourceVariables }) => resourceVariables));
  const fixed = new Map<string, KeyValue>(Object.entries(keysOfCaller(info)));
  return contextsOf([...names], fixed, live);
}

function names({ statement, compiled }: Clause, { info }: Actor): boolean {
  if (statement.Principal === undefined && statement.NotPrincipal === undefined) return true;
  return compiled.closeness(factsOf({ principal: info, action: "", resource: "", context: {} }, {}).caller) !== "none";
}
