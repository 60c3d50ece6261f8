import { expandAction, findAction } from "../../lib/catalog/authorization";
import { listOf, statementsOf, type PolicyDocument, type Principals, type Statement } from "../../lib/policy";
import { conditionMutants } from "./condition-mutants";

/** A policy with one thing changed. */
export interface Mutant {
  /** `Sid: what was changed`. */
  readonly name: string;
  readonly document: PolicyDocument;
  /** Whether the change can matter to requests for an action. */
  readonly touches: (action: string) => boolean;
}

/** What the mutations need to know of the policy. */
export interface MutantContext {
  /** Actions that are put into each statement, next to what is there. */
  readonly neighbours: readonly string[];
  /** ARNs that exemptions and grants are widened to. */
  readonly strangers: readonly string[];
  /** Wider (for Allow) or narrower (for Deny) than a resource of the policy. */
  readonly wider: (resource: string) => readonly string[];
  readonly narrower: (resource: string) => readonly string[];
  /** Principals in the place of those that are there. */
  readonly principals: (effect: Statement["Effect"]) => readonly ("*" | Principals)[];
}

type Changed = readonly [what: string, statement: Statement | undefined];

/**
 * Every policy that differs from the given one in one statement, action, principal, resource or condition. A Deny is
 * made weaker in each of its parts; an Allow wider and narrower.
 */
export function policyMutants(document: PolicyDocument, context: MutantContext): readonly Mutant[] {
  const statements = statementsOf(document);
  return statements.flatMap((statement, i) =>
    changesOf(statement, context).map(([what, changed]) => ({
      name: `${statement.Sid ?? i}: ${what}`,
      document: { ...document, Statement: statements.flatMap((s, j) => (j === i ? (changed ?? []) : s)) },
      touches: (action) => [statement, changed].some((one) => covers(listOf(one?.Action), action)),
    })),
  );
}

function changesOf(statement: Statement, context: MutantContext): readonly Changed[] {
  return [
    ["statement removed", undefined],
    ["effect turned round", { ...statement, Effect: statement.Effect === "Allow" ? "Deny" : "Allow" }],
    ...actionMutants(statement, context),
    ...resourceMutants(statement, context),
    ...principalMutants(statement, context),
    ...conditionMutants(statement, context.strangers),
  ];
}

function actionMutants(statement: Statement, { neighbours }: MutantContext): Changed[] {
  const actions = listOf(statement.Action);
  const dropped = actions.length < 2 ? [] : actions.map((one) => without(actions, one));
  const removed = dropped.map(([one, rest]): Changed => [`${one} removed`, { ...statement, Action: rest }]);
  const replaced: Changed[] = actions.map((one) => [
    `${one} misspelt`,
    { ...statement, Action: [...actions.filter((other) => other !== one), `${one}s`] },
  ]);
  if (statement.Effect === "Deny") {
    // a denial of everything has no single action to lose: it keeps part of them
    const parts = actions
      .filter((one) => one.endsWith("*"))
      .flatMap((one) => ["Get*", "Put*"].map((part) => one.replace("*", part)));
    return [...removed, ...replaced, ...parts.map((part): Changed => [`only ${part}`, { ...statement, Action: part }])];
  }
  const service = actions[0]!.split(":")[0]!;
  const more = [`${service}:*`, ...neighbours.filter((one) => one.startsWith(`${service}:`))];
  const fitting = more.filter((one) => !covers(actions, one) && takesResource(one, statement));
  const added = fitting.map((one): Changed => [`${one} added`, { ...statement, Action: [...actions, one] }]);
  const begun = actions.flatMap((one): Changed[] => {
    const pattern = `${/^\w+:[A-Z][a-z]+/.exec(one)?.[0] ?? one}*`;
    const meant = expandAction(pattern).filter((name) => !covers(actions, name) && takesResource(name, statement));
    if (meant.length === 0) return [];
    return [[`${one} widened to ${pattern}`, { ...statement, Action: [...actions, pattern] }]];
  });
  return [...removed, ...replaced, ...added, ...begun];
}

function covers(actions: readonly string[], wanted: string): boolean {
  return actions.some((one) => one === wanted || (one.endsWith("*") && wanted.startsWith(one.slice(0, -1))));
}

// an action on buckets beside a resource of objects would grant nothing
function takesResource(action: string, { Resource }: Statement): boolean {
  if (Resource === undefined || action.endsWith("*")) return true;
  if (action.startsWith("kms:")) return findAction(action)!.resourceTypes.includes("key");
  const wanted = listOf(Resource).every((arn) => arn.includes("/")) ? "object" : "bucket";
  return findAction(action)!.resourceTypes.includes(wanted);
}

function without(list: readonly string[], one: string): readonly [string, readonly string[]] {
  return [one, list.filter((other) => other !== one)];
}

function resourceMutants(statement: Statement, { wider, narrower }: MutantContext): Changed[] {
  const resources = listOf(statement.Resource);
  if (resources.length === 0) return [];
  const removed = resources.length < 2 ? [] : resources.map((one) => without(resources, one));
  const change = statement.Effect === "Allow" ? [wider, narrower] : [narrower];
  return [
    ...removed.map(([one, rest]): Changed => [`${one} removed`, { ...statement, Resource: rest }]),
    ...resources.flatMap((one) =>
      change
        .flatMap((variants) => variants(one))
        .map((other): Changed => {
          const Resource = resources.map((resource) => (resource === one ? other : resource));
          return [`${one} changed to ${other}`, { ...statement, Resource }];
        }),
    ),
  ];
}

function principalMutants(statement: Statement, { principals }: MutantContext): Changed[] {
  if (statement.Principal === undefined) return [];
  const same = JSON.stringify(statement.Principal);
  return principals(statement.Effect)
    .filter((other) => JSON.stringify(other) !== same)
    .map((other): Changed => [`principal changed to ${JSON.stringify(other)}`, { ...statement, Principal: other }]);
}
