import { groupedBy, matchesGlob, nameInArn } from "../../core";
import {
  arnOf,
  blocksOfType,
  hasSymbol,
  listOf,
  statementsOf,
  writtenPolicies,
  type Access,
  type Block,
  type PolicyDocument,
  type Setting,
  type Stack,
  type Statement,
} from "../../stack";
import { subjectWords } from "../inventory";
import type { ControlChange } from "../types";
import { blockChange } from "./block-change";
import type { AccountDigits } from "./digits";
import type { OtherStacks } from "./other-stacks";
import type { Reading } from "./reading";

/**
 * A row for each name that now refers to another resource. The platform uses ids, but references by name may be outside
 * the stack.
 */
export function reassignedNames(
  stack: string,
  before: readonly Setting[],
  after: readonly Setting[],
): readonly ControlChange[] {
  const [old, now] = [settingsByName(before), settingsByName(after)];
  const [were, are] = [addressesIn(old), addressesIn(now)];
  return [...now].flatMap(([name, current]) => {
    const former = old.get(name) ?? [];
    if (former.length === 0 || current.some(({ source }) => former.some((one) => one.source === source))) return [];
    // a resource that ended and was recreated has rows of its own
    const isRecreated =
      !former.some(({ source }) => are.has(source)) && !current.some(({ source }) => were.has(source));
    return isRecreated ? [] : [reassignedRow(stack, former[0]!, current[0]!)];
  });
}

type SettingsByName = ReadonlyMap<string, readonly Setting[]>;

function settingsByName(settings: readonly Setting[]): SettingsByName {
  const labels = settings.filter(({ control }) => control.order.by === "label");
  return groupedBy(labels, ({ subject, value }) => JSON.stringify([subject.kind, value]));
}

function addressesIn(names: SettingsByName): ReadonlySet<string> {
  return new Set([...names.values()].flat().map(({ source }) => source));
}

function reassignedRow(stack: string, was: Setting, { subject, source, control }: Setting): ControlChange {
  const words = subjectWords(subject);
  return blockChange(stack, source, control.name, ["taken", words, was.source, source], {
    summary: `${words} is now ${source}, and was ${was.source}, which was renamed or deleted.`,
    subject: words,
    label: "Resource with this name",
    before: was.source,
    after: source,
    unknown: "references to its name may be outside the stack",
  });
}

/**
 * A row for each alias removed from a key while a policy other than those of roles, users and groups has a condition on
 * it: a key policy, a boundary, an organization's policy, an unattached one, or any of another stack. An Allow and a Deny
 * end by it; which of them is not evaluated.
 */
export function removedAliases(
  stack: string,
  before: Reading | undefined,
  after: Reading | undefined,
  others: OtherStacks,
): readonly ControlChange[] {
  const there = new Set(after ? blocksOfType(after.stack, "aws_kms_alias").map(aliasKey) : []);
  const gone = before ? blocksOfType(before.stack, "aws_kms_alias").filter((one) => !there.has(aliasKey(one))) : [];
  return gone.flatMap((alias) => {
    const isAsked =
      (after !== undefined && isAskedFor(alias, after)) ||
      others.statementsWith(stack, ALIAS_KEYS).some((one) => asksFor(one, String(alias.attributes["name"])));
    return isAsked ? [aliasRow(stack, alias)] : [];
  });
}

const ALIAS_KEYS = /kms:(?:resourcealiases|requestalias)/i;

function aliasKey({ attributes: { name }, place: { account, region } }: Block): string {
  return JSON.stringify([name, account, region]);
}

function isAskedFor({ attributes: { name } }: Block, { stack, access }: Reading): boolean {
  const { resources, boundaries, organization } = access;
  const placed = [...resources.values(), [...boundaries.values()], organization].flat();
  return [...placed, ...writtenPolicies(stack)].some((one) => {
    if (!("document" in one) || one.document === undefined) return "text" in one && hasSymbol(one.text ?? "");
    return statementsOf(one.document).some((statement) => asksFor(statement, String(name)));
  });
}

function asksFor({ Condition }: Statement, alias: string): boolean {
  return Object.entries(Condition ?? {}).some(([operator, keys]) =>
    Object.entries(keys).some(([key, values]) => {
      if (!/^kms:(?:resourcealiases|requestalias)$/i.test(key)) return false;
      // a variable may be any text
      const patterns = listOf<unknown>(values).map((one) => String(one).replace(/\$\{[^}]*\}|<[^<>]*>/g, "*"));
      return /null/i.test(operator) || patterns.some((one) => matchesGlob(one, alias));
    }),
  );
}

