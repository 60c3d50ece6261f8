import { listOf, type PolicyDocument, type Statement } from "../policy-parts";
import { actionClasses, actionsOf, pairsOfActions } from "./action-classes";
import { actorOf, actorsFor, type Actor } from "./actors";
import type { Delta, Sides } from "./delta";
import { doubtsOf } from "./doubts";
import { TOO_MUCH } from "./effort";
import type { Found, Hit } from "./known-searches";
import { documentsOf, ownerOf, policiesFor } from "./policies-for";
import { resourcesFor, type Resources } from "./resources-for";
import { searchCell } from "./search-cell";
import { shapesFor } from "./shapes";
import type { Side } from "./side";

const SPENT: Found = { actions: [], possible: [], doubt: TOO_MUCH };

/** Looks at every kind of request that a statement may let through. */
export function lookFor(delta: Delta, sides: Sides): Found {
  const { from, to, effort } = sides;
  const { owners, length } = ownersIn(from, to);
  // each owner is a pattern, or a caller
  if (!effort.spend(length)) return SPENT;
  const documents = relevantDocuments(delta, from, to);
  const size = documents.reduce((sum, document) => sum + sizeOf(document), 0);
  if (!effort.spend(size + 8 * pairsOfActions(delta.statement, documents))) return SPENT;
  let doubt = doubtsOf(delta.statement);
  const tooMany = () => (doubt ??= "its callers can be told apart in too many ways");
  const actors = delta.of === "identity" ? [actorOf(delta.owner, "held")] : actorsOf(delta, documents, sides, tooMany);
  const resourcesOf = perShape(delta, documents, owners, sides);
  const about = actionsOf(delta.statement, documents);
  if (!effort.spend((actors.length + about.length) * (1 + size / 100))) return SPENT;
  const hits: string[] = [];
  const possible: string[] = [];
  let hit: Hit | undefined;
  for (const { actions } of actionClasses(about, documents)) {
    const action = actions[0]!;
    const resources = resourcesOf(action);
    if (!resources.complete) doubt ??= "its resources overlap in too many ways";
    const arns = inOrder(resources.arns, delta, owners);
    if (arns.length > 0) possible.push(...actions);
    const found = firstHit(delta, sides, actors, action, arns);
    if (found === "exhausted") doubt ??= "its conditions can be met in too many ways";
    else if (found !== undefined) {
      hits.push(...actions);
      hit ??= found;
    }
  }
  if (effort.isSpent) doubt ??= TOO_MUCH;
  if (!delta.owner.startsWith("arn:")) doubt ??= "it cannot be told what it is about";
  return { actions: hits, possible, ...(hit && { hit }), ...(doubt && { doubt }) };
}

const sizes = new WeakMap<PolicyDocument, number>();

function sizeOf(document: PolicyDocument): number {
  let size = sizes.get(document);
  if (size === undefined) sizes.set(document, (size = JSON.stringify(document).length));
  return size;
}

interface Owners {
  readonly owners: readonly string[];
  /** Characters in all of them. */
  readonly length: number;
}

const known = new WeakMap<Side, { readonly to: Side; readonly found: Owners }>();

function ownersIn(from: Side, to: Side): Owners {
  const last = known.get(from);
  if (last?.to === to) return last.found;
  const owners = [...new Set([...from.resources.keys(), ...to.resources.keys(), ...from.made, ...to.made])];
  const found = { owners, length: owners.reduce((sum, owner) => sum + owner.length, 0) };
  known.set(from, { to, found });
  return found;
}

// the resources of an action depend on what kind of resource it takes, and on nothing else
function perShape(
  { of, owner, statement }: Delta,
  documents: readonly PolicyDocument[],
  owners: readonly string[],
  { to: { partition }, effort }: Sides,
): (action: string) => Resources {
  const known = new Map<string, Resources>();
  const everything = statement.Resource === undefined && statement.NotResource === undefined;
  return (action) => {
    if (of === "resource" && everything) return { arns: [owner], complete: true, steps: 0 };
    const shapes = shapesFor(action, partition);
    const key = shapes.map((shape) => (shape === "*" ? shape : shape.name)).join();
    let found = known.get(key);
    if (found === undefined) {
      found = resourcesFor(shapes, statement, documents, of === "resource" ? [owner] : owners);
      effort.spend(found.steps);
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

function firstHit(
  delta: Delta,
  { from, to, effort }: Sides,
  actors: readonly Actor[],
  action: string,
  resources: readonly string[],
): Hit | "exhausted" | undefined {
  let exhausted = false;
  for (const actor of actors) {
    for (const resource of resources) {
      const asked = { action, resource };
      const decided = { from: policiesFor(from, to, actor, asked), to: policiesFor(to, from, actor, asked) };
      const { statement, document } = delta;
      const result = searchCell({ actor, ...asked, ...decided, statement, document, effort });
      if (result.found !== undefined) return { actor, action, resource, context: result.found };
      exhausted ||= result.exhausted;
    }
  }
  return exhausted ? "exhausted" : undefined;
}

function actorsOf(
  delta: Delta,
  documents: readonly PolicyDocument[],
  { from, to, forward }: Sides,
  onTooMany: () => void,
): readonly Actor[] {
  const own = documents.filter((document) => listOf<Statement>(document.Statement).some(isAboutPrincipals));
  const actors = actorsFor(own, forward ? from : to, forward ? to : from, onTooMany);
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
