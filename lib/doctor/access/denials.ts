import {
  evaluate,
  policiesFor,
  statementsOf,
  type Check,
  type Decision,
  type PolicyDocument,
  type PolicySet,
  type Statement,
} from "../../policy";
import { nearMisses } from "../../policy/evaluate";
import { nameOfStatement } from "./compare";
import type { Side, World } from "./live";
import type { Operation } from "./operations";
import { becauseOf } from "./reason";

/** A policy, or one of its statements, that blocks an export. */
export interface Denial {
  readonly side: Side;
  /** Sid or `#2`; undefined if no statement allows the action. */
  readonly statement: string | undefined;
  /** Name of the policy, if there are several of its type. */
  readonly policy: string | undefined;
  readonly actions: readonly string[];
  readonly operations: readonly string[];
  readonly because: string;
  /** Differences in these statements, live or expected, are explained by this denial and not reported again. */
  readonly explains: readonly string[];
}

/** Everything in the live policies that blocks an operation which the stack allows or the operator requires. */
export function denialsOf(
  live: World,
  expected: World,
  operations: (world: World) => readonly Operation[],
): readonly Denial[] {
  const planned = new Map(
    operations(expected).flatMap(({ name, checks }) =>
      checks.map((check) => [`${name}/${check.name}`, check] as const),
    ),
  );
  const found = new Map<string, Denial>();
  for (const { name, checks, demanded } of operations(live)) {
    for (const check of checks) {
      if (!live.knows(check.plane)) continue;
      const plan = planned.get(`${name}/${check.name}`);
      const wanted = plan === undefined || !expected.knows(check.plane) ? undefined : decide(plan, expected);
      if (!demanded && wanted !== undefined && wanted.decision.verdict !== "allowed") continue;
      const { decision, policies } = decide(check, live);
      if (decision.verdict === "allowed") continue;
      for (const cause of causes(check, decision, policies, live)) {
        add(found, cause, name, check, wanted === undefined ? [] : sidsOf(wanted.decision, cause.side, check));
      }
    }
  }
  return [...found.values()];
}

interface Decided {
  readonly decision: Decision;
  readonly policies: PolicySet;
}

// every level of the organization must allow the action
function decide(check: Check, { access, levels }: World): Decided {
  const sets = levels.length === 0 ? [{}] : levels.map((serviceControl) => ({ serviceControl }));
  const decided = sets.map((set): Decided => {
    const policies = { ...policiesFor(check, access), ...(check.plane === "trust" ? {} : set) };
    return { policies, decision: evaluate(check.request, policies) };
  });
  return decided.find(({ decision }) => decision.verdict !== "allowed") ?? decided[0]!;
}

type Cause = Pick<Denial, "side" | "statement" | "policy" | "because">;

function causes(check: Check, decision: Decision, policies: PolicySet, world: World): readonly Cause[] {
  if (decision.verdict === "explicitlyDenied") {
    return decision.decidedBy.map(({ policy, index }) => {
      const side = sideOf(policy, check);
      const { statement, name, owner } = locate(policies, policy, index, world);
      return { side, statement: name, policy: owner, because: becauseOf(statement, check.request, "denies") };
    });
  }
  return blockingKinds(check, policies).flatMap((kind): readonly Cause[] => {
    const side = sideOf(kind, check);
    const close = nearMisses(check.request, policies).filter(({ statement }) => statement.policy === kind);
    if (close.length === 0) {
      return [
        {
          side,
          statement: undefined,
          policy: undefined,
          because: "No statement in it allows that.",
        },
      ];
    }
    return close.map((miss) => {
      const { statement, name, owner } = locate(policies, kind, miss.statement.index, world);
      return { side, statement: name, policy: owner, because: becauseOf(statement, check.request, miss) };
    });
  });
}

type Kind = Decision["decidedBy"][number]["policy"];

// each policy type is evaluated while all others allow everything
function blockingKinds(check: Check, policies: PolicySet): readonly Kind[] {
  const { resourceKind, resource } = policies;
  if (check.plane === "trust") return ["resource"];
  const open: PolicySet = { resourceKind, identity: [ALLOW_ALL], resource: delegating(check) };
  const worlds: readonly (readonly [Kind, PolicySet])[] = [
    ["identity", { ...open, identity: policies.identity ?? [] }],
    ["resource", { ...open, resource }],
    ["boundary", { ...open, boundary: policies.boundary }],
    ["serviceControl", { ...open, serviceControl: policies.serviceControl }],
  ];
  const blocking = worlds.filter(([, set]) => evaluate(check.request, set).verdict !== "allowed").map(([kind]) => kind);
  return blocking.length > 0 ? blocking : ["identity"];
}

const ALLOW_ALL: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
};

// delegates the decision to the identity policies of the caller's account
function delegating({ request }: Check): PolicyDocument {
  const account = request.principal.accountId ?? "";
  return {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { AWS: account }, Action: "*", Resource: "*" }],
  };
}

function sideOf(kind: Kind, { plane }: Check): Side {
  if (kind === "resource") return plane;
  return kind === "session" ? "identity" : kind;
}

function locate(
  policies: PolicySet,
  kind: Kind,
  index: number,
  { names }: World,
): { readonly statement: Statement | undefined; readonly name: string; readonly owner: string | undefined } {
  const given = kind === "resource" || kind === "boundary" ? [policies[kind]] : (policies[kind] ?? []);
  let rest = index;
  for (const [i, document] of given.entries()) {
    const statements = document === undefined ? [] : statementsOf(document);
    if (rest < statements.length) {
      const owner = kind === "identity" || kind === "resourceControl" ? names[kind]?.[i] : undefined;
      return { statement: statements[rest], name: nameOfStatement(statements[rest], rest), owner };
    }
    rest -= statements.length;
  }
  return { statement: undefined, name: `#${index + 1}`, owner: undefined };
}

// the statements of one policy type with which the stack allows the request
function sidsOf({ decidedBy }: Decision, side: Side, check: Check): readonly string[] {
  return decidedBy
    .filter(({ policy }) => sideOf(policy, check) === side)
    .map(({ sid, index }) => sid ?? `#${index + 1}`);
}

function add(
  found: Map<string, Denial>,
  cause: Cause,
  operation: string,
  check: Check,
  explained: readonly string[],
): void {
  const { action } = check.request;
  const meant = explained.length > 0 ? explained.join() : action;
  const key = [cause.side, cause.policy, cause.statement ?? meant].join("|");
  const before = found.get(key);
  const merge = (list: readonly string[] = [], ...more: readonly string[]) => [...new Set([...list, ...more])];
  found.set(key, {
    ...(before ?? cause),
    ...(cause.statement === undefined && explained.length > 0
      ? { because: `No statement in it allows that; in the stack, ${explained.join(" and ")} does.` }
      : {}),
    actions: merge(before?.actions, action),
    operations: merge(before?.operations, operation),
    explains: merge(before?.explains, ...explained, ...(cause.statement === undefined ? [] : [cause.statement])),
  });
}
