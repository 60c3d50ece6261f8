import { Budget, Steps } from "../../policy/compare";
import type { PolicyDocument } from "../../stack/policy-parts";
import type { GrantChange } from "../types";
import { keyedStatements, onlyIn, type KeyedStatement } from "./canonical";
import { StatementRows, type Delta, type Sides } from "./delta";
import type { AccountDigits } from "./digits";
import { grantChange, inShort } from "./grant-change";
import { heldElsewhere } from "./held-elsewhere";
import { formOf, Searches } from "./known-searches";
import type { Evidence } from "./meant";
import { decidingAccount } from "./own-account";
import { isTopic } from "./policies-for";
import { addsNothing, counterpartOf, isCovered, newPartOf } from "./policy-texts";
import { searchDelta, type DeltaResult } from "./search-delta";
import { hasUnread, isUnreadFor, withoutUnread, withUnreadOpen, type Held, type Side } from "./side";
import { openDenials, undecided, whyUndecidable, withoutOpenDenials } from "./undecidable";
import { unreadable, unreadBoundaries, withOtherBoundary } from "./unreadable";

/**
 * Every change of the decisions by the policies of a stack.
 * @param searches results from other stacks of the same review
 * @param evidence where the evidence is. @default meanings follow from the names of actions alone
 * @param budgets collects the budgets used, one for each owner and direction
 */
export function policyChanges(
  stack: string,
  before: Side,
  after: Side,
  digits: AccountDigits,
  searches = new Searches(),
  budgets: Budget[] = [],
  evidence?: Evidence,
): readonly GrantChange[] {
  const [steps, moreSteps] = [new Steps(), new Steps()];
  const form = formOf(before, after, digits.entries());
  const shared = {
    digits,
    callers: new Map(),
    holders: new Map(),
    rows: new StatementRows(digits),
    ...(evidence && { evidence }),
    ...(form && { known: searches.of(form) }),
  };
  const forward = { ...shared, from: before, to: after, forward: true };
  const back = { ...shared, from: after, to: before, forward: false };
  // each reading tells callers apart by its own policies
  const readAs = (reading: NonNullable<Sides["reading"]>, from: Side, to: Side) => ({
    ...forward,
    reading,
    callers: new Map(),
    holders: new Map(),
    from,
    to,
  });
  const open = openDenials(after);
  const doubtful = withoutOpenDenials(after, open);
  const withoutOpen = doubtful && readAs("withoutOpen", withoutOpenDenials(before, open)!, doubtful);
  // an unreadable policy must not hide the readable ones: if nothing was found, search again as if it allowed nothing
  // before and everything now. A single search would name actions that nobody certainly gains
  const strict =
    hasUnread(before) || hasUnread(after) ? readAs("strict", withoutUnread(before), withUnreadOpen(after)) : undefined;
  // other policies may have allowed what a new Deny denies, and may allow what a removed one denied
  const [away, awayBack] = [heldElsewhere(before, after), heldElsewhere(after, before)];
  const elsewhere = away && readAs("elsewhere", away.from, away.to);
  const elsewhereBack = awayBack && { ...readAs("elsewhere", awayBack.from, awayBack.to), forward: false };
  // a changed boundary also affects what policies of resources allow
  const rebounded = withOtherBoundary(before, after);
  const decided = (["identity", "resource"] as const).flatMap((of) => {
    const [old, now] = of === "identity" ? [before.identities, after.identities] : [before.resources, after.resources];
    const isBounded = (owner: string) => (of === "identity" ? rebounded.has(owner) : rebounded.size > 0);
    const budgeted = (sides: Omit<Sides, "budget" | "forMeaning">): Sides => {
      const budget = new Budget(steps);
      budgets.push(budget);
      return { ...sides, budget, forMeaning: new Budget(moreSteps) };
    };
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((owner) => {
      const forth = changesOf(stack, { of, owner, bounded: isBounded(owner) }, budgeted(forward), {
        ...(withoutOpen && { withoutOpen: budgeted(withoutOpen) }),
        ...(strict && [before, after].some((side) => isUnreadFor(side, of, owner)) && { strict: budgeted(strict) }),
        ...(of === "identity" && away?.owners.has(owner) && { elsewhere: budgeted(elsewhere!) }),
      });
      const lost = changesOf(stack, { of, owner, bounded: isBounded(owner) }, budgeted(back), {
        ...(of === "identity" && awayBack?.owners.has(owner) && { elsewhere: budgeted(elsewhereBack!) }),
      });
      return [
        ...unreadable(stack, old.get(owner), now.get(owner), after.account),
        // a certain loss of somebody says more than that nobody can do more
        ...forth.filter(({ verdict }) => verdict !== "narrower" || lost.length === 0),
        ...lost,
      ];
    });
  });
  return [...decided, ...unreadBoundaries(stack, rebounded, before, after)];
}

