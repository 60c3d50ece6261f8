import type { PolicyKind } from "../../lib/policy/lint";

/**
 * AWS's published grammar of the policy language, written down a second time and in another way than in the linter:
 * the first reason for which a document is none, undefined for one that is.
 */
export function grammarFault(document: unknown, kind: PolicyKind): string | undefined {
  if (!isObject(document)) return "no object";
  const { Version, Id, Statement, ...rest } = document;
  if (Object.keys(rest).length > 0) return "unknown element of the policy";
  if (Version !== undefined && Version !== "2012-10-17" && Version !== "2008-10-17") return "version";
  if (Id !== undefined && typeof Id !== "string") return "id";
  const list = Array.isArray(Statement) ? (Statement as unknown[]) : [Statement];
  if (list.length === 0) return "no statement";
  return first(list, (statement) => statementFault(statement, kind));
}

const TRUST: readonly PolicyKind[] = ["trust"];
const OWN: readonly PolicyKind[] = ["identity", "scp"];
const OPERATOR =
  /^(ForAllValues:|ForAnyValue:)?(String(Not)?(Equals|EqualsIgnoreCase|Like)|Arn(Not)?(Equals|Like)|(Numeric|Date)(Not)?Equals|(Numeric|Date)(Less|Greater)Than(Equals)?|Bool|BinaryEquals|(Not)?IpAddress|Null)(IfExists)?$/i;

function statementFault(value: unknown, kind: PolicyKind): string | undefined {
  if (!isObject(value)) return "statement";
  const { Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition, ...rest } = value;
  if (Object.keys(rest).length > 0) return "unknown element of the statement";
  if (Sid !== undefined && typeof Sid !== "string") return "sid";
  if (Effect !== "Allow" && Effect !== "Deny") return "effect";
  return (
    one("action", Action, NotAction, (text) => text === "*" || /^[^:\s]+:[^:\s]+$/.test(text)) ??
    (TRUST.includes(kind)
      ? none("resource", Resource, NotResource)
      : kind === "resource" && Resource === undefined && NotResource === undefined
        ? undefined
        : one("resource", Resource, NotResource, (text) => /^\*+$|^arn:/.test(text))) ??
    (OWN.includes(kind) ? none("principal", Principal, NotPrincipal) : principalFault(Principal, NotPrincipal)) ??
    conditionFault(Condition)
  );
}

function principalFault(value: unknown, not: unknown): string | undefined {
  if ((value === undefined) === (not === undefined)) return "principal";
  const given = value ?? not;
  if (given === "*") return undefined;
  if (!isObject(given) || Object.keys(given).length === 0) return "principal";
  return first(Object.entries(given), ([type, texts]) =>
    /^(AWS|Federated|Service|CanonicalUser)$/.test(type)
      ? textsFault("principal", texts, () => true)
      : "kind of principal",
  );
}

function conditionFault(block: unknown): string | undefined {
  if (block === undefined) return undefined;
  if (!isObject(block)) return "condition";
  return first(Object.entries(block), ([operator, keys]) => {
    if (!OPERATOR.test(operator) || !isObject(keys)) return "operator";
    return first(Object.entries(keys), ([key, values]) => {
      if (!/^[^:]+:./.test(key)) return "key";
      const list = Array.isArray(values) ? (values as unknown[]) : [values];
      return list.every((item) => ["string", "number", "boolean"].includes(typeof item)) ? undefined : "value";
    });
  });
}

function one(what: string, value: unknown, not: unknown, fits: (text: string) => boolean): string | undefined {
  if ((value === undefined) === (not === undefined)) return what;
  return textsFault(what, value ?? not, fits);
}

function none(what: string, ...values: readonly unknown[]): string | undefined {
  return values.every((value) => value === undefined) ? undefined : what;
}

function textsFault(what: string, value: unknown, fits: (text: string) => boolean): string | undefined {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  const right = list.length > 0 && list.every((text) => typeof text === "string" && fits(text));
  return right ? undefined : what;
}

function first<T>(list: readonly T[], check: (item: T) => string | undefined): string | undefined {
  for (const item of list) {
    const fault = check(item);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