function aliasRow(stack: string, { address, attributes }: Block): ControlChange {
  const name = String(attributes["name"]);
  return blockChange(stack, address, "askedAlias", ["goneAlias", address, name], {
    summary: `${address} is gone, and policies have conditions on a key alias ${name}.`,
    label: "Alias in policy conditions",
    shownBefore: name,
    unknown: "the effect of these conditions is not evaluated",
  });
}

/** Control of the rows about users whose names policies allow or exempt. */
export const EXEMPTED = "userName";

/**
 * A row for each user that is new or renamed, if a condition allows or exempts its new name: no statement changes, and
 * a user has no policy of its own that would show it.
 */
export function exemptedUsers(
  stack: string,
  before: Reading | undefined,
  after: Reading | undefined,
  digits: AccountDigits,
  others: OtherStacks,
): readonly ControlChange[] {
  if (after === undefined) return [];
  const [old, now] = [before ? usersOf(before.stack, digits) : new Map<string, string>(), usersOf(after.stack, digits)];
  const there = new Set(old.values());
  const come = [...now].filter(([, arn]) => !there.has(arn));
  if (come.length === 0) return [];
  const elsewhere = others.statementsWith(stack, USER_KEYS).map((one) => digits.inDocument({ Statement: one }));
  const statements = [
    ...(before ? statementsIn(after.access, digits) : []),
    ...elsewhere.flatMap((document) => statementsOf(document)),
  ];
  return come.flatMap(([address, arn]) => {
    const was = old.get(address);
    const isSpared = (one: Statement) => gainsByName(one, was ?? arn.replace(/[^/]*$/, NO_ONE), arn);
    const isNamed = was !== undefined && statements.some((one) => JSON.stringify(one).includes("${aws:username}"));
    return isNamed || statements.some(isSpared) ? [userRow(stack, address, was, arn, digits)] : [];
  });
}

const USER_KEYS = /aws:(?:principalarn|username)/i;

// a name that nobody has: a condition that it also meets says nothing about this user
const NO_ONE = "somebody else";

function usersOf(stack: Stack, digits: AccountDigits): ReadonlyMap<string, string> {
  return new Map(blocksOfType(stack, "aws_iam_user").map((one) => [one.address, digits.inText(arnOf(one)!)]));
}

function statementsIn(
  { identities, resources, organization, account }: Access,
  digits: AccountDigits,
): readonly Statement[] {
  // if the stack's account is unknown, any account may be its own
  const inAnyAccount = (document: PolicyDocument) =>
    digits.isOpen(digits.of(account))
      ? (JSON.parse(JSON.stringify(document).replace(/(?<=:iam::)\d{12}(?=:)/g, "*")) as PolicyDocument)
      : document;
  const policies = [...identities.values(), ...resources.values(), organization].flat();
  return policies.flatMap(({ document }) => (document ? statementsOf(inAnyAccount(digits.inDocument(document))) : []));
}

function gainsByName({ Effect, Condition = {} }: Statement, was: string, is: string): boolean {
  return Object.entries(Condition).some(([operator, keys]) => {
    // being in the list allows it, or ends a Deny
    const [out, into] = (Effect === "Allow") === !/not/i.test(operator) ? [was, is] : [is, was];
    return Object.entries(keys).some(([key, values]) => {
      const textOf = CALLED[key.toLowerCase()];
      if (textOf === undefined) return false;
      const isIn = (arn: string) => listOf<unknown>(values).some((value) => matchesText(String(value), textOf(arn)));
      return isIn(into) && !isIn(out);
    });
  });
}

const CALLED: { readonly [key: string]: (arn: string) => string } = {
  "aws:principalarn": (arn) => arn,
  "aws:username": nameInArn,
};

// a variable may be any text
function matchesText(pattern: string, text: string): boolean {
  return matchesGlob(pattern.replace(/\$\{[^}]*\}/g, "*").toLowerCase(), text.toLowerCase());
}

function userRow(
  stack: string,
  address: string,
  was: string | undefined,
  is: string,
  digits: AccountDigits,
): ControlChange {
  const [before, after] = [was && digits.restore(was), digits.restore(is)];
  return blockChange(stack, address, EXEMPTED, ["spared", address, before ?? null, after], {
    summary: `${address} ${before === undefined ? "is new" : `was ${before}`}, and policies allow or exempt a principal with the name ${after}.`,
    label: "Allowed or exempted by name",
    ...(before !== undefined && { shownBefore: before }),
    shownAfter: after,
    unknown: "its resulting permissions, including those outside the stack, are not evaluated",
  });
}
