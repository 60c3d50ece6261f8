import {
  listOf,
  statementsOf,
  type Conditions,
  type PolicyDocument,
  type Principals,
  type Statement,
} from "../../policy";
import { isUnknown, unknownsIn } from "./references";

/** How what is not known is read: in favour of the request, or against it. */
export type Reading = "hopeful" | "careful";

// keeps its place in the count of statements and matches nothing
const NEVER = { Action: "none:none", Resource: "*" };

/**
 * The policy with everything unknown decided one way. Where both readings give the same answer, it does not depend on
 * what is unknown.
 */
export function readAs(document: PolicyDocument, reading: Reading): PolicyDocument {
  if (!isUnknown(JSON.stringify(document))) return document;
  return {
    ...document,
    Statement: statementsOf(document).map((statement) => {
      if (!isUnknown(JSON.stringify(statement))) return statement;
      const { Sid, Effect, Principal } = statement;
      const wide = (Effect === "Allow") === (reading === "hopeful");
      const never = { ...(Sid === undefined ? {} : { Sid }), Effect, ...(Principal ? { Principal } : {}), ...NEVER };
      return (wide ? widest(statement) : narrowest(statement)) ?? never;
    }),
  };
}

/** The references that a policy leaves open. */
export function openReferences(document: PolicyDocument): readonly string[] {
  return unknownsIn(JSON.stringify(document));
}

function widest(statement: Statement): Statement {
  const { Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition, ...rest } = statement;
  const any = (list: Statement["Action"]) =>
    list === undefined ? undefined : listOf(list).map((one) => (isUnknown(one) ? "*" : one));
  const known = (list: Statement["Action"]) =>
    list === undefined ? undefined : listOf(list).filter((one) => !isUnknown(one));
  return pruned({
    ...rest,
    Principal:
      Principal === undefined || Principal === "*" ? Principal : eachType(Principal, (list) => any(list) ?? []),
    NotPrincipal:
      NotPrincipal === undefined || NotPrincipal === "*" ? NotPrincipal : eachType(NotPrincipal, (l) => known(l) ?? []),
    Action: any(Action),
    NotAction: known(NotAction),
    Resource: any(Resource),
    NotResource: known(NotResource),
    Condition: Condition && laxer(Condition),
  });
}

// nothing when no part that is known is left
function narrowest(statement: Statement): Statement | undefined {
  const { Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition, ...rest } = statement;
  if ([NotPrincipal, NotAction, NotResource].some((part) => part !== undefined && isUnknown(JSON.stringify(part)))) {
    return undefined;
  }
  const known = (list: Statement["Action"]) =>
    list === undefined ? undefined : listOf(list).filter((one) => !isUnknown(one));
  const kept = {
    Principal: Principal === undefined || Principal === "*" ? Principal : eachType(Principal, (l) => known(l) ?? []),
    Action: known(Action),
    Resource: known(Resource),
  };
  if (kept.Action?.length === 0 || kept.Resource?.length === 0) return undefined;
  const Condition_ = Condition && stricter(Condition);
  if (Condition !== undefined && Condition_ === undefined) return undefined;
  return pruned({ ...rest, ...kept, NotPrincipal, NotAction, NotResource, Condition: Condition_ });
}

// a condition that is not fully known is taken to hold
function laxer(conditions: Conditions): Conditions {
  return eachEntry(conditions, (operator, values) => {
    const known = values.filter((value) => !isUnknown(value));
    return known.length === values.length ? values : /Not/.test(operator) && known.length > 0 ? known : undefined;
  });
}

// nothing when a condition may not hold
function stricter(conditions: Conditions): Conditions | undefined {
  const entries = Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.values(keys).map((values) => [operator, listOf(values)] as const),
  );
  const lost = entries.some(([operator, values]) =>
    /Not/.test(operator) ? values.some(isUnknown) : values.every(isUnknown),
  );
  return lost ? undefined : eachEntry(conditions, (_, values) => values.filter((value) => !isUnknown(value)));
}

function eachEntry(
  conditions: Conditions,
  map: (operator: string, values: readonly string[]) => readonly string[] | undefined,
): Conditions {
  return Object.fromEntries(
    Object.entries(conditions).map(([operator, keys]) => {
      const kept = Object.entries(keys).map(([key, values]) => [key, map(operator, listOf(values))] as const);
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
