import { matchesGlob } from "../core";
import { policyDocument, statementsOf } from "./document";
import { listOf, type PolicyDocument, type Statement } from "./statement";

/** The statements by which one policy may allow more than another. */
export interface Wider {
  /** Allow statements of the second that none of the first covers. */
  readonly allows: readonly Statement[];
  /** Deny statements of the first that none of the second covers. */
  readonly denials: readonly Statement[];
}

/**
 * Compares two policies statement by statement. Listed statements may not actually allow more, but everything that does
 * is listed.
 */
export function widerThan(before: PolicyDocument, after: PolicyDocument): Wider {
  const [from, to] = [before, after].map((one) => statementsOf(policyDocument(statementsOf(one)))) as [
    readonly Statement[],
    readonly Statement[],
  ];
  const of = (statements: readonly Statement[], effect: string) => statements.filter(({ Effect }) => Effect === effect);
  const uncovered = (ones: readonly Statement[], by: readonly Statement[]) =>
    ones.filter((one) => !by.some((other) => covers(other, one)));
  return {
    allows: uncovered(of(to, "Allow"), of(from, "Allow")),
    denials: uncovered(of(from, "Deny"), of(to, "Deny")),
  };
}

/** Whether a statement certainly applies to every request of another; both in canonical form. */
function covers(wide: Statement, narrow: Statement): boolean {
  return (
    (wide.Principal === "*" || sameText(wide.Principal, narrow.Principal)) &&
    sameText(wide.NotPrincipal, narrow.NotPrincipal) &&
    coversList(lowerCase(wide.Action), lowerCase(narrow.Action)) &&
    sameText(wide.NotAction, narrow.NotAction) &&
    coversList(wide.Resource, narrow.Resource) &&
    sameText(wide.NotResource, narrow.NotResource) &&
    asksNoMore(wide, narrow)
  );
}

// every condition of the wide one is also in the narrow one
function asksNoMore({ Condition: wide = {} }: Statement, { Condition: narrow = {} }: Statement): boolean {
  return Object.entries(wide).every(([operator, keys]) =>
    Object.entries(keys).every(([key, value]) => sameText(value, narrow[operator]?.[key])),
  );
}

type List = string | readonly string[] | undefined;

function coversList(wide: List, narrow: List): boolean {
  if (wide === undefined || narrow === undefined) return wide === narrow;
  const patterns = listOf<string>(wide);
  return listOf<string>(narrow).every((one) => patterns.some((pattern) => pattern === one || fits(pattern, one)));
}

// two patterns are equal, or one is `*`; a pattern with a policy variable only matches itself, because its value is
// unknown
function fits(pattern: string, text: string): boolean {
  return !/\?|\$\{/.test(pattern + text) && matchesGlob(pattern, text);
}

function lowerCase(list: List): List {
  return list === undefined ? undefined : listOf<string>(list).map((one) => String(one).toLowerCase());
}

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
