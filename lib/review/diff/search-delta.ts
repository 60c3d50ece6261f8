import type { Actor, Found, Hit } from "../../policy/compare";
import { listOf, type Statement } from "../policy-parts";
import type { Witness } from "../types";
import type { Delta, Sides } from "./delta";
import type { Looked } from "./known-searches";
import { requestsOfDelta } from "./requests-of-delta";
import { ownerOf, policiesFor } from "./policies-for";
import { witnessFrom } from "./witness-from";

/** What a statement changes. */
export interface DeltaResult extends Pick<Found, "actions" | "possible" | "undecidedBecause"> {
  readonly witness?: Witness;
  /** Who asks in the witness. */
  readonly actor?: Actor;
  /** What only others gain. */
  readonly beside?: DeltaResult;
}

/** Looks for requests that `from` denies and `to` allows because of one statement. */
export function searchDelta(delta: Delta, sides: Sides): DeltaResult {
  const { known, forward, reading = "" } = sides;
  const search = JSON.stringify([forward, reading, delta.of, delta.owner, delta.statement.Effect, indexOf(delta)]);
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
function resultOf({ hit, beside, ...rest }: Looked, sides: Sides): DeltaResult | undefined {
  if (hit === undefined) return rest;
  const witness = witnessOf(hit, sides);
  const others = beside && resultOf(beside, sides);
  if (beside !== undefined && others === undefined) return undefined;
  return witness && { ...rest, actor: hit.actor, witness, ...(others && { beside: others }) };
}

function witnessOf(hit: Hit, { digits, forward, from, to }: Sides): Witness | undefined {
  const { actor, action, resource } = hit;
  const asked = { action, resource, owner: ownerOf(resource) };
  const decided = { from: policiesFor(from, to, actor, asked), to: policiesFor(to, from, actor, asked) };
  return witnessFrom(hit, decided, digits, forward);
}
