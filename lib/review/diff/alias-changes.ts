import { matchesGlob } from "../../core/glob";
import { Budget, clausesOf, holdersFor, type Actor } from "../../policy/compare";
import { blocksOfType, keyArn, listOf, type Stack, type Statement } from "../../stack";
import { statementGrant } from "../inventory";
import type { GrantChange } from "../types";
import { keyedStatements } from "./canonical";
import type { AccountDigits } from "./digits";
import { ARN_UNREAD, foundForHolders } from "./found-for-holders";
import { grantChange, inShort } from "./grant-change";
import { policiesFor } from "./policies-for";
import { witnessFrom } from "./search-delta";
import type { Held, Side } from "./side";

/** A side with the stack that it was read from. */
interface Aliased {
  readonly side: Side;
  readonly stack: Stack | undefined;
}

/**
 * What roles, users and groups may do with a key because an alias that one of their conditions names was added to or
 * removed from it: an Allow now applies, or a Deny no longer does. No statement changes with it.
 */
export function aliasChanges(
  stack: string,
  before: Aliased,
  after: Aliased,
  digits: AccountDigits,
): readonly GrantChange[] {
  const [old, now] = [aliasesOf(before.stack, digits), aliasesOf(after.stack, digits)];
  const missing = (these: readonly Alias[], those: readonly Alias[]) =>
    these.filter(({ name, key }) => !those.some((other) => other.name === name && other.key === key));
  const [come, gone] = [missing(now, old), missing(old, now)];
  const forward = { stack, side: after.side, other: before.side, digits, forward: true };
  const back = { stack, side: before.side, other: after.side, digits, forward: false };
  return [
    ...come.flatMap((alias) => newlyAllowed({ ...forward, alias, has: true })),
    ...gone.flatMap((alias) => newlyAllowed({ ...forward, alias, has: false })),
    ...gone.flatMap((alias) => newlyAllowed({ ...back, alias, has: true })),
  ];
}

interface Alias {
  readonly name: string;
  /** ARN of the key. */
  readonly key: string;
  readonly source: string;
}

function aliasesOf(stack: Stack | undefined, digits: AccountDigits): readonly Alias[] {
  if (stack === undefined) return [];
  return blocksOfType(stack, "aws_kms_alias").flatMap(({ address, attributes: { name, target_key_id }, place }) => {
    if (typeof name !== "string" || target_key_id === undefined) return [];
    return [{ name, key: digits.inText(keyArn(place, target_key_id)), source: address }];
  });
}

interface Named {
  readonly stack: string;
  readonly alias: Alias;
  /** The side that allows it. */
  readonly side: Side;
  /** Whether the key has the alias on that side. */
  readonly has: boolean;
  readonly other: Side;
  readonly digits: AccountDigits;
  readonly forward: boolean;
}

// a statement that is new with the alias has a row of its own
function newlyAllowed(named: Named): readonly GrantChange[] {
  const { alias, side, other, has } = named;
  return [...side.identities].flatMap(([owner, held]) => {
    const otherKeys = new Set(keyedStatements(other.identities.get(owner)?.document).map(({ key }) => key));
    return keyedStatements(held.document)
      .filter(({ statement, key }) => takesEffectBy(statement, alias.name, has) && otherKeys.has(key))
      .flatMap(({ statement }) => ofStatement(named, owner, held, statement));
  });
}

// an Allow applies if its condition is true, a Deny lets the request pass if it is false
function takesEffectBy({ Effect, Condition }: Statement, alias: string, has: boolean): boolean {
  return Object.entries(Condition ?? {}).some(
    ([operator, keys]) =>
      /not/i.test(operator) === ((Effect === "Allow") !== has) &&
      Object.entries(keys).some(([key, values]) => {
        return (
          /^kms:(resourcealiases|requestalias)$/i.test(key) && listOf(values).some((one) => matchesGlob(one, alias))
        );
      }),
  );
}

function ofStatement(
  { stack, alias, side, other, digits, forward }: Named,
  owner: string,
  held: Held,
  statement: Statement,
): readonly GrantChange[] {
  // the other side has the Allow removed; this side has the Deny removed
  const closed = keyedStatements(held.document).filter((one) => one.statement !== statement);
  const document = { ...held.document, Statement: closed.map((one) => one.statement) };
  const without: Side = { ...side, identities: new Map(side.identities).set(owner, { ...held, document }) };
  const isGrant = statement.Effect === "Allow";
  const decidedBy = (actor: Actor, action: string, resource: string) => {
    const request = { action, resource, owner: alias.key };
    const [from, to] = isGrant ? [without, side] : [side, without];
    return { from: policiesFor(from, side, actor, request), to: policiesFor(to, side, actor, request) };
  };
  const documents = [
    held.document,
    ...[side.resources.get(alias.key), side.boundaries.get(owner)].flatMap((one) => one?.document ?? []),
  ];
  const clauses = documents.flatMap(clausesOf);
  const holders = holdersFor(owner, side.made.has(owner) || other.made.has(owner), () => clauses);
  const question = {
    own: clausesOf(held.document).find((clause) => clause.statement === statement)!,
    callers: holders.callers,
    clauses,
    within: { owner: alias.key, except: [], home: side.account, partition: side.partition },
    decidedBy,
    budget: new Budget(),
    known: new Set<string>(),
  };
  const { actions, possible, hit, undecidedBecause } = foundForHolders(holders, question, forward);
  const witness = hit && witnessFrom(hit, decidedBy(hit.actor, hit.action, hit.resource), digits, forward);
  const unknown = witness === undefined && undecidedBecause === ARN_UNREAD ? ARN_UNREAD : undefined;
  if (witness === undefined && unknown === undefined) return [];
  const grant = statementGrant(held.policyOf.get(statement) ?? held.policies[0]!, statement, side.account);
  const row = { ...grant, resources: [digits.restore(alias.key)], source: alias.source };
  return [
    grantChange({
      stack,
      row,
      actions: actions.length > 0 ? inShort(actions, possible, statement) : row.actions,
      ...(isGrant === forward ? { after: row } : { before: row }),
      verdict: unknown !== undefined ? "unknown" : forward ? "broader" : "narrower",
      outside: false,
      ...(witness && { witness }),
      ...(unknown !== undefined && { unknown }),
      identity: [alias.name],
    }),
  ];
}
