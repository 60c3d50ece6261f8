import { listOf, type Statement } from "../policy";
import { symbolsIn } from "../stack";
import { CALLING_ROLE, SESSION_NAME, undecided } from "./compare";
import { openReason, type Known } from "./open-keys";

/** What of a policy cannot be told for one check; each answer says what would have to be known. */
export interface UnknownParts {
  /** An entry of a condition, whatever its values are. */
  entry(operator: string, key: string, values: readonly string[]): string | undefined;
  /** One value of an entry. */
  value(key: string, value: string): string | undefined;
  action(value: string): string | undefined;
  resource(value: string): string | undefined;
  principal(value: string): string | undefined;
}

/** What cannot be told for a check. */
export function unknownPartsOf(known: Known): UnknownParts {
  const { check, parts } = known;
  const { context, resource, principal } = check.request;
  const actual = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), listOf(value)]));
  const variable = (text: string): string | undefined => openVariable(text, known);
  // a variable has the value that the request has
  const filled = (text: string): string =>
    text.replace(/\$\{([^},]+)[^}]*\}/g, (whole, key: string) => actual.get(key.trim().toLowerCase())?.[0] ?? whole);
  const value = (key: string, text: string): string | undefined =>
    variable(text) ??
    (actual.get(key.toLowerCase()) ?? [])
      .map((one) => undecided(filled(text), one, parts))
      .find((why) => why !== undefined);
  const byGenesys = check.plane === "trust" && parts.copying === undefined;
  const names = byGenesys ? genesysNames(known) : [principal.arn, principal.sessionArn];
  return {
    value,
    entry: (operator, key, values) =>
      values.map((one) => value(key, one)).find((why) => why !== undefined) ??
      openReason({ operator, key: key.toLowerCase(), values }, known),
    action: (text) => symbolsIn(text).map((symbol) => `${symbol}, which is not in what was read`)[0],
    resource: (text) => variable(text) ?? undecided(filled(text), resource, parts),
    principal: (text) =>
      names
        .flatMap((name) => (name === undefined ? [] : undecided(text, name, parts)))
        .find((why) => why !== undefined) ?? undecided(text, principal.accountId ?? "", parts),
  };
}

function genesysNames({ parts: { target } }: Known): readonly string[] {
  const { partition, genesysAccountId: account } = target;
  return [
    `arn:${partition}:iam::${account}:role/${CALLING_ROLE}`,
    `arn:${partition}:sts::${account}:assumed-role/${CALLING_ROLE}/${SESSION_NAME}`,
  ];
}

// a variable of the policy whose key is open
function openVariable(text: string, known: Known): string | undefined {
  for (const [, key] of text.matchAll(/\$\{([^},]+)[^}]*\}/g)) {
    const reason = openReason({ operator: "StringLike", key: key!.trim().toLowerCase(), values: ["*x"] }, known);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** All that cannot be told of one statement. */
export function unknownsIn(statement: Statement, unknowns: UnknownParts): readonly string[] {
  const { Action, NotAction, Resource, NotResource, Principal, NotPrincipal, Condition } = statement;
  const names = [Principal, NotPrincipal].flatMap((one) =>
    one === undefined || one === "*" ? [] : Object.values(one).flatMap((values) => listOf(values)),
  );
  const entries = Object.entries(Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values: listOf<unknown>(values).map(String) })),
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
