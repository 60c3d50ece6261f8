import type { PolicySet, Request } from "../lib/policy/evaluate";
import { listOf, type Conditions, type PolicyDocument, type Statement } from "../lib/policy/statement";

/**
 * Says the same thing in a way that the simulator understands, for one point on which it departs from AWS. A difference
 * is explained only if the simulator agrees once the policies are rewritten.
 */
export type Rewrite = (request: Request, policies: PolicySet) => PolicySet;

export const REWRITES: { readonly [id: string]: Rewrite } = {
  "any-value-if-exists": (request, policies) => {
    const present = new Set(Object.keys(request.context).map((key) => key.toLowerCase()));
    return eachCondition(
      policies,
      (operator, key) => !/^ForAnyValue:.*IfExists$/.test(operator) || present.has(key.toLowerCase()),
    );
  },
  "not-ip-address-other-family": (request, policies) => {
    const address = Object.entries(request.context).find(([key]) => key.toLowerCase() === "aws:sourceip")?.[1];
    if (typeof address !== "string") return policies;
    const sameFamily = (range: string): boolean => range.includes(":") === address.includes(":");
    return eachCondition(policies, (operator, _, values) => {
      if (!operator.includes("NotIpAddress")) return true;
      const left = values.filter(sameFamily);
      return left.length > 0 && left;
    });
  },
  "prefix-of-zero-bits": (_, policies) =>
    eachCondition(policies, (_operator, _key, values) =>
      values.flatMap((value) =>
        value === "0.0.0.0/0" ? ["0.0.0.0/1", "128.0.0.0/1"] : value === "::/0" ? ["::/1", "8000::/1"] : [value],
      ),
    ),
  "deny-with-not-principal": (request, policies) => ({
    ...policies,
    ...(policies.resource && {
      resource: eachStatement(policies.resource, (statement) => {
        if (statement.Effect !== "Deny" || statement.NotPrincipal === undefined) return statement;
        const { NotPrincipal, ...rest } = statement;
        if (policies.boundary === undefined && allNamesListed(request, JSON.stringify(NotPrincipal))) return statement;
        return { ...rest, Principal: "*" };
      }),
    }),
  }),
  "session-policy-and-session-principal": (_, { session, ...policies }) => {
    if (session === undefined || policies.resource === undefined) return { ...policies, ...(session && { session }) };
    const only = (effect: string) => (statement: Statement) => (statement.Effect === effect ? statement : undefined);
    const denials = [...(policies.identity ?? []), ...session].map((document) => eachStatement(document, only("Deny")));
    return {
      ...policies,
      identity: denials.filter(({ Statement }) => listOf(Statement).length > 0),
      resource: eachStatement(policies.resource, withoutRoles),
    };
  },
  "variables-need-the-new-version": (_, policies) =>
    eachDocument(policies, (document) =>
      document.Version === "2012-10-17"
        ? document
        : (JSON.parse(JSON.stringify(document).replaceAll("${", "${$}{")) as PolicyDocument),
    ),
  "variables-in-arn-conditions": (request, policies) =>
    eachDocument(policies, (document) =>
      document.Version !== "2012-10-17" ? document : eachStatement(document, (s) => resolveArnConditions(request, s)),
    ),
  "escaped-wildcards-in-plain-strings": (_, policies) =>
    eachCondition(policies, (operator, _key, values) =>
      !/String(Not)?Equals/.test(operator)
        ? true
        : values.map((value) => value.replaceAll("${*}", "*").replaceAll("${?}", "?")),
    ),
};

// a statement that cannot hold for want of a value is left out
function resolveArnConditions(request: Request, statement: Statement): Statement | undefined {
  const context = new Map(Object.entries(request.context).map(([key, value]) => [key.toLowerCase(), value]));
  let possible = true;
  const condition: { [operator: string]: { [key: string]: string | readonly string[] } } = {};
  for (const [operator, keys] of Object.entries(statement.Condition ?? {})) {
    for (const [key, given] of Object.entries(keys)) {
      const values = listOf(given);
      const account = context.get("kms:calleraccount");
      const affected =
        operator.includes("Arn") && context.has(key.toLowerCase()) && JSON.stringify(values).includes("${kms:");
      let kept = values;
      if (affected && typeof account === "string") kept = values.map((v) => v.replace("${kms:CallerAccount}", account));
      else if (affected) kept = operator.includes("Not") ? [] : values.filter((v) => !v.includes("${"));
      if (kept.length === 0) possible = false;
      (condition[operator] ??= {})[key] = kept;
    }
  }
  return possible ? { ...statement, ...(statement.Condition && { Condition: condition }) } : undefined;
}

function allNamesListed({ principal }: Request, list: string): boolean {
  const { kind, arn, sessionArn, service, accountId } = principal;
  if (kind === "service") return list.includes(`"${service}"`);
  if (kind === "anonymous") return false;
  const account = accountId ?? arn!.split(":")[4]!;
  const accountListed = list.includes(`"${account}"`) || list.includes(`::${account}:root"`);
  if (kind === "account") return accountListed;
  const names = kind === "role" ? [arn, sessionArn] : [arn];
  return accountListed && names.every((name) => list.includes(`"${name}"`));
}

function withoutRoles(statement: Statement): Statement | undefined {
  const { Principal, Effect } = statement;
  if (Effect !== "Allow" || Principal === undefined || Principal === "*") return statement;
  const left = listOf(Principal["AWS"]).filter((name) => !name.includes(":role/"));
  return left.length === 0 ? undefined : { ...statement, Principal: { ...Principal, AWS: left } };
}

function eachDocument(policies: PolicySet, change: (document: PolicyDocument) => PolicyDocument): PolicySet {
  return Object.fromEntries(
    Object.entries(policies).map(([kind, value]) => [
      kind,
      Array.isArray(value) ? value.map(change) : change(value as PolicyDocument),
    ]),
  ) as PolicySet;
}

function eachStatement(
  document: PolicyDocument,
  change: (statement: Statement) => Statement | undefined,
): PolicyDocument {
  const statements = listOf<Statement>(document.Statement).map(change);
  return { ...document, Statement: statements.filter((statement) => statement !== undefined) };
}

type KeepOrValues = boolean | readonly string[];

function eachCondition(
  policies: PolicySet,
  change: (operator: string, key: string, values: readonly string[]) => KeepOrValues,
): PolicySet {
  const conditions = (before: Conditions): Conditions => {
    const after: { [operator: string]: { [key: string]: string | readonly string[] } } = {};
    for (const [operator, keys] of Object.entries(before)) {
      for (const [key, values] of Object.entries(keys)) {
        const kept = change(operator, key, listOf(values));
        if (kept !== false) (after[operator] ??= {})[key] = kept === true ? values : kept;
      }
    }
    return after;
  };
  return eachDocument(policies, (document) =>
    eachStatement(document, (s) => (s.Condition === undefined ? s : { ...s, Condition: conditions(s.Condition) })),
  );
}
