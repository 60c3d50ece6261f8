import {
  callersFor,
  clausesOf,
  holdersFor,
  TOO_MUCH,
  type Actor,
  type Clause,
  type Found,
  type Holders,
  type Question,
  type Within,
} from "../../policy/compare";
import type { PolicyDocument } from "../../stack/policy-parts";
import type { Delta, Sides } from "./delta";
import { foundForHolders } from "./found-for-holders";
import type { SearchResult } from "./known-searches";
import { meaningsOfActions, type MeaningSearch } from "./meant";
import { accountOfOwner, documentsAbout, documentsOf, ownerOf, policiesFor } from "./policies-for";
import { whyUndecidable } from "./undecidable";

/** Who may ask for what, and the documents that may decide it. */
interface Part {
  readonly callers: readonly Actor[];
  /** Whether one of them asks, and which one is not read. @default each of them may ask */
  readonly isOne?: boolean;
  /** Whether nobody is left out. */
  readonly complete: boolean;
  readonly documents: readonly PolicyDocument[];
  readonly within: Pick<Within, "owner" | "except">;
}

/** Looks at every kind of request that a statement may let through. */
export function requestsOfDelta(delta: Delta, sides: Sides): SearchResult {
  const { budget, evidence } = sides;
  const own = clausesOf(delta.document).find(({ statement }) => statement === delta.statement)!;
  const found: Found[] = [];
  const known = new Set<string>();
  let undecidedBecause = whyUndecidable(delta.statement);
  const parts: Part[] = [];
  for (const part of delta.of === "identity" ? placesFor(delta, own, sides) : callersOf(delta, sides)) {
    if (budget.isSpent) break;
    parts.push(part);
    if (!part.complete) undecidedBecause ??= "its conditions distinguish too many kinds of callers";
    const one = foundForHolders(part, questionOf(delta, own, part, sides, known), sides.forward);
    found.push(one);
    for (const action of one.actions) known.add(action);
  }
  if (budget.isSpent) undecidedBecause ??= TOO_MUCH;
  undecidedBecause ??= found.find((one) => one.undecidedBecause !== undefined)?.undecidedBecause;
  if (!delta.owner.startsWith("arn:")) undecidedBecause ??= "its resource is unknown";
  const one = named(delta, found, known.size);
  const possible = [...new Set(found.flatMap((one) => one.possible))];
  const beside = besideOf(delta, found, one, known, possible);
  const actions = beside === undefined ? [...known] : one!.actions;
  const meant = (actions: readonly string[], from: number, to: number) =>
    evidence &&
    meaningsOfActions(
      actions,
      found.slice(from, to).flatMap(({ each }) => each),
      evidence,
      (once) => searchMeaning(delta, own, parts.slice(from, to), sides, once),
    );
  return {
    actions,
    possible,
    ...(one?.hit && { hit: one.hit, meant: meant(actions, 0, beside === undefined ? parts.length : 1) }),
    ...(undecidedBecause !== undefined && { undecidedBecause }),
    ...(beside && { beside: { ...beside, meant: meant(beside.actions, 1, parts.length) } }),
  };
}

function questionOf(
  delta: Delta,
  own: Clause,
  { callers, documents, within }: Part,
  { budget, from, to }: Sides,
  known: ReadonlySet<string>,
): Question {
  return {
    own,
    callers,
    clauses: documents.flatMap(clausesOf),
    within: {
      ...within,
      unnamed: within.owner?.includes("<") === true,
      ofPolicy: delta.of === "resource",
      home: within.owner === undefined ? to.account : accountOfOwner(within.owner, to, from),
      partition: to.partition,
    },
    decidedBy: (actor, action, resource) => {
      const request = { action, resource, owner: within.owner ?? ownerOf(resource) };
      return { from: policiesFor(from, to, actor, request), to: policiesFor(to, from, actor, request) };
    },
    budget,
    known,
  };
}

// where every bucket with evidence is told, what is elsewhere says nothing of it
function searchMeaning(
  delta: Delta,
  own: Clause,
  parts: readonly Part[],
  sides: Sides,
  { among, evidenceOnly, but }: MeaningSearch,
): readonly Found[] {
  const { buckets, is } = sides.evidence!;
  const owners = new Set(parts.map(({ within }) => within.owner));
  const allListed = delta.of === "resource" || (buckets.length > 0 && buckets.every((arn) => owners.has(arn)));
  const relevant = parts.filter(
    ({ within: { owner } }) => !evidenceOnly || (owner === undefined ? !allListed : is(owner)),
  );
  return relevant.map((part) => {
    const question = questionOf(delta, own, part, sides, new Set());
    const { clauses, decidedBy } = question;
    const again = {
      ...question,
      budget: sides.forMeaning,
      among,
      ...(but && {
        clauses: [...clauses, ...clausesOf(but)],
        decidedBy: (actor, action, resource) => {
          const { from, to } = decidedBy(actor, action, resource);
          return { from, to: to && { ...to, policies: { ...to.policies, resourceControl: [but] } } };
        },
      }),
    } satisfies Question;
    return foundForHolders(part, again, sides.forward);
  });
}

