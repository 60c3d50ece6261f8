import { listOf, statementsOf, type Conditions, type PolicyDocument, type Principals, type Statement } from "../policy";
import { unknownsIn, type UnknownParts } from "./unknown-parts";

/** How unknown parts are evaluated: in favour of the request, or against it. */
export type Reading = "hopeful" | "careful";

/** Keeps the position in the count of statements, and matches nothing. */
export const NEVER = { Action: "none:none", Resource: "*" };

/**
 * The policy with all unknown parts evaluated one way. If both readings give the same result, it does not depend on
 * them.
 * @param perhaps whether the policy may not exist
 */
export function readAs(
  document: PolicyDocument,
  reading: Reading,
  unknowns: UnknownParts,
  perhaps: boolean,
): PolicyDocument {
  const all = statementsOf(document);
  const read = all.map((statement) => {
    if (!perhaps && unknownsIn(statement, unknowns).length === 0) return statement;
    const { Sid, Effect, Principal } = statement;
    const wide = (Effect === "Allow") === (reading === "hopeful");
    const never = { ...(Sid === undefined ? {} : { Sid }), Effect, ...(Principal ? { Principal } : {}), ...NEVER };
    return (wide ? widest(statement, unknowns) : perhaps ? undefined : narrowest(statement, unknowns)) ?? never;
  });
  return read.every((statement, i) => statement === all[i]) ? document : { ...document, Statement: read };
}

type Open = (text: string) => string | undefined;

function known(list: Statement["Action"], open: Open): readonly string[] | undefined {
  return list === undefined ? undefined : listOf(list).filter((one) => open(one) === undefined);
}

function widest(statement: Statement, unknowns: UnknownParts): Statement {
  const { Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition, ...rest } = statement;
  const any = (list: Statement["Action"], open: Open) =>
    list === undefined ? undefined : listOf(list).map((one) => (open(one) === undefined ? one : "*"));
  const named = (list: readonly string[]) => list.map((one) => (unknowns.principal(one) === undefined ? one : "*"));
  return pruned({
    ...rest,
    Principal: Principal === undefined || Principal === "*" ? Principal : eachType(Principal, named),
    NotPrincipal:
      NotPrincipal === undefined || NotPrincipal === "*"
        ? NotPrincipal
        : eachType(NotPrincipal, (list) => list.filter((one) => unknowns.principal(one) === undefined)),
    Action: any(Action, unknowns.action),
    NotAction: known(NotAction, unknowns.action),
    Resource: any(Resource, unknowns.resource),
    NotResource: known(NotResource, unknowns.resource),
    Condition: Condition && laxer(Condition, unknowns),
  });
}

// undefined if no known part remains
function narrowest(statement: Statement, unknowns: UnknownParts): Statement | undefined {
  const { Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition, ...rest } = statement;
  const excepted =
    NotPrincipal === undefined || NotPrincipal === "*" ? [] : Object.values(NotPrincipal).flatMap(listOf);
  if (excepted.some((one) => unknowns.principal(one) !== undefined)) return undefined;
  const isOpen = (list: Statement["Action"], open: Open) => listOf(list).some((one) => open(one) !== undefined);
  if (isOpen(NotAction, unknowns.action) || isOpen(NotResource, unknowns.resource)) return undefined;
  const kept = {
    Principal:
      Principal === undefined || Principal === "*"
        ? Principal
        : eachType(Principal, (list) => list.filter((one) => unknowns.principal(one) === undefined)),
    Action: known(Action, unknowns.action),
    Resource: known(Resource, unknowns.resource),
  };
  if (kept.Action?.length === 0 || kept.Resource?.length === 0) return undefined;
  const Condition_ = Condition && stricter(Condition, unknowns);
  if (Condition !== undefined && Condition_ === undefined) return undefined;
  return pruned({ ...rest, ...kept, NotPrincipal, NotAction, NotResource, Condition: Condition_ });
}

// conditions that are not fully known count as met
function laxer(conditions: Conditions, unknowns: UnknownParts): Conditions {
  return eachEntry(conditions, (operator, key, values) => {
    const known = values.filter((value) => unknowns.value(key, value) === undefined);
    if (known.length < values.length && !(/Not/.test(operator) && known.length > 0)) return undefined;
    return unknowns.entry(operator, key, known) === undefined ? known : undefined;
  });
}

// undefined if a condition may not be met
function stricter(conditions: Conditions, unknowns: UnknownParts): Conditions | undefined {
  const entries = Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => [operator, key, listOf(values)] as const),
  );
  const open = (key: string, value: string): boolean => unknowns.value(key, value) !== undefined;
  const lost = entries.some(([operator, key, values]) => {
    const known = values.filter((value) => !open(key, value));
    if (known.length < values.length && (/Not/.test(operator) || known.length === 0)) return true;
    return unknowns.entry(operator, key, known) !== undefined;
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
