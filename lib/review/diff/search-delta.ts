import { bothDecisions, type Actor, type Found, type Hit } from "../../policy/compare";
import { listOf, type Statement } from "../policy-parts";
import type { Witness } from "../types";
import type { Delta, Sides } from "./delta";
import { lookFor } from "./look-for";
import { ownerOf, policiesFor } from "./policies-for";

/** What a statement changes. */
export interface DeltaResult extends Pick<Found, "actions" | "possible" | "doubt"> {
  readonly witness?: Witness;
  /** Who asks in the witness. */
  readonly actor?: Actor;
}

/** Looks for requests that `from` denies and `to` allows because of one statement. */
export function searchDelta(delta: Delta, sides: Sides): DeltaResult {
  const { known, forward, reading = "" } = sides;
  const search = JSON.stringify([forward, reading, delta.of, delta.owner, delta.statement.Effect, indexOf(delta)]);
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
function resultOf({ hit, ...rest }: Found, sides: Sides): DeltaResult | undefined {
  if (hit === undefined) return rest;
  const witness = witnessOf(hit, sides);
  return witness && { ...rest, actor: hit.actor, witness };
}

const ASSUMED: { readonly [own in Actor["own"]]: string } = {
  held: "",
  all: "whose own policies allow it: they are not in the stack",
  none: "with no policies of its own",
};
const WITHOUT_POLICIES = ["anonymous", "service", "identityProvider"];

function witnessOf(
  { actor, action, resource, context }: Hit,
  { digits, forward, ...sides }: Sides,
): Witness | undefined {
  const asked = { action, resource, owner: ownerOf(resource) };
  const [from, to] = [policiesFor(sides.from, sides.to, actor, asked), policiesFor(sides.to, sides.from, actor, asked)];
  const decided = bothDecisions({ actor, action, resource, from, to }, context);
  if (decided === undefined) return undefined;
  const restored = Object.entries(context).map(([key, value]) => {
    return [key, typeof value === "string" ? digits.restore(value) : value.map((one) => digits.restore(one))] as const;
  });
  return {
    plane: "AWS",
    principal: digits.restore(actor.words),
    assumption: WITHOUT_POLICIES.includes(actor.info.kind) ? "" : ASSUMED[actor.own],
    action,
    resource: digits.restore(resource),
    context: Object.fromEntries(restored),
    before: forward ? decided.from : decided.to,
    after: forward ? decided.to : decided.from,
  };
}