function changesOf(
  stack: string,
  { of, owner, bounded }: Pick<Delta, "of" | "owner"> & { readonly bounded: boolean },
  sides: Sides,
  { withoutOpen, strict, elsewhere }: { readonly [reading in NonNullable<Sides["reading"]>]?: Sides } = {},
): readonly GrantChange[] {
  const heldBy = (side: Side) => (of === "identity" ? side.identities : side.resources).get(owner);
  const document = heldBy(sides.from)?.document;
  // equal texts are one document: most of a stack is unchanged
  if (!bounded && document !== undefined && document === heldBy(sides.to)?.document) return [];
  const [from, to] = [keyedStatements(document), keyedStatements(heldBy(sides.to)?.document)];
  return deltas({ of, owner }, bounded, from, to).flatMap((delta): readonly GrantChange[] => {
    const { beside, ...found } = searchDelta(delta, sides);
    return [found, ...(beside ? [beside] : [])].flatMap((one) => changeOf(delta, one));
  });

  function ownAccount(delta: Delta): string | undefined {
    if (!sides.forward) return undefined;
    const [account, homes] = decidingAccount(delta, sides) ?? [];
    const words = homes?.map((home) =>
      home === sides.to.account ? "the account of the stack" : sides.digits.restore(home),
    );
    return words && `whether ${account} is ${words.join(" or ")} is not known`;
  }

  // that of AWS may let others in than the one that goes
  function hasDefaultNow(): boolean {
    if (sides.forward || !isTopic(owner) || !sides.from.made.has(owner) || heldBy(sides.from) !== undefined)
      return false;
    return !/aws:sourceowner/i.test(JSON.stringify(heldBy(sides.to)?.document.Statement));
  }

  function changeOf(delta: KeyedStatement & Delta, result: DeltaResult): readonly GrantChange[] {
    const { actions, possible, witness, undecidedBecause, actor, asBefore, untold } = result;
    // for a removed Deny, only new unknown values in other denials matter
    const isOpen = delta.statement.Effect === "Allow" || undecided(delta, from, to) !== undefined;
    const hidden = witness === undefined && withoutOpen !== undefined && isOpen && isLetThrough(of, delta, withoutOpen);
    const unread = witness === undefined && strict !== undefined && isFoundIn(of, delta, strict);
    const isNew = delta.statement.Effect === "Allow";
    const open =
      witness !== undefined
        ? (undecided(delta, from, to) ??
          (isUnreadNow("Deny", delta, heldBy(sides.from), heldBy(sides.to)) ? REPLACED : undefined))
        : hidden
          ? OPEN_DENIAL
          : (undecidedBecause ??
            (unread ? UNREAD : (ownAccount(delta) ?? (elsewhere && whyAllowedElsewhere(delta, elsewhere)))));
    const isLess = !sides.forward && elsewhere !== undefined && whyAllowedElsewhere(delta, elsewhere) !== undefined;
    if (witness !== undefined && sides.forward && !bounded && addsNothing(delta, from)) return [];
    // the text alone shows that nobody gains by it
    const covered = witness === undefined && !bounded && isCovered(delta, isNew ? from : to);
    // what cannot be decided gives nobody more where it goes
    const isTold = of === "identity" || isNew || whyUndecidable(delta.statement) !== undefined;
    const isGone = !sides.forward && isTold && undecidedBecause !== undefined && !covered;
    if (witness === undefined && !isLess && !isGone && (open === undefined || !sides.forward)) return [];
    const unknown = sides.forward && !covered ? open : hasDefaultNow() ? DEFAULT_NOW : undefined;
    // an unreadable policy now has a row of its own and may still allow it
    if (!sides.forward && isUnreadNow("Allow", delta, heldBy(sides.to), heldBy(sides.from))) return [];
    const side = isNew ? sides.to : sides.from;
    const other = isNew ? sides.from : sides.to;
    const row = sides.rows.of(heldBy(side)!, delta.statement, side.account);
    const [own, others] = isNew ? [to, from] : [from, to];
    const twin = counterpartOf(delta, own, others);
    const counterpart = twin && sides.rows.of(heldBy(other)!, twin.statement, other.account);
    const rowIsAfter = isNew === sides.forward;
    const gained =
      witness === undefined
        ? row
        : sides.rows.ofPart(heldBy(side)!, delta.statement, newPartOf(delta, others), side.account);
    return [
      grantChange({
        stack,
        row: gained,
        actions: actions.length > 0 ? inShort(actions, possible, delta.statement) : row.actions,
        before: rowIsAfter ? counterpart : row,
        after: rowIsAfter ? row : counterpart,
        identity: [delta.key, twin?.key ?? ""].map((key) => sides.digits.restore(key)),
        verdict: unknown !== undefined ? "unknown" : sides.forward && !covered ? "broader" : "narrower",
        outside: actor !== undefined && isOutside(actor.info.kind, actor.info.accountId, after(sides).account),
        ...(witness && { witness, asBefore, untold }),
        ...(unknown !== undefined && { unknown }),
      }),
    ];
  }
}

