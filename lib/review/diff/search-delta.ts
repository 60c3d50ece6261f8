import { listOf, type Statement } from "../policy-parts";
import type { Witness } from "../types";
import type { Actor } from "./actors";
import type { Delta, Sides } from "./delta";
import type { Found, Hit } from "./known-searches";
import { lookFor } from "./look-for";
import { policiesFor } from "./policies-for";
import { decide, type Decided } from "./search-cell";

/** What a statement changes. */
export interface DeltaResult extends Pick<Found, "actions" | "possible" | "doubt"> {
  readonly witness?: Witness;
  /** Who asks in the witness. */
  readonly actor?: Actor;
}

/** Looks for requests that `from` denies and `to` allows because of one statement. */
export function searchDelta(delta: Delta, sides: Sides): DeltaResult {
  const { known, forward, cautious = false } = sides;
  const search = JSON.stringify([forward, cautious, delta.of, delta.owner, delta.statement.Effect, indexOf(delta)]);
  const shared = known?.get(search);
  // another stack may tell by its names what this one does not, so the request is asked here too
  const again = shared && resultOf(shared, sides);
  if (again !== undefined) return again;
  const found = lookFor(delta, sides);
  known?.set(search, found);
  return resultOf(found, sides)!;
}

function indexOf({ document, statement }: Delta): number {
  return listOf<Statement>(document.Statement).indexOf(statement);
}

// undefined where the request of the witness is none
function resultOf({ actions, possible, hit, doubt }: Found, sides: Sides): DeltaResult | undefined {
  const rest = { actions, possible, ...(doubt !== undefined && { doubt }) };
  if (hit === undefined) return rest;
  const { from, to } = sides;
  const { actor } = hit;
  const decided = decide(
    { ...hit, from: policiesFor(from, to, actor, hit), to: policiesFor(to, from, actor, hit) },
    hit.context,
  );
  return decided && { ...rest, actor, witness: witnessOf({ ...hit, ...decided }, sides) };
}

const ASSUMED: { readonly [own in Actor["own"]]: string } = {
  held: "",
  all: "whose own policies allow it: they are not in the stack",
  none: "with no policies of its own",
};

function witnessOf({ actor, action, resource, context, from, to }: Hit & Decided, { digits, forward }: Sides): Witness {
  const restored = Object.entries(context).map(([key, value]) => {
    return [key, typeof value === "string" ? digits.restore(value) : value.map((one) => digits.restore(one))] as const;
  });
  return {
    plane: "AWS",
    principal: digits.restore(actor.words),
    assumption: actor.info.kind === "anonymous" || actor.info.kind === "service" ? "" : ASSUMED[actor.own],
    action,
    resource: digits.restore(resource),
    context: Object.fromEntries(restored),
    before: forward ? from : to,
    after: forward ? to : from,
  };
}
