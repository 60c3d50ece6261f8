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
  /** What its actions would amount to, and is decided as it was. */
  readonly asBefore?: readonly string[];
  /** What its actions may amount to: it cannot be told. */
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
function resultOf({ hit, meant = [], beside, ...rest }: Looked, sides: Sides): DeltaResult | undefined {
  if (hit === undefined) return rest;
  // what is worst is shown, where somebody else is not named by that
  const worst = meant.find((one) => one.hit !== undefined)?.hit;
  const told = worst?.actor.words === hit.actor.words ? witnessOf(worst, sides) : undefined;
  const witness = told ?? witnessOf(hit, sides);
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
  const asked = { action, resource, owner: ownerOf(resource) };
  const decided = { from: policiesFor(from, to, actor, asked), to: policiesFor(to, from, actor, asked) };
  return witnessFrom(hit, decided, digits, forward);
}
