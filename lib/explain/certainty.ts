import { listOf, statementsOf, type Conditions, type PolicyDocument, type Principals, type Statement } from "../policy";
import { doubtsAbout, type Doubts } from "./doubts";

/** How what is not known is read: in favour of the request, or against it. */
export type Reading = "hopeful" | "careful";

// keeps its place in the count of statements and matches nothing
const NEVER = { Action: "none:none", Resource: "*" };

/**
 * The policy with everything that cannot be told decided one way. Where both readings give the same answer, it does not
 * depend on that.
 * @param perhaps whether the policy may not be there
 */
export function readAs(document: PolicyDocument, reading: Reading, doubts: Doubts, perhaps: boolean): PolicyDocument {
  const all = statementsOf(document);
  const read = all.map((statement) => {
    if (!perhaps && doubtsAbout(statement, doubts).length === 0) return statement;
    const { Sid, Effect, Principal } = statement;
    const wide = (Effect === "Allow") === (reading === "hopeful");
    const never = { ...(Sid === undefined ? {} : { Sid }), Effect, ...(Principal ? { Principal } : {}), ...NEVER };
    return (wide ? widest(statement, doubts) : perhaps ? undefined : narrowest(statement, doubts)) ?? never;
  });
  return read.every((statement, i) => statement === all[i]) ? document : { ...document, Statement: read };
}

type Open = (text: string) => string | undefined;

function known(list: Statement["Action"], open: Open): readonly string[] | undefined {
  return list === undefined ? undefined : listOf(list).filter((one) => open(one) === undefined);
}

function widest(statement: Statement, doubts: Doubts): Statement {
  const { Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition, ...rest } = statement;
  const any = (list: Statement["Action"], open: Open) =>
    list === undefined ? undefined : listOf(list).map((one) => (open(one) === undefined ? one : "*"));
  const named = (list: readonly string[]) => list.map((one) => (doubts.principal(one) === undefined ? one : "*"));
  return pruned({
    ...rest,
    Principal: Principal === undefined || Principal === "*" ? Principal : eachType(Principal, named),
    NotPrincipal:
      NotPrincipal === undefined || NotPrincipal === "*"
        ? NotPrincipal
        : eachType(NotPrincipal, (list) => list.filter((one) => doubts.principal(one) === undefined)),
    Action: any(Action, doubts.action),
    NotAction: known(NotAction, doubts.action),
    Resource: any(Resource, doubts.resource),
    NotResource: known(NotResource, doubts.resource),
    Condition: Condition && laxer(Condition, doubts),
  });
}

// nothing when no part that is known is left
function narrowest(statement: Statement, doubts: Doubts): Statement | undefined {
  const { Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition, ...rest } = statement;
  const excepted =
    NotPrincipal === undefined || NotPrincipal === "*" ? [] : Object.values(NotPrincipal).flatMap(listOf);
  if (excepted.some((one) => doubts.principal(one) !== undefined)) return undefined;
  const isOpen = (list: Statement["Action"], open: Open) => listOf(list).some((one) => open(one) !== undefined);
  if (isOpen(NotAction, doubts.action) || isOpen(NotResource, doubts.resource)) return undefined;
  const kept = {
    Principal:
      Principal === undefined || Principal === "*"
        ? Principal
        : eachType(Principal, (list) => list.filter((one) => doubts.principal(one) === undefined)),
    Action: known(Action, doubts.action),
    Resource: known(Resource, doubts.resource),
  };
  if (kept.Action?.length === 0 || kept.Resource?.length === 0) return undefined;
  const Condition_ = Condition && stricter(Condition, doubts);
  if (Condition !== undefined && Condition_ === undefined) return undefined;
  return pruned({ ...rest, ...kept, NotPrincipal, NotAction, NotResource, Condition: Condition_ });
}

// a condition that is not fully known is taken to hold
function laxer(conditions: Conditions, doubts: Doubts): Conditions {
  return eachEntry(conditions, (operator, key, values) => {
    const known = values.filter((value) => doubts.value(key, value) === undefined);
    if (known.length < values.length && !(/Not/.test(operator) && known.length > 0)) return undefined;
    return doubts.entry(operator, key, known) === undefined ? known : undefined;
  });
}

// nothing when a condition may not hold
function stricter(conditions: Conditions, doubts: Doubts): Conditions | undefined {
  const entries = Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => [operator, key, listOf(values)] as const),
  );
  const open = (key: string, value: string): boolean => doubts.value(key, value) !== undefined;
  const lost = entries.some(([operator, key, values]) => {
    const known = values.filter((value) => !open(key, value));
    if (known.length < values.length && (/Not/.test(operator) || known.length === 0)) return true;
    return doubts.entry(operator, key, known) !== undefined;
  });
  return lost ? undefined : eachEntry(conditions, (_, key, values) => values.filter((value) => !open(key, value)));
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