// of a denial, whoever is outside is named for what is let through from outside, and for no more
function besideOf(
  { of, statement }: Delta,
  found: readonly Found[],
  one: Found | undefined,
  known: ReadonlySet<string>,
  possible: readonly string[],
): Omit<Found, "each"> | undefined {
  if (of !== "resource" || statement.Effect !== "Deny" || one === undefined || one !== found[0]) return undefined;
  const actions = [...known].filter((action) => !one.actions.includes(action));
  const hit = [...found.slice(1)].reverse().find((other) => other.hit !== undefined)?.hit;
  return actions.length === 0 || hit === undefined ? undefined : { actions, possible, hit };
}

// whom a row names. A denial is told by who is free of it: a role of the stack that gains some of it is not named for what
// only others of the account gain; whoever is outside, who comes first, always is
function named({ of, statement }: Delta, found: readonly Found[], gained: number): Found | undefined {
  const first = found.find(({ hit }) => hit !== undefined);
  const others = found.at(-1);
  if (first === undefined || first === found[0] || of !== "resource" || statement.Effect !== "Deny") return first;
  return first.actions.length < gained && others?.hit !== undefined ? others : first;
}

// a role, user or group asks: each resource with a policy of its own in the stack, and everything else
function placesFor({ owner, statement }: Delta, own: Clause, sides: Sides): readonly Part[] {
  const { from, to } = sides;
  const held = [from, to].flatMap((side) => documentsOf(side.identities.get(owner), side.boundaries.get(owner)));
  const owners = [...new Set([...from.resources.keys(), ...to.resources.keys(), ...from.made, ...to.made])];
  const named = owners.filter((arn) => statement.NotResource !== undefined || mayName(own, arn));
  return [
    ...named.map((arn) => {
      const documents = [...new Set([...held, ...documentsAbout(arn, from, to)])];
      return { ...holders(owner, arn, documents, sides), documents, within: { owner: arn, except: [] } };
    }),
    { ...holders(owner, "", held, sides), documents: [...new Set(held)], within: { except: owners } },
  ];
}

function holders(owner: string, target: string, documents: readonly PolicyDocument[], sides: Sides): Holders {
  const isMade = sides.from.made.has(owner) || sides.to.made.has(owner);
  const key = `${owner} asks ${target}`;
  const found = sides.holders.get(key) ?? holdersFor(owner, isMade, () => documents.flatMap(clausesOf));
  // of what the stack makes it is told at once, and that may be a thousand roles that ask for a thousand things
  if (!isMade || !found.isOne) sides.holders.set(key, found);
  return found;
}

// a pattern and an ARN that begin differently have nothing in common
function mayName({ resources }: Clause, arn: string): boolean {
  return resources.some(([first]) => {
    const start = typeof first === "string" ? first.split(/[\u0001\u0002]/)[0]! : "";
    return arn.startsWith(start) || start.startsWith(arn);
  });
}

// what is outside says most, then who is in the stack, then who may be in the account, the root user least
function callersOf({ owner }: Delta, sides: Sides): readonly Part[] {
  const { from, to, callers: known } = sides;
  const own = [...new Set(documentsAbout(owner, from, to))];
  const home = accountOfOwner(owner, to, from);
  const place = { home, partition: to.partition };
  const found = known.get(owner) ?? callersFor(own.flatMap(clausesOf), place);
  known.set(owner, found);
  const { callers, complete } = found;
  const within = { owner, except: [] };
  const people = [from, to].flatMap((side) => [...side.identities.keys(), ...side.made]);
  const inStack = [...new Set(people)].filter((arn) => /^arn:[^:]*:iam::[^:]*:(role|user)\//.test(arn));
  // whoever a trust policy lets in is somebody else
  const others = callers.filter(({ info }) => info.arn === undefined || !inStack.includes(info.arn));
  const isOutside = ({ info }: Actor) =>
    info.kind === "anonymous" || (info.kind !== "service" && info.accountId !== home);
  const parts = inStack
    .filter((arn) => arn !== owner)
    .map((arn) => {
      const held = [from, to].flatMap((side) => documentsOf(side.identities.get(arn), side.boundaries.get(arn)));
      const documents = [...new Set([...own, ...held])];
      return { ...holders(arn, owner, documents, sides), documents, within };
    });
  const late = sorted(others.filter((one) => !isOutside(one)));
  return [
    { callers: sorted(others.filter(isOutside)), complete, documents: own, within },
    ...parts,
    { callers: late, complete, documents: own, within },
  ];
}

function sorted(callers: readonly Actor[]): readonly Actor[] {
  return [...callers].sort((a, b) => RANK.indexOf(a.info.kind) - RANK.indexOf(b.info.kind));
}

const RANK = ["anonymous", "service", "role", "user", "identityProvider", "federatedUser", "root"];
