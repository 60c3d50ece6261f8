import { listOf, type PolicyDocument, type Statement } from "../policy-parts";
import type { Witness } from "../types";
import { actionClasses, actionsOf } from "./action-classes";
import { actorOf, actorsFor, type Actor } from "./actors";
import type { KeyedStatement } from "./canonical";
import type { AccountDigits } from "./digits";
import { doubtsOf } from "./doubts";
import { documentsOf, ownerOf, policiesFor } from "./policies-for";
import { resourcesFor, type Resources } from "./resources-for";
import { searchCell, type CellResult } from "./search-cell";
import { shapesFor } from "./shapes";
import type { Side } from "./side";

/** Which statement may have changed what is decided, and whose it is. */
export interface Delta extends KeyedStatement {
  /** `identity`: the owner is who asks; `resource`: the owner is what is asked for. */
  readonly of: "identity" | "resource";
  readonly owner: string;
}

/** Two sides, of which one may allow what the other denies. */
export interface Sides {
  readonly from: Side;
  readonly to: Side;
  readonly digits: AccountDigits;
  /** Whether `from` is the side before. */
  readonly forward: boolean;
}

/** What a statement changes. */
export interface DeltaResult {
  /** Actions that some request is now allowed for. */
  readonly actions: readonly string[];
  /** Actions that the statement can be about at all. */
  readonly possible: readonly string[];
  readonly witness?: Witness;
  /** Why nothing was found may mean nothing. */
  readonly doubt?: string;
  /** Who asks in the witness. */
  readonly actor?: Actor;
}

/** Looks for requests that `from` denies and `to` allows because of one statement. */
export function searchDelta(delta: Delta, sides: Sides): DeltaResult {
  const { from, to } = sides;
  const documents = relevantDocuments(delta, from, to);
  const actors = delta.of === "identity" ? [actorOf(delta.owner, "held")] : actorsOf(delta, documents, sides);
  const owners = [...new Set([...from.resources.keys(), ...to.resources.keys(), ...from.made, ...to.made])];
  const resourcesOf = perShape(delta, documents, owners, to.partition);
  const hits: string[] = [];
  const possible: string[] = [];
  let witness: Witness | undefined;
  let asker: Actor | undefined;
  let doubt = doubtsOf(delta.statement);
  for (const { actions } of actionClasses(actionsOf(delta.statement, documents), documents)) {
    const action = actions[0]!;
    const resources = resourcesOf(action);
    if (!resources.complete) doubt ??= "its resources overlap in too many ways";
    const arns = inOrder(resources.arns, delta, owners);
    if (arns.length > 0) possible.push(...actions);
    const found = firstHit(delta, sides, actors, action, arns);
    if (found === "exhausted") doubt ??= "its conditions can be met in too many ways";
    else if (found !== undefined) {
      hits.push(...actions);
      asker ??= found.actor;
      witness ??= witnessOf(found, action, sides);
    }
  }
  if (!delta.owner.startsWith("arn:")) doubt ??= "it cannot be told what it is about";
  return { actions: hits, possible, ...(witness && { witness, actor: asker! }), ...(doubt && { doubt }) };
}

// the resources of an action depend on what kind of resource it takes, and on nothing else
function perShape(
  { of, owner, statement }: Delta,
  documents: readonly PolicyDocument[],
  owners: readonly string[],
  partition: string,
): (action: string) => Resources {
  const known = new Map<string, Resources>();
  const everything = statement.Resource === undefined && statement.NotResource === undefined;
  return (action) => {
    if (of === "resource" && everything) return { arns: [owner], complete: true };
    const shapes = shapesFor(action, partition);
    const key = shapes.map((shape) => (shape === "*" ? shape : shape.name)).join();
    let found = known.get(key);
    if (found === undefined) {
      found = resourcesFor(shapes, statement, documents, of === "resource" ? [owner] : owners);
      known.set(key, found);
    }
    return found;
  };
}

// what is in the stack says more than what may be anywhere
function inOrder(arns: readonly string[], { of, owner }: Delta, owners: readonly string[]): readonly string[] {
  if (of === "resource") return arns.filter((arn) => ownerOf(arn) === owner);
  const known = new Set(owners);
  return [...arns.filter((arn) => known.has(ownerOf(arn))), ...arns.filter((arn) => !known.has(ownerOf(arn)))];
}

interface Hit extends NonNullable<CellResult["found"]> {
  readonly actor: Actor;
  readonly resource: string;
}

function firstHit(
  delta: Delta,
  { from, to }: Sides,
  actors: readonly Actor[],
  action: string,
  resources: readonly string[],
): Hit | "exhausted" | undefined {
  let exhausted = false;
  for (const actor of actors) {
    for (const resource of resources) {
      const asked = { action, resource };
      const decided = { from: policiesFor(from, to, actor, asked), to: policiesFor(to, from, actor, asked) };
      const result = searchCell({ actor, ...asked, ...decided, statement: delta.statement, document: delta.document });
      if (result.found !== undefined) return { ...result.found, actor, resource };
      exhausted ||= result.exhausted;
    }
  }
  return exhausted ? "exhausted" : undefined;
}

function actorsOf(delta: Delta, documents: readonly PolicyDocument[], { from, to, forward }: Sides): readonly Actor[] {
  const own = documents.filter((document) => listOf<Statement>(document.Statement).some(isAboutPrincipals));
  const actors = actorsFor(own, forward ? from : to, forward ? to : from);
  // whoever the trust policy lets in is somebody else
  return actors.filter(({ words }) => words !== delta.owner);
}

function isAboutPrincipals({ Principal, NotPrincipal }: Statement): boolean {
  return Principal !== undefined || NotPrincipal !== undefined;
}

function relevantDocuments({ of, owner }: Delta, from: Side, to: Side): readonly PolicyDocument[] {
  const all = (side: Side) =>
    of === "identity"
      ? documentsOf(side.identities.get(owner), side.boundaries.get(owner), ...side.resources.values())
      : documentsOf(side.resources.get(owner), ...side.identities.values(), ...side.boundaries.values());
  return [...new Set([...all(from), ...all(to)])];
}

const ASSUMED: { readonly [own in Actor["own"]]: string } = {
  held: "",
  all: "whose own policies allow it: they are not in the stack",
  none: "with no policies of its own",
};

function witnessOf({ actor, resource, context, from, to }: Hit, action: string, { digits, forward }: Sides): Witness {
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
