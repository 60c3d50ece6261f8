import { matchesAction } from "../../policy/compare";
import { hasSymbol, listOf, statementsOf, type Conditions, type PolicyDocument, type Statement } from "../../stack";
import type { ControlChange } from "../types";
import { blockChange } from "./block-change";
import type { AccountDigits } from "./digits";
import { accountOfOwner } from "./policies-for";
import type { Held, Side } from "./side";
import { whyUndecidable } from "./undecidable";
import { canAnybody, type ActionQuery } from "./who-can";

const LOCK_OUT = "lockOut";

interface WatchedActions {
  /** What is lost if nobody may do any of the actions. */
  readonly loses: string;
  readonly actions: readonly string[];
  /** Conditions of such a request. */
  readonly asking?: Conditions;
  /** Whether only callers of the owner's account can do it, whatever a policy grants. */
  readonly homeOnly?: true;
  /** Whether only the policy of the resource can allow it, not policies of the caller. */
  readonly ownPolicyOnly?: true;
  /** Whether it counts as lost if only the root user can do it. */
  readonly butRoot?: true;
}

const BUCKET: readonly WatchedActions[] = [
  {
    actions: ["s3:PutBucketPolicy", "s3:DeleteBucketPolicy"],
    loses: "nobody can change the bucket's policy any more; only the root user of the account can delete it",
    homeOnly: true,
    // a bucket policy cannot deny these to the root user
    butRoot: true,
  },
  {
    actions: ["s3:PutObjectLegalHold"],
    loses: "nobody can lift a legal hold any more: there is no custodian",
    asking: { StringEquals: { "s3:object-lock-legal-hold": "OFF" } },
  },
];
const KEY: readonly WatchedActions[] = [
  {
    actions: ["kms:PutKeyPolicy"],
    loses: "nobody can change the key's policy any more, the root user included",
    homeOnly: true,
    ownPolicyOnly: true,
  },
];

/** A row for each action that somebody could do before and that nobody can do or restore any more. */
export function lockOutChanges(
  stack: string,
  before: Side,
  after: Side,
  digits: AccountDigits,
): readonly ControlChange[] {
  return [...after.resources].flatMap(([owner, held]) => {
    const watched = watchedActionsOf(owner);
    if (watched.length === 0 || held.unknown.length > 0) return [];
    const was = before.resources.get(owner);
    if (was !== undefined && JSON.stringify(was.document) === JSON.stringify(held.document)) return [];
    // with another name it may be another resource, to which this policy does not apply
    const isNamed = was === undefined || namesOf(was).join() === namesOf(held).join();
    const documentOf = (one: Held) => (isNamed ? one.document : asWritten(owner, one, digits));
    const home = accountOfOwner(owner, after, before);
    const place: Place = { owner, home, isOpen: digits.isOpen(home) };
    return watched.flatMap((watch) => {
      const out = isLockedOut(watch, place, documentOf(held), after);
      if (out === false) return [];
      // nobody could do it before either, or that was unknown
      if (was !== undefined && isLockedOut(watch, place, documentOf(was), before) !== false) return [];
      return [row(stack, owner, held.policies[0]?.source ?? owner, watch, out)];
    });
  });
}

function namesOf({ policies }: Held): readonly string[] {
  return policies.flatMap(({ namedAs = [] }) => namedAs);
}

// a policy with the name that it uses for its resource, if the resource's own is unknown
function asWritten(owner: string, held: Held, digits: AccountDigits): PolicyDocument {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  return namesOf(held).reduce((document, name) => {
    const Statement = statementsOf(document).map((one) => {
      const named = (value: Statement["Resource"]) =>
        JSON.parse(JSON.stringify(value).replaceAll(inJson(owner), inJson(digits.inText(name)))) as string;
      const { Resource, NotResource } = one;
      return {
        ...one,
        ...(Resource !== undefined && { Resource: named(Resource) }),
        ...(NotResource !== undefined && { NotResource: named(NotResource) }),
      };
    });
    return { ...document, Statement };
  }, held.document);
}

// access denied at an access point is still possible by the bucket's name
function watchedActionsOf(owner: string): readonly WatchedActions[] {
  if (/^arn:[^:]*:s3:::[^/]+$/.test(owner)) return BUCKET;
  return owner.split(":")[2] === "kms" ? KEY : [];
}

interface Place {
  readonly owner: string;
  readonly home: string;
  /** Whether the account is unknown. */
  readonly isOpen: boolean;
}

type LockedOut = boolean | "unknown";

function isLockedOut(watch: WatchedActions, place: Place, document: PolicyDocument, side: Side): LockedOut {
  const { owner, home } = place;
  const { actions, asking = {}, homeOnly, butRoot, ownPolicyOnly } = watch;
  const about = statementsOf(document).filter((one) => actions.some((action) => takesIn(one, action)));
  const [allows, denials] = ["Allow", "Deny"].map((effect) => about.filter(({ Effect }) => Effect === effect));
  if (ownPolicyOnly !== true && denials!.length === 0) return false;
  // in case of doubt a principal counts as allowed, and as exempt
  if (allows!.some((one) => dependsOnUnknownAccount(one, place))) return false;
  const Statement = [...allows!, ...denials!.filter((one) => !dependsOnUnknownAccount(one, place))];
  const isCandidate: ActionQuery["isCandidate"] = ({ info }) =>
    (homeOnly !== true || info.accountId === home) && (butRoot !== true || info.kind !== "root");
  const can = canAnybody({ owner, home, actions, asking, isCandidate: isCandidate }, { ...document, Statement }, side);
  // a named key may be this one as long as its id is unknown; any other unknown value exempts somebody
  return can === "unknown" ? hasSymbol(owner) && ownPolicyOnly === true && "unknown" : !can;
}

// an unknown account of the stack may be the named one
function dependsOnUnknownAccount(statement: Statement, { home, isOpen }: Place): boolean {
  const { Principal, NotPrincipal, Condition } = statement;
  if (whyUndecidable(statement) !== undefined || hasSymbol(JSON.stringify([NotPrincipal, Condition]))) return true;
  const named = JSON.stringify([Principal, NotPrincipal, Condition]).match(/\b\d{12}\b/g) ?? [];
  return isOpen && named.some((account) => account !== home);
}

function takesIn({ Action, NotAction }: Statement, action: string): boolean {
  if (Action !== undefined) return listOf(Action).some((one) => matchesAction(one, action));
  return NotAction !== undefined && !listOf(NotAction).some((one) => matchesAction(one, action));
}

function row(
  stack: string,
  owner: string,
  source: string,
  { loses }: WatchedActions,
  out: true | "unknown",
): ControlChange {
  return blockChange(stack, source, LOCK_OUT, [LOCK_OUT, owner, loses], {
    verdict: out === true ? "irreversible" : "unknown",
    risk: "protection",
    summary: out === true ? `${owner}: ${loses}.` : `${owner}: it is unknown whether ${loses}.`,
    subject: owner,
    label: "Locked out",
    before: false,
    after: true,
    shownBefore: "somebody could",
    shownAfter: out === true ? "nobody can" : "perhaps nobody can",
    ...(out !== true && { unknown: "whether its policy applies to it is known only after the apply" }),
  });
}
