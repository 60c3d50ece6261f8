import type { PolicySet, Request } from "../lib/policy/evaluate";
import type { Conditions, PolicyDocument, Principals, Statement } from "../lib/policy/statement";
import type { Random } from "./random";
import {
  ACTION_PATTERNS,
  ACTIONS,
  ARN_PATTERNS,
  KEYS,
  NAMED,
  OURS,
  PRINCIPALS,
  RANGES,
  RESOURCE_PATTERNS,
  STRING_PATTERNS,
  type KeyType,
} from "./vocabulary";

/** Policies and the requests that are put to them. */
export interface Batch {
  readonly policies: PolicySet;
  readonly requests: readonly Request[];
}

const REQUESTS = 8;

export function generate(random: Random): Batch {
  const action = random.pick(Object.keys(ACTIONS));
  const principal = random.pick(PRINCIPALS);
  const person = principal.kind === "role" || principal.kind === "user";
  const documents = (count: number): PolicyDocument[] =>
    Array.from({ length: count }, () => document(random, action, "identity"));
  const policies: PolicySet = {
    ...(person ? { identity: documents(random.below(3)) } : {}),
    // keys and roles always have a policy of their own
    ...(/^(kms|sts)/.test(action) || random.chance(75) ? { resource: document(random, action, "resource") } : {}),
    ...(person && random.chance(20) ? { boundary: document(random, action, "identity") } : {}),
    ...(principal.kind === "role" && random.chance(15) ? { session: documents(1) } : {}),
    ...(person && random.chance(15) ? { serviceControl: [document(random, action, "organization")] } : {}),
    ...(random.chance(10) ? { resourceControl: [document(random, action, "control")] } : {}),
  };
  return { policies, requests: Array.from({ length: REQUESTS }, () => request(random, action, principal)) };
}

function request(random: Random, action: string, principal: Request["principal"]): Request {
  const { keys, resources } = ACTIONS[action]!;
  const context: { [key: string]: string | string[] } = {};
  for (const key of keys) {
    if (!random.chance(55)) continue;
    const { type, values } = KEYS[key]!;
    context[random.chance(10) ? key.toLowerCase() : key] =
      type === "list" ? random.some(values, 1, 3) : random.pick(values);
  }
  return { principal, action, resource: random.pick(resources), context, resourceAccount: OURS };
}

type Kind = "identity" | "resource" | "organization" | "control";

function document(random: Random, action: string, kind: Kind): PolicyDocument {
  const count = 1 + random.below(kind === "resource" ? 4 : 3);
  const Statement = Array.from({ length: count }, (_, i) => statement(random, action, kind, `S${i}`));
  return { Version: kind !== "control" && random.chance(4) ? "2008-10-17" : "2012-10-17", Statement };
}

function statement(random: Random, action: string, kind: Kind, Sid: string): Statement {
  const Effect = kind === "control" || random.chance(25) ? "Deny" : "Allow";
  const trust = kind === "resource" && action === "sts:AssumeRole";
  return {
    Sid,
    Effect,
    ...(kind === "resource" ? principals(random, Effect) : {}),
    ...(kind === "control" ? { Principal: "*" as const } : {}),
    ...actions(random, action, kind),
    ...(trust ? {} : resources(random, action, kind)),
    ...(random.chance(55) ? { Condition: conditions(random, action) } : {}),
  };
}

function actions(random: Random, action: string, kind: Kind): Pick<Statement, "Action" | "NotAction"> {
  const likely = random.chance(75) ? [action] : [];
  const others = random.some(ACTION_PATTERNS, likely.length > 0 ? 0 : 1, 2);
  const service = `${action.split(":")[0]}:`;
  // a resource policy names actions of its own service only
  const legal =
    kind === "resource" || kind === "control"
      ? others.filter((name) => name.toLowerCase().startsWith(service))
      : others;
  const list = [...new Set([...likely, ...legal])];
  const names = list.length === 0 ? [`${service}*`] : list;
  if (kind !== "control" && kind !== "organization" && random.chance(8)) return { NotAction: names };
  return { Action: names.length === 1 ? names[0]! : names };
}

function resources(random: Random, action: string, kind: Kind): Pick<Statement, "Resource" | "NotResource"> {
  const service = `arn:aws:${action.startsWith("sts") ? "iam" : action.split(":")[0]}:`;
  const fitting = RESOURCE_PATTERNS.filter((pattern) => pattern.startsWith(service));
  const list = random.chance(30) ? ["*"] : random.some(random.chance(85) ? fitting : RESOURCE_PATTERNS, 1, 3);
  if (kind !== "control" && kind !== "organization" && random.chance(8)) return { NotResource: list };
  return { Resource: list.length === 1 ? list[0]! : list };
}

function principals(random: Random, effect: "Allow" | "Deny"): Pick<Statement, "Principal" | "NotPrincipal"> {
  const list = random.some(NAMED, 1, 3);
  const named: Principals = random.chance(12) ? { AWS: list, Service: "events.amazonaws.com" } : { AWS: list };
  if (effect === "Deny" && random.chance(12)) return { NotPrincipal: named };
  const roll = random.below(10);
  if (roll === 0) return { Principal: { Service: "events.amazonaws.com" } };
  if (roll === 1) return { Principal: { AWS: "*" } };
  return { Principal: roll < 4 ? "*" : named };
}

const ORDERED = ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"];
const OPERATORS: { readonly [type in KeyType]: readonly string[] } = {
  string: [
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
  ],
  list: [
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
  ],
  number: ORDERED.map((name) => `Numeric${name}`),
  date: ORDERED.map((name) => `Date${name}`),
  bool: ["Bool"],
  binary: ["BinaryEquals"],
  ip: ["IpAddress", "NotIpAddress"],
  arn: ["ArnEquals", "ArnNotEquals", "ArnLike", "ArnNotLike"],
};

function conditions(random: Random, action: string): Conditions {
  const result: { [operator: string]: { [key: string]: string | string[] } } = {};
  for (let i = 1 + random.below(2); i > 0; i--) {
    const key = random.pick(ACTIONS[action]!.keys);
    const { type } = KEYS[key]!;
    const operator = random.chance(10) ? "Null" : operatorFor(random, type);
    const list = operator === "Null" ? [random.pick(["true", "false"])] : policyValues(random, key, operator);
    (result[operator] ??= {})[key] = list.length === 1 ? list[0]! : list;
  }
  return result;
}

function operatorFor(random: Random, type: KeyType): string {
  const set = random.chance(type === "list" ? 90 : 8) ? `${random.pick(["ForAnyValue", "ForAllValues"])}:` : "";
  return `${set}${random.pick(OPERATORS[type])}${random.chance(20) ? "IfExists" : ""}`;
}

function policyValues(random: Random, key: string, operator: string): string[] {
  const { type, values } = KEYS[key]!;
  if (type === "ip") return random.some(RANGES, 1, 2);
  if (type === "arn") return random.some([...values, ...ARN_PATTERNS], 1, 2);
  const patterns = operator.includes("String") && random.chance(25) ? STRING_PATTERNS : [];
  return random.some([...values, ...patterns], 1, 2);
}
