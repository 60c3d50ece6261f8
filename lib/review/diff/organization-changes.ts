import { groupedBy } from "../../core";
import { Budget, callersFor, clausesOf, findRequests, TOO_MUCH } from "../../policy/compare";
import type { Actor, Deciding, Found } from "../../policy/compare";
import { listOf, type PlacedPolicy, type PolicyDocument, type Statement } from "../../stack";
import { statementGrant } from "../inventory";
import type { GrantChange, InventoryGrant } from "../types";
import { keyedStatements, onlyIn, type KeyedStatement } from "./canonical";
import type { AccountDigits } from "./digits";
import { grantChange, inShort } from "./grant-change";
import { counterpartOf } from "./policy-texts";
import { witnessFrom } from "./search-delta";
import { heldBy, type Held } from "./side";
import { undecided, whyUndecidable } from "./undecidable";
import { unreadable } from "./unreadable";

/** Policies of an organization on one side. */
export interface Bound {
  readonly policies: readonly PlacedPolicy[];
  /** Account and partition of the stack. */
  readonly home: string;
  readonly partition: string;
}

/**
 * Every change of what service control policies and resource control policies deny. The principals are assumed to be
 * allowed everything by their own policies and by those of resources.
 */
export function organizationChanges(
  stack: string,
  before: Bound | undefined,
  after: Bound | undefined,
  digits: AccountDigits,
): readonly GrantChange[] {
  const { home } = (after ?? before)!;
  // a side without region and ARN has the commercial partition by default
  const partition = [after, before].flatMap((bound) => bound?.partition ?? []).find((one) => one !== "aws") ?? "aws";
  const [old, now] = [targetsOf(before, digits), targetsOf(after, digits)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const [kind, owner] = key.split("\n") as [Kind, string];
    // an unattached policy may be attached elsewhere: only its changes are reported
    if ((was === undefined || is === undefined) && (was ?? is)!.policies.every((one) => one.elsewhere)) return [];
    const isAccount = /^\d{12}$/.test(owner);
    const account = isAccount ? owner : home;
    const target = { stack, kind, account, isAccount, partition, digits };
    return [
      ...unreadable(stack, was, is, account),
      ...changesOf({ ...target, from: was, to: is, forward: true }),
      ...changesOf({ ...target, from: is, to: was, forward: false }),
    ];
  });
}

type Kind = "serviceControl" | "resourceControl";

interface Sides {
  readonly stack: string;
  readonly kind: Kind;
  /** The account to which the policies apply, or one that stands for all of them. */
  readonly account: string;
  /** Whether it is attached to the account itself, not to a root or an organizational unit. */
  readonly isAccount: boolean;
  readonly partition: string;
  readonly digits: AccountDigits;
  readonly from: Held | undefined;
  readonly to: Held | undefined;
  readonly forward: boolean;
}

function targetsOf(bound: Bound | undefined, digits: AccountDigits): ReadonlyMap<string, Held> {
  const targets = groupedBy(bound?.policies ?? [], ({ kind, owner }) => `${kind}\n${owner}`);
  return new Map([...targets].map(([key, policies]) => [key, heldBy(policies, digits)]));
}

