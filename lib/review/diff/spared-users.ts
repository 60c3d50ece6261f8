import { matchesGlob, nameInArn } from "../../core";
import {
  arnOf,
  blocksOfType,
  listOf,
  statementsOf,
  type Access,
  type PolicyDocument,
  type Stack,
  type Statement,
} from "../../stack";
import { fingerprintOf } from "../common/fingerprint";
import type { ControlChange } from "../types";
import type { AccountDigits } from "./digits";
import type { Reading } from "./reading";

/** Control of the rows about users whom policies let in or spare by what they are called. */
export const SPARED = "userName";

/**
 * A row for each user that is new or called otherwise, where a condition of a policy lets it in, or spares it, by what it
 * is called now. No statement changes with it, and a user has no policy of its own that would tell of it.
 */
export function sparedUsers(
  stack: string,
  before: Reading | undefined,
  after: Reading | undefined,
  digits: AccountDigits,
): readonly ControlChange[] {
  if (before === undefined || after === undefined) return [];
  const [old, now] = [usersOf(before.stack, digits), usersOf(after.stack, digits)];
  const there = new Set(old.values());
  const come = [...now].filter(([, arn]) => !there.has(arn));
  if (come.length === 0) return [];
  const statements = statementsIn(after.access, digits);
  return come.flatMap(([address, arn]) => {
    const was = old.get(address);
    const isSpared = (one: Statement) => gains(one, was ?? arn.replace(/[^/]*$/, NOBODY), arn);
    const isNamed = was !== undefined && statements.some((one) => JSON.stringify(one).includes("${aws:username}"));
    return isNamed || statements.some(isSpared) ? [row(stack, address, was, arn, digits)] : [];
  });
}

// what everybody is let in by tells nothing of one: a name that nobody has
const NOBODY = "somebody else";

function usersOf(stack: Stack, digits: AccountDigits): ReadonlyMap<string, string> {
  return new Map(blocksOfType(stack, "aws_iam_user").map((one) => [one.address, digits.inText(arnOf(one)!)]));
}

function statementsIn(
  { identities, resources, organization, account }: Access,
  digits: AccountDigits,
): readonly Statement[] {
  // whether an account is that of the stack is not known where the stack does not tell its own
  const inAnyAccount = (document: PolicyDocument) =>
    digits.isOpen(digits.of(account))
      ? (JSON.parse(JSON.stringify(document).replace(/(?<=:iam::)\d{12}(?=:)/g, "*")) as PolicyDocument)
      : document;
  const policies = [...identities.values(), ...resources.values(), organization].flat();
  return policies.flatMap(({ document }) => (document ? statementsOf(inAnyAccount(digits.inDocument(document))) : []));
}

function gains({ Effect, Condition = {} }: Statement, was: string, is: string): boolean {
  return Object.entries(Condition).some(([operator, keys]) => {
    // who is in the list is let in, or is out of it and no more denied
    const [out, into] = (Effect === "Allow") === !/not/i.test(operator) ? [was, is] : [is, was];
    return Object.entries(keys).some(([key, values]) => {
      const textOf = CALLED[key.toLowerCase()];
      if (textOf === undefined) return false;
      const isIn = (arn: string) => listOf<unknown>(values).some((value) => matches(String(value), textOf(arn)));
      return isIn(into) && !isIn(out);
    });
  });
}

const CALLED: { readonly [key: string]: (arn: string) => string } = {
  "aws:principalarn": (arn) => arn,
  "aws:username": nameInArn,
};

// a variable may be anything
function matches(pattern: string, text: string): boolean {
  return matchesGlob(pattern.replace(/\$\{[^}]*\}/g, "*").toLowerCase(), text.toLowerCase());
}

function row(
  stack: string,
  address: string,
  was: string | undefined,
  is: string,
  digits: AccountDigits,
): ControlChange {
  const [before, after] = [was && digits.restore(was), digits.restore(is)];
  return {
    kind: "control",
    fingerprint: fingerprintOf([stack, "spared", address, before ?? null, after]),
    verdict: "unknown",
    risk: "access",
    summary: `${address} ${before === undefined ? "is new" : `was ${before}`}, and policies allow or exempt a principal with the name ${after}.`,
    stack,
    source: address,
    subject: address,
    control: SPARED,
    label: "Allowed or exempted by name",
    shownBefore: before ?? "not there",
    shownAfter: after,
    unknown: "its resulting permissions, including those outside the stack, are not evaluated",
  };
}
