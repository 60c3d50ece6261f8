import {
  listOf,
  statementsOf,
  type Conditions,
  type PolicyDocument,
  type Principals,
  type Statement,
} from "../../policy";
import { doubtsAbout, type Doubts } from "./doubts";
import { unknownsIn } from "./references";

/** How what is not known is read: in favour of the request, or against it. */
export type Reading = "hopeful" | "careful";

// keeps its place in the count of statements and matches nothing
const NEVER = { Action: "none:none", Resource: "*" };

/**
 * The policy with everything that cannot be told decided one way. Where both readings give the same answer, it does not
 * depend on that.
 */
export function readAs(document: PolicyDocument, reading: Reading, doubts: Doubts): PolicyDocument {
  const all = statementsOf(document);
  const read = all.map((statement) => {
    if (doubtsAbout(statement, doubts).length === 0) return statement;
    const { Sid, Effect, Principal } = statement;
    const wide = (Effect === "Allow") === (reading === "hopeful");
    const never = { ...(Sid === undefined ? {} : { Sid }), Effect, ...(Principal ? { Principal } : {}), ...NEVER };
    return (wide ? widest(statement, doubts) : narrowest(statement, doubts)) ?? never;
  });
  return read.every((statement, i) => statement === all[i]) ? document : { ...document, Statement: read };
}

/** The references that a policy leaves open. */
export function openReferences(document: PolicyDocument): readonly string[] {
  return unknownsIn(JSON.stringify(document));
}

function widest(statement: Statement, doubts: Doubts): Statement {
  const { Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition, ...rest } = statement;
  const open = (one: string): boolean => doubts.text(one) !== undefined;
  const any = (list: Statement["Action"]) =>
    list === undefined ? undefined : listOf(list).map((one) => (open(one) ? "*" : one));
  const known = (list: Statement["Action"]) =>
    list === undefined ? undefined : listOf(list).filter((one) => !open(one));
  const named = (list: readonly string[]) => list.map((one) => (doubts.principal(one) === undefined ? one : "*"));
  return pruned({
    ...rest,
    Principal: Principal === undefined || Principal === "*" ? Principal : eachType(Principal, named),
    NotPrincipal:
      NotPrincipal === undefined || NotPrincipal === "*"
        ? NotPrincipal
        : eachType(NotPrincipal, (list) => list.filter((one) => doubts.principal(one) === undefined)),
    Action: any(Action),
    NotAction: known(NotAction),
    Resource: any(Resource),
    NotResource: known(NotResource),
    Condition: Condition && laxer(Condition, doubts),
  });
}

// nothing when no part that is known is left
function narrowest(statement: Statement, doubts: Doubts): Statement | undefined {
  const { Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition, ...rest } = statement;
  const open = (one: string): boolean => doubts.text(one) !== undefined;
  const excepted =
    NotPrincipal === undefined || NotPrincipal === "*" ? [] : Object.values(NotPrincipal).flatMap(listOf);
  if (excepted.some((one) => doubts.principal(one) !== undefined)) return undefined;
  if ([NotAction, NotResource].some((part) => listOf(part).some(open))) return undefined;
  const known = (list: Statement["Action"]) =>
    list === undefined ? undefined : listOf(list).filter((one) => !open(one));
  const kept = {
    Principal:
      Principal === undefined || Principal === "*"
        ? Principal
        : eachType(Principal, (list) => list.filter((one) => doubts.principal(one) === undefined)),
    Action: known(Action),
    Resource: known(Resource),
  };
  if (kept.Action?.length === 0 || kept.Resource?.length === 0) return undefined;
  const Condition_ = Condition && stricter(Condition, doubts);
  if (Condition !== undefined && Condition_ === undefined) return undefined;
  return pruned({ ...rest, ...kept, NotPrincipal, NotAction, NotResource, Condition: Condition_ });
}

// a condition that is not fully known is taken to hold
function laxer(conditions: Conditions, doubts: Doubts): Conditions {
  return eachEntry(conditions, (operator, key, values) => {
    const known = values.filter((value) => doubts.text(value) === undefined);
    if (known.length < values.length && !(/Not/.test(operator) && known.length > 0)) return undefined;
    return doubts.entry(operator, key, known) === undefined ? known : undefined;
  });
}

// nothing when a condition may not hold
function stricter(conditions: Conditions, doubts: Doubts): Conditions | undefined {
  const entries = Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => [operator, key, listOf(values)] as const),
  );
  const open = (value: string): boolean => doubts.text(value) !== undefined;
  const lost = entries.some(([operator, key, values]) => {
    const known = values.filter((value) => !open(value));
    if (known.length < values.length && (/Not/.test(operator) || known.length === 0)) return true;
    return doubts.entry(operator, key, known) !== undefined;
  });
  return lost ? undefined : eachEntry(conditions, (_, __, values) => values.filter((value) => !open(value)));
}

function eachEntry(
  conditions: Conditions,
  map: (operator: string, key: string, values: readonly string[]) => readonly string[] | undefined,
): Conditions {
  return Object.fromEntries(
    Object.entries(conditions).map(([operator, keys]) => {
      const kept = Object.entries(keys).map(([key, values]) => [key, map(operator, key, listOf(values))] as const);
      return [
        operator,
        Object.fromEntries(kept.filter((one): one is [string, readonly string[]] => one[1] !== undefined)),
      ];
    }),
  );
}

function eachType(principals: Principals, map: (list: readonly string[]) => readonly string[]): Principals {
  return Object.fromEntries(Object.entries(principals).map(([type, values]) => [type, map(listOf(values))]));
}

function pruned(statement: { [member: string]: unknown }): Statement {
  return Object.fromEntries(Object.entries(statement).filter(([, v]) => v !== undefined)) as unknown as Statement;
}