function changesOf(sides: Sides): readonly GrantChange[] {
  const { stack, from, to, forward, digits } = sides;
  const [old, now] = [keyedStatements(from?.document), keyedStatements(to?.document)];
  const grants = onlyIn(now, old).filter(({ statement }) => statement.Effect === "Allow");
  const denials = onlyIn(old, now).filter(({ statement }) => statement.Effect === "Deny");
  return [...grants, ...denials].flatMap((one): readonly GrantChange[] => {
    const isNew = one.statement.Effect === "Allow";
    const { found, decided } = search(one, sides);
    const witness = found.hit && decided && witnessFrom(found.hit, decided, digits, forward);
    const unread = (isNew ? from : to)?.unknown.length ?? 0;
    const open = witness === undefined ? found.undecidedBecause : unread > 0 ? UNREAD : undecided(one, old, now);
    const unknown = forward ? open : undefined;
    if (witness === undefined && unknown === undefined) return [];
    const [own, others] = isNew ? [now, old] : [old, now];
    const twin = counterpartOf(one, own, others);
    const row = rowOf((isNew ? to : from)!, one, sides);
    const counterpart = twin && rowOf((isNew ? from : to)!, twin, sides);
    const rowIsAfter = isNew === forward;
    const { actions, possible } = found;
    return [
      grantChange({
        stack,
        row,
        actions: actions.length > 0 ? inShort(actions, possible, one.statement) : row.actions,
        before: rowIsAfter ? counterpart : row,
        after: rowIsAfter ? row : counterpart,
        identity: [one.key, twin?.key ?? ""],
        verdict: unknown !== undefined ? "unknown" : forward ? "broader" : "narrower",
        outside: false,
        ...(witness && { witness }),
        ...(unknown !== undefined && { unknown }),
      }),
    ];
  });
}

const UNREAD = "whether it was denied before, or is now, depends on a policy that cannot be evaluated";

function rowOf(held: Held, { statement }: KeyedStatement, { account }: Sides): InventoryGrant {
  return statementGrant(held.policyOf.get(statement) ?? held.policies[0]!, statement, account);
}

const ALL: PolicyDocument = { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "*", Resource: "*" } };
// a document of its own: the effect of a statement depends on the kind of its policy
const FULL_ACCESS: PolicyDocument = { ...ALL };
const OPEN: PolicyDocument = { Version: "2012-10-17", Statement: { Effect: "Allow", Principal: "*", Action: "*" } };

function search(one: KeyedStatement, sides: Sides) {
  const { kind, account, partition, from, to } = sides;
  const documents = [from, to].flatMap((held) => (held === undefined ? [] : [held.document]));
  const clauses = documents.flatMap(clausesOf);
  const own = clauses.find(({ statement }) => statement === one.statement)!;
  // AWS attaches FullAWSAccess by default; a list of allowed actions takes its place
  const listed = documents.some((document) => listOf<Statement>(document.Statement).some(isList));
  const side = (held: Held | undefined, actor: Actor): Deciding => ({
    policies: {
      ...(actor.own === "none" ? { identity: [] } : { identity: [ALL] }),
      resource: OPEN,
      [kind]: held === undefined ? [] : [held.document, ...(listed ? [] : [FULL_ACCESS])],
    },
    resourceAccount: account,
  });
  const { callers, complete } = callersFor(clauses, { home: account, partition });
  const budget = new Budget();
  const found: Found = findRequests({
    own,
    callers: kind === "serviceControl" ? callers.filter((actor) => isBound(actor, sides)) : callers,
    clauses,
    within: { except: [], home: account, partition },
    decidedBy: (actor) => ({ from: side(from, actor), to: side(to, actor) }),
    budget,
    known: new Set(),
  });
  const tooMany = complete ? undefined : "its conditions distinguish too many kinds of callers";
  const undecidedBecause =
    whyUndecidable(one.statement) ?? tooMany ?? (budget.isSpent ? TOO_MUCH : found.undecidedBecause);
  const { hit } = found;
  const decided = hit && { from: side(from, hit.actor), to: side(to, hit.actor) };
  return { found: { ...found, ...(undecidedBecause !== undefined && { undecidedBecause }) }, decided };
}

// an Allow of everything is the same as no policy
function isList({ Effect, Action, Resource, Condition }: Statement): boolean {
  const everything = listOf(Action).includes("*") && listOf(Resource).includes("*") && Condition === undefined;
  return Effect === "Allow" && !everything;
}

// AWS Organizations user guide: SCPs apply to users, roles and root users of member accounts, not to services or
// service-linked roles
function isBound({ info, own }: Actor, { account, isAccount }: Sides): boolean {
  const isLinked = info.arn?.includes(":role/aws-service-role/") ?? false;
  return own === "all" && !isLinked && (!isAccount || info.accountId === account);
}
