import { listOf, type Request, type Statement } from "../policy";
import { symbolsIn } from "../stack";
import { CALLING_ROLE, SESSION_NAME, undecided, type Things } from "./compare";
import { openReason, type Entry, type Known } from "./open-keys";

/** The unknown parts of a policy for one check. Each method returns what must be known. */
export interface UnknownParts {
  /** An entry of a condition, regardless of its values. */
  entry(operator: string, key: string, values: readonly string[]): string | undefined;
  /** One value of an entry. */
  value(key: string, value: string): string | undefined;
  action(value: string): string | undefined;
  resource(value: string): string | undefined;
  principal(value: string): string | undefined;
}

// an account as an ARN
const ROOT = /^arn:[^:]+:iam::([^:]+):root$/;

export interface Asked {
  readonly request: Request;
  /** The names that a statement may use for the caller. */
  readonly names: readonly string[];
  readonly things: Things;
  /** What must be known to evaluate a condition entry, regardless of its values. */
  readonly open: (entry: Entry) => string | undefined;
}

export function unknownPartsOf(known: Known): UnknownParts {
  const { check, parts } = known;
  const { request } = check;
  const byGenesys = check.plane === "trust" && parts.copying === undefined;
  const { arn, sessionArn } = request.principal;
  const names = byGenesys ? genesysNames(known) : [arn, sessionArn].filter((name) => name !== undefined);
  return unknownsAround({ request, names, things: parts, open: (entry) => openReason(entry, known) });
}

/** The unknown parts for a request. */
export function unknownsAround({ request, names, things, open }: Asked): UnknownParts {
  const { context, resource, principal } = request;
  const actual = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), listOf(value)]));
  const variable = (text: string): string | undefined => openVariable(text, open);
  // a policy variable has the value from the request
  const filled = (text: string): string =>
    text.replace(/\$\{([^},]+)[^}]*\}/g, (whole, key: string) => actual.get(key.trim().toLowerCase())?.[0] ?? whole);
  const value = (key: string, text: string): string | undefined =>
    variable(text) ??
    (actual.get(key.toLowerCase()) ?? [])
      .map((one) => undecided(filled(text), one, things))
      .find((why) => why !== undefined);
  // a policy may name a role or user by its unique id
  const ofUniqueId = (text: string): string | undefined => {
    if (!(principal.kind === "user" ? /^AIDA\w+$/ : /^AROA\w+$/).test(text)) return undefined;
    const [id = ""] = actual.get("aws:userid")?.[0]?.split(":") ?? [];
    const isKnown =
      /^\w+$/.test(id) && open({ operator: "StringEquals", key: "aws:userid", values: [text] }) === undefined;
    return isKnown && id !== text ? undefined : `whether ${text} is the unique id of the caller`;
  };
  return {
    value,
    entry: (operator, key, values) =>
      values.map((one) => value(key, one)).find((why) => why !== undefined) ??
      notRead(key) ??
      open({ operator, key: key.toLowerCase(), values }),
    action: notRead,
    resource: (text) => variable(text) ?? undecided(filled(text), resource, things),
    principal: (text) =>
      text === principal.accountId
        ? undefined
        : (ofUniqueId(text) ??
          names.map((name) => undecided(text, name, things)).find((why) => why !== undefined) ??
          undecided(ROOT.exec(text)?.[1] ?? text, principal.accountId ?? "", things)),
  };
}

function notRead(text: string): string | undefined {
  return symbolsIn(text).map((symbol) => `${symbol}, which is not in what was read`)[0];
}

function genesysNames({ parts: { target } }: Known): readonly string[] {
  const { partition, genesysAccountId: account } = target;
  return [
    `arn:${partition}:iam::${account}:role/${CALLING_ROLE}`,
    `arn:${partition}:sts::${account}:assumed-role/${CALLING_ROLE}/${SESSION_NAME}`,
  ];
}

// a policy variable whose key is unknown
function openVariable(text: string, open: Asked["open"]): string | undefined {
  for (const [, key] of text.matchAll(/\$\{([^},]+)[^}]*\}/g)) {
    const reason = open({ operator: "StringLike", key: key!.trim().toLowerCase(), values: ["*x"] });
    if (reason !== undefined) return reason;
  }
  return undefined;
}

export function unknownsIn(statement: Statement, unknowns: UnknownParts): readonly string[] {
  const { Action, NotAction, Resource, NotResource, Principal, NotPrincipal, Condition } = statement;
  const names = [Principal, NotPrincipal].flatMap((one) =>
    one === undefined || one === "*" ? [] : Object.values(one).flatMap((values) => listOf(values)),
  );
  const entries = Object.entries(Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values: listOf(values) })),
  );
  const found = [
    ...[Action, NotAction].flatMap((part) => listOf(part)).map((one) => unknowns.action(one)),
    ...[Resource, NotResource].flatMap((part) => listOf(part)).map((one) => unknowns.resource(one)),
    ...names.map((one) => unknowns.principal(String(one))),
    ...entries.map(({ operator, key, values }) => {
      const reason = unknowns.entry(operator, key, values);
      return reason === undefined ? undefined : `${key}: ${reason}`;
    }),
  ];
  return [...new Set(found.filter((reason) => reason !== undefined))];
}
