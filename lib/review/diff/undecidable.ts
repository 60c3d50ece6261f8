import { findAction, isKnownService, isServicePrefix } from "../../catalog";
import { hasSymbol, listOf, symbolsIn, whyNotKnown, type PolicyDocument, type Statement } from "../../stack";
import { keyedStatements, onlyIn, type KeyedStatement } from "./canonical";
import type { Held, Side } from "./side";

/** Why no request that a statement lets through may mean nothing; undefined when it does mean something. */
export function whyUndecidable(statement: Statement): string | undefined {
  const { Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition } = statement;
  const strange = [Principal, NotPrincipal].flatMap(strangePrincipals)[0];
  if (strange !== undefined) return `the principal ${strange} cannot be decided`;
  const lacking = [...listOf(Action), ...listOf(NotAction)].find(isUnknownAction);
  if (lacking !== undefined) return `nothing is known about the action ${lacking.slice(0, 80)}`;
  const open = [
    ...[...listOf(Action), ...listOf(NotAction)].filter(hasSymbol),
    ...[...listOf(Resource), ...listOf(NotResource)].filter((one) => hasSymbol(one) && !isPlaced(one)),
    ...openConditions(Condition),
  ][0];
  return open === undefined ? undefined : notKnown(symbolsIn(open)[0]!);
}

/** That a value is not known, and why. */
export function notKnown(symbol: string): string {
  return `${symbol} is ${whyNotKnown(symbol)}`;
}

// of another partition or service nothing is asked about
function isPlaced(resource: string): boolean {
  const [, partition = "", service = "", , , ...rest] = resource.split(":");
  return rest.length > 0 && !hasSymbol(`${partition} ${service}`);
}

// of services that are not in the data any action may be one; a service that AWS does not have may be newer than the data
function isUnknownAction(action: string): boolean {
  const [service = "", name] = action.toLowerCase().split(":");
  if (name === undefined || /[*?]/.test(service) || hasSymbol(action)) return false;
  if (!isServicePrefix(service)) return true;
  return isKnownService(service) && !/[*?]/.test(name) && findAction(action) === undefined;
}

function strangePrincipals(principals: Statement["Principal"]): readonly string[] {
  if (principals === undefined || principals === "*") return [];
  return Object.entries(principals).flatMap(([type, values]) => {
    if (type === "Service" || type === "Federated") return listOf(values).filter(hasSymbol);
    if (type !== "AWS") return [type];
    return listOf(values).filter((one) => !/^(\*|\d{12}|arn:[^:]*:(iam|sts)::\d{12}:.+)$/.test(one));
  });
}

// a text that is not known is as good as any other text, but a number or a range has to be one
function openConditions(conditions: Statement["Condition"]): readonly string[] {
  return Object.entries(conditions ?? {}).flatMap(([operator, keys]) => {
    const needsForm = /Numeric|Date|Bool|IpAddress|Null|Arn/i.test(operator);
    const values = Object.values(keys).flatMap((one) => listOf(one));
    return values.filter((one) => hasSymbol(one) && (one.startsWith("arn:") ? !isPlaced(one) : needsForm));
  });
}

/** A side without the denials that depend on values which may be anything; undefined where there are none. */
export function withoutOpenDenials(side: Side, open: ReadonlySet<string>): Side | undefined {
  if (open.size === 0) return undefined;
  const filtered = (all: ReadonlyMap<string, Held>) =>
    new Map([...all].map(([owner, held]) => [owner, { ...held, document: without(held.document, open) }]));
  return {
    ...side,
    identities: filtered(side.identities),
    boundaries: filtered(side.boundaries),
    resources: filtered(side.resources),
  };
}

/** Keys of the denials of a side that depend on values which may be anything. */
export function openDenials(side: Side): ReadonlySet<string> {
  const held = [...side.identities.values(), ...side.boundaries.values(), ...side.resources.values()];
  const denials = held
    .filter(({ document }) => listOf<Statement>(document.Statement).some(isDenial))
    .flatMap(({ document }) => keyedStatements(document))
    .filter(({ statement }) => isDenial(statement));
  return new Set(denials.filter(({ key }) => key.includes("<") && hasSymbol(key)).map(({ key }) => key));
}

function isDenial({ Effect }: Statement): boolean {
  return Effect === "Deny";
}

function without(document: PolicyDocument, open: ReadonlySet<string>): PolicyDocument {
  const all = keyedStatements(document);
  const left = all.filter(({ key }) => !open.has(key));
  return left.length === all.length ? document : { ...document, Statement: left.map(({ statement }) => statement) };
}

// what a resource of the stack fills in is another thing than everything that is known; these may be anything
const MAY_BE_ANYTHING =
  /^<(var|local|module|each|count|self|data|path|expression of|terraform)\b|^<[^.>]*\(|each\.|count\./;

/** Values on which it depends whether a change is one: they may be what was there before. */
export function undecided(
  delta: KeyedStatement,
  from: readonly KeyedStatement[],
  to: readonly KeyedStatement[],
): string | undefined {
  const changed =
    delta.statement.Effect === "Deny" ? onlyIn(to, from).filter(({ statement }) => isDenial(statement)) : [delta];
  const known = new Set(from.flatMap(({ key }) => symbolsIn(key)));
  const open = changed.flatMap(({ key }) => symbolsIn(key)).find((one) => MAY_BE_ANYTHING.test(one) && !known.has(one));
  return open === undefined ? undefined : notKnown(open);
}
