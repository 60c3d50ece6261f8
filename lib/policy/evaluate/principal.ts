import { listOf, type Principals, type Statement } from "../statement";
import type { PrincipalInfo } from "./types";

/**
 * How closely a statement names the caller. `account` leaves the decision to the policies of the caller's account;
 * `entity` names the role behind a session, so that boundary and session policies still limit it; `caller` is the
 * caller itself.
 */
export type Closeness = "none" | "account" | "entity" | "caller";

/** A principal with its account worked out. */
export interface Caller extends Omit<PrincipalInfo, "accountId"> {
  readonly account: string | undefined;
  /** Whether a permissions boundary is attached: Deny with NotPrincipal then always applies. */
  readonly bounded: boolean;
}

/** The caller of a request. */
export function callerOf(principal: PrincipalInfo, bounded: boolean): Caller {
  const { kind, arn, sessionArn, service } = principal;
  const account = principal.accountId ?? accountIn(arn) ?? accountIn(sessionArn);
  return { kind, arn, sessionArn, service, account, bounded };
}

/** The account of an ARN, if it names one. */
export function accountIn(arn: string | undefined): string | undefined {
  if (arn === undefined) return undefined;
  let from = 0;
  for (let field = 0; field < 4; field++) {
    const colon = arn.indexOf(":", from);
    if (colon < 0) return undefined;
    from = colon + 1;
  }
  const end = arn.indexOf(":", from);
  return end <= from ? undefined : arn.slice(from, end);
}

type PrincipalTest = (caller: Caller) => Closeness;

/** Compiles Principal or NotPrincipal of a resource policy; a statement with neither names nobody. */
export function compilePrincipal(statement: Statement): PrincipalTest {
  if (statement.Principal !== undefined) return compileList(statement.Principal);
  if (statement.NotPrincipal === undefined) return () => "none";
  return statement.Effect === "Deny" ? deniedExcept(statement.NotPrincipal) : grantedExcept(statement.NotPrincipal);
}

function compileList(principals: "*" | Principals): PrincipalTest {
  const tests = entries(principals).map(([type, value]) => compileOne(type, value));
  return (caller) => {
    let best: Closeness = "none";
    for (const test of tests) {
      const found = test(caller);
      if (RANK[found] > RANK[best]) best = found;
    }
    return best;
  };
}

const RANK = { none: 0, account: 1, entity: 2, caller: 3 } as const;

function entries(principals: "*" | Principals): readonly (readonly [string, string])[] {
  if (principals === "*") return [["AWS", "*"]];
  return Object.entries(principals).flatMap(([type, values]) => listOf(values).map((v) => [type, v] as const));
}

function compileOne(type: string, value: string): PrincipalTest {
  if (value === "*" && type === "AWS") return () => "caller";
  // AWS's samples of policy checks take `*` for every one of its kind
  const is = (name: string | undefined) => value === "*" || name === value;
  if (type === "Service") return (c) => (c.kind === "service" && is(c.service) ? "caller" : "none");
  if (type === "Federated") return (c) => (c.kind === "identityProvider" && is(c.arn) ? "caller" : "none");
  if (type !== "AWS") return () => "none";
  // the account may be a symbol, where it is known only after the apply
  const account = /^arn:[^:]+:iam::([^:]+):root$/.exec(value)?.[1];
  if (account !== undefined) return (caller) => accountCloseness(caller, account);
  if (value.includes(":")) return (caller) => arnCloseness(caller, value);
  return (caller) => (caller.account === value ? accountCloseness(caller, value) : arnCloseness(caller, value));
}

function accountCloseness(caller: Caller, account: string): Closeness {
  return caller.account === account && !isOutsideIam(caller) ? "account" : "none";
}

function arnCloseness(caller: Caller, arn: string): Closeness {
  if (isOutsideIam(caller)) return "none";
  if (caller.sessionArn === arn) return "caller";
  if (caller.arn !== undefined) return caller.arn !== arn ? "none" : caller.kind === "role" ? "entity" : "caller";
  return caller.sessionArn !== undefined && sessionOf(caller.sessionArn, arn) ? "entity" : "none";
}

/** Whether the caller is nobody of an account: a service, an identity provider, or nobody known. */
export function isOutsideIam({ kind }: Pick<Caller, "kind">): boolean {
  return kind === "service" || kind === "anonymous" || kind === "identityProvider";
}

// a session ARN has the role's name without its path
function sessionOf(sessionArn: string, roleArn: string): boolean {
  const session = /^arn:([^:]+):sts::([^:]+):assumed-role\/([^/]+)\//.exec(sessionArn);
  const role = /^arn:([^:]+):iam::([^:]+):role\/(?:.*\/)?([^/]+)$/.exec(roleArn);
  return session !== null && role !== null && [1, 2, 3].every((i) => session[i] === role[i]);
}

// whoever is named in any way is excepted, so the grant stays as narrow as it can be read
function grantedExcept(principals: "*" | Principals): PrincipalTest {
  const named = compileList(principals);
  return (caller) => (named(caller) === "none" ? "caller" : "none");
}

/**
 * Deny with NotPrincipal spares a caller only if all its names are listed: account, role, and session. It spares nobody
 * who has a permissions boundary (both documented by AWS).
 */
function deniedExcept(principals: "*" | Principals): PrincipalTest {
  const named = entries(principals).map(([type, value]) => compileOne(type, value));
  const everyone = entries(principals).some(([type, value]) => type === "AWS" && value === "*");
  return (caller) => {
    if (caller.bounded) return "caller";
    if (everyone) return "none";
    const found = new Set(named.map((test) => test(caller)));
    return namesOf(caller).every((name) => found.has(name)) ? "none" : "caller";
  };
}

function namesOf(caller: Caller): readonly Closeness[] {
  if (caller.kind === "role") return ["account", "entity", "caller"];
  if (caller.kind === "user" || caller.kind === "federatedUser") return ["account", "caller"];
  return caller.kind === "account" || caller.kind === "root" ? ["account"] : ["caller"];
}
