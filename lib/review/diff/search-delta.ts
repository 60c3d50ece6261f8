import { bothDecisions, type Actor, type Both, type Found, type Hit } from "../../policy/compare";
import { listOf, type Statement } from "../../stack/policy-parts";
import type { Witness, WitnessDecision } from "../types";
import type { Delta, Sides } from "./delta";
import type { AccountDigits } from "./digits";
import type { SearchResult } from "./known-searches";
import { ownerOf, policiesFor } from "./policies-for";
import { requestsOfDelta } from "./requests-of-delta";

/** What a statement changes. */
export interface DeltaResult extends Pick<Found, "actions" | "possible" | "undecidedBecause"> {
  readonly witness?: Witness;
  /** Who asks in the witness. */
  readonly actor?: Actor;
  /** What its actions would amount to, and is decided as it was. */
  readonly asBefore?: readonly string[];
  /** Meanings of the actions for which it is unknown whether they change. */
  readonly untold?: readonly string[];
  /** What only others gain. */
  readonly beside?: DeltaResult;
}

/** Looks for requests that `from` denies and `to` allows because of one statement. */
export function searchDelta(delta: Delta, sides: Sides): DeltaResult {
  const { known, forward, reading = "", evidence } = sides;
  const { of, owner, statement } = delta;
  const buckets = evidence?.buckets ?? null;
  const search = JSON.stringify([forward, reading, of, owner, statement.Effect, indexOf(delta), buckets]);
  const shared = known?.get(search);
  // another stack may tell by its names what this one does not, so the request is asked here too
  const again = shared && resultOf(shared, sides);
  if (again !== undefined) return again;
  const found = requestsOfDelta(delta, sides);
  known?.set(search, found);
  return resultOf(found, sides)!;
}

function indexOf({ document, statement }: Delta): number {
  return listOf<Statement>(document.Statement).indexOf(statement);
}

// undefined where the request of the witness is none
function resultOf({ hit, meant = [], beside, ...rest }: SearchResult, sides: Sides): DeltaResult | undefined {
  if (hit === undefined) return rest;
  // what is worst is shown, where somebody else is not named by that
  const worst = meant.find((one) => one.hit !== undefined)?.hit;
  const worstWitness = worst?.actor.words === hit.actor.words ? witnessOf(worst, sides) : undefined;
  const witness = worstWitness ?? witnessOf(hit, sides);
  const others = beside && resultOf(beside, sides);
  if (beside !== undefined && others === undefined) return undefined;
  const none = meant.filter((one) => one.hit === undefined);
  const cans = (untold: boolean) =>
    none.filter((one) => (one.undecidedBecause !== undefined) === untold).map(({ can }) => can);
  const [asBefore, untold] = [cans(false), cans(true)];
  return (
    witness && {
      ...rest,
      actor: hit.actor,
      witness,
      ...(asBefore.length > 0 && { asBefore }),
      ...(untold.length > 0 && { untold }),
      ...(others && { beside: others }),
    }
  );
}

function witnessOf(hit: Hit, { digits, forward, from, to }: Sides): Witness | undefined {
  const { actor, action, resource } = hit;
  const request = { action, resource, owner: ownerOf(resource) };
  const decided = { from: policiesFor(from, to, actor, request), to: policiesFor(to, from, actor, request) };
  return witnessFrom(hit, decided, digits, forward);
}

const ASSUMED: { readonly [own in Actor["own"]]: string } = {
  held: "",
  all: "whose own policies, which are not in the stack, allow it",
  none: "without policies of its own",
};

const WITHOUT_POLICIES = ["anonymous", "service", "identityProvider"];

/**
 * A request with what both sides say to it; undefined unless `from` denies it and `to` allows it.
 * @param forward whether `from` is the side before
 */
export function witnessFrom(
  { actor, action, resource, context }: Hit,
  { from, to }: Both,
  digits: AccountDigits,
  forward: boolean,
): Witness | undefined {
  const decided = bothDecisions({ actor, action, resource, from, to }, context);
  if (decided === undefined) return undefined;
  const restored = Object.entries(context).map(([key, value]) => {
    return [key, typeof value === "string" ? digits.restore(value) : value.map((one) => digits.restore(one))] as const;
  });
  return {
    plane: "AWS",
    principal: digits.restore(actor.words),
    assumption: digits.restore(assumed(actor)),
    action,
    resource: digits.restore(resource),
    context: Object.fromEntries(restored),
    before: shownDecision(forward ? decided.from : decided.to, actor),
    after: shownDecision(forward ? decided.to : decided.from, actor),
  };
}

function assumed({ info, own, holds }: Actor): string {
  if (WITHOUT_POLICIES.includes(info.kind)) return "";
  return holds === undefined ? ASSUMED[own] : `who may have what ${holds} has`;
}

// what stands for policies of their own is in no stack, so no statement of it is named
function shownDecision(decision: WitnessDecision, { own }: Actor): WitnessDecision {
  const ASSUMED_STATEMENT = /^Statement 0 of the identity policy\b/;
  if (own !== "all" || !ASSUMED_STATEMENT.test(decision.why)) return decision;
  return { ...decision, why: decision.why.replace(ASSUMED_STATEMENT, "One of their own policies, as assumed,") };
}
