import {
  actorOf,
  bothDecisions,
  Budget,
  callersFor,
  clausesOf,
  findRequests,
  keysOfCaller,
} from "../../policy/compare";
import type { Actor, Clause, Question } from "../../policy/compare";
import type { Conditions, PolicyDocument } from "../../stack/policy-parts";
import { policiesFor } from "./policies-for";
import type { Side } from "./side";

/** What somebody may be able to do with what has a policy. */
export interface ActionQuery {
  readonly owner: string;
  /** Account of the owner. */
  readonly home: string;
  readonly actions: readonly string[];
  /** Further conditions on the request. */
  readonly asking: Conditions;
  /** Whether somebody is asked. */
  readonly isCandidate: (actor: Actor) => boolean;
}

const PEOPLE = ["role", "user", "root"];
const SPEAKS_OF_NETWORKS = /aws:(?:sourcevpc|vpc)|"Null\w*":\{[^}]*"aws:sourceip"/i;
const SPEAKS_OF_FEDERATED = /federated-?user/i;

/**
 * Whether a root user, user or role whose own policies allow it can do any of the actions by a document, with whatever a
 * request may have: a tag, MFA, an organization, an address. `unknown` where that cannot be told.
 */
export function canAnybody(query: ActionQuery, document: PolicyDocument, side: Side): boolean | "unknown" {
  const { owner, home, isCandidate: isAsked } = query;
  const text = JSON.stringify(document);
  const own = usual(query, text);
  const clauses = [own, document].flatMap(clausesOf);
  const decidedBy: Question["decidedBy"] = (actor, action, resource) => {
    const deciding = policiesFor(side, side, actor, { action, resource, owner });
    const policies = { ...deciding?.policies, identity: [own], resource: document };
    return { from: undefined, to: { ...deciding, policies } };
  };
  if (canSomebodyNamed(query, text, clauses, decidedBy)) return true;
  const found = callersFor(clauses, { home, partition: side.partition });
  // who comes by GetFederationToken is asked where somebody thought of it
  const kinds = SPEAKS_OF_FEDERATED.test(text) ? [...PEOPLE, "federatedUser"] : PEOPLE;
  const callers = found.callers.filter(
    (actor) => actor.own === "all" && kinds.includes(actor.info.kind) && isAsked(actor),
  );
  const question: Question = {
    own: clausesOf(own)[0]!,
    callers,
    clauses,
    within: { owner, unnamed: owner.includes("<"), ofPolicy: true, except: [], home, partition: side.partition },
    decidedBy,
    budget: new Budget(),
    known: new Set(),
  };
  const { hit, undecidedBecause } = findRequests(question);
  if (hit !== undefined) return true;
  return found.complete && undecidedBecause === undefined ? false : "unknown";
}

// what an ordinary request of a role has, and no others: then a role that a policy names is asked at once, where most find
// whoever is spared
const ORDINARY = [
  "aws:principalarn",
  "aws:principalaccount",
  "kms:calleraccount",
  "aws:securetransport",
  "aws:sourceip",
];
const ROLE = /"(arn:[^"*?$<]*:iam::(\d{12}):role\/[^"*?$<]+)"/g;

function canSomebodyNamed(
  { owner, home, actions, asking, isCandidate: isAsked }: ActionQuery,
  text: string,
  clauses: readonly Clause[],
  decidedBy: Question["decidedBy"],
): boolean {
  const given = Object.assign({}, ...Object.values(asking)) as { readonly [key: string]: string };
  const known = new Set([...ORDINARY, ...Object.keys(given).map((key) => key.toLowerCase())]);
  if (clauses.some(({ tests }) => tests.some(({ key }) => !known.has(key)))) return false;
  const roles = new Map([...text.matchAll(ROLE)].map(([, arn, account]) => [arn!, account!]));
  return [...roles].some(([arn, account]) => {
    const actor = actorOf(arn, "all");
    if (account !== home || !isAsked(actor)) return false;
    const context = {
      ...keysOfCaller(actor.info),
      "aws:SecureTransport": "true",
      "aws:SourceIp": "203.0.113.1",
      ...given,
    };
    return actions.some((action) => {
      const resource = /Object/.test(action) ? `${owner}/object` : owner;
      return bothDecisions({ actor, action, resource, ...decidedBy(actor, action, resource) }, context) !== undefined;
    });
  });
}

// what callers hold, and what their requests are like: over TLS, and from an address unless the policy speaks of networks
// without one
function usual({ actions, asking }: ActionQuery, text: string): PolicyDocument {
  const address: Conditions = SPEAKS_OF_NETWORKS.test(text) ? {} : { Null: { "aws:SourceIp": "false" } };
  const Condition = { Bool: { "aws:SecureTransport": "true" }, ...address, ...asking };
  return { Version: "2012-10-17", Statement: { Effect: "Allow", Action: actions, Resource: "*", Condition } };
}