const OPEN_DENIAL = "whether it is denied depends on a value that is known only after the apply";

const DEFAULT_NOW = "the topic now has the policy that AWS gives it, by which its account may use it";

const UNREAD = "whether it was allowed before, or is now, depends on a policy that cannot be evaluated";

const ELSEWHERE = "its other permissions are not in these stacks";

const REPLACED = "the policy that denied it can no longer be read, and may still deny it";

// an unreadable policy in the place of the old one may contain the same statement
function isUnreadNow(
  effect: "Allow" | "Deny",
  { statement }: Delta,
  was: Held | undefined,
  is: Held | undefined,
): boolean {
  const policy = statement.Effect === effect ? was?.policyOf.get(statement) : undefined;
  return policy !== undefined && is?.unknown.some(({ source }) => source === policy.source) === true;
}

// permissions attached elsewhere are unknown and may allow it
function whyAllowedElsewhere(delta: Delta, sides: Sides): string | undefined {
  if (delta.statement.Effect === "Allow") return undefined;
  const { witness, undecidedBecause } = searchDelta(deltaIn("identity", delta, sides), sides);
  return witness === undefined ? undecidedBecause : ELSEWHERE;
}

function isFoundIn(of: Delta["of"], delta: Delta, sides: Sides): boolean {
  return searchDelta(deltaIn(of, delta, sides), sides).witness !== undefined;
}

function deltaIn(of: Delta["of"], delta: Delta, sides: Sides): Delta {
  const document = documentOf(of, delta, sides);
  return { ...delta, ...(document && { document }) };
}

// a removed Deny is on the side before
function documentOf(of: Delta["of"], { statement, owner }: Delta, { from, to }: Sides): PolicyDocument | undefined {
  const side = statement.Effect === "Allow" ? to : from;
  return (of === "identity" ? side.identities : side.resources).get(owner)?.document;
}

function isLetThrough(of: Delta["of"], delta: Delta, sides: Sides): boolean {
  const twin = keyedStatements(documentOf(of, delta, sides)).find(({ key }) => key === delta.key);
  return twin !== undefined && searchDelta({ ...delta, ...twin }, sides).witness !== undefined;
}

function after({ forward, from, to }: Sides): Side {
  return forward ? to : from;
}

function isOutside(kind: string, accountId: string | undefined, home: string): boolean {
  return kind === "anonymous" || (kind !== "service" && accountId !== home);
}

// only a new Allow or a removed Deny can let a request through
function deltas(
  held: Pick<Delta, "of" | "owner">,
  bounded: boolean,
  from: readonly KeyedStatement[],
  to: readonly KeyedStatement[],
): readonly Delta[] {
  const grants = (bounded ? to : onlyIn(to, from)).filter(({ statement }) => statement.Effect === "Allow");
  const denials = onlyIn(from, to).filter(({ statement }) => statement.Effect === "Deny");
  return [...grants, ...denials].map((one) => ({ ...one, ...held }));
}
