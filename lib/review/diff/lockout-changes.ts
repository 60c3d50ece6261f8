import { matchesGlob } from "../../core";
import { hasSymbol } from "../../stack";
import { fingerprintOf } from "../common/fingerprint";
import { listOf, statementsOf, type Conditions, type PolicyDocument, type Statement } from "../policy-parts";
import type { ControlChange } from "../types";
import type { AccountDigits } from "./digits";
import { accountOfOwner } from "./policies-for";
import type { Held, Side } from "./side";
import { whyUndecidable } from "./undecidable";
import { canAnybody, type Deed } from "./who-can";

/** Control of the rows about what nobody can do any more. */
const LOCK_OUT = "lockOut";

interface Watch {
  /** What is lost when nobody may do any of the actions. */
  readonly loses: string;
  readonly actions: readonly string[];
  /** What a request for them has. */
  readonly asking?: Conditions;
  /** Whether only callers of the owner's account can do it, whatever a policy says. */
  readonly homeOnly?: true;
  /** Whether only the policy of the resource gives it, whatever somebody has of their own. */
  readonly ownPolicyOnly?: true;
  /** Whether it is lost to all others when the root user alone can do it. */
  readonly butRoot?: true;
}

const BUCKET: readonly Watch[] = [
  {
    actions: ["s3:PutBucketPolicy", "s3:DeleteBucketPolicy"],
    loses: "nobody can change the bucket's policy any more; only the root user of the account can delete it",
    homeOnly: true,
    // no policy of a bucket keeps it from these
    butRoot: true,
  },
  {
    actions: ["s3:PutObjectLegalHold"],
    loses: "nobody can lift a legal hold any more: there is no custodian",
    asking: { StringEquals: { "s3:object-lock-legal-hold": "OFF" } },
  },
];
const KEY: readonly Watch[] = [
  {
    actions: ["kms:PutKeyPolicy"],
    loses: "nobody can change the key's policy any more, the root user included",
    homeOnly: true,
    ownPolicyOnly: true,
  },
];

/** A row for each thing that somebody could do before, and that nobody can take back or do any more. */
export function lockOutChanges(
  stack: string,
  before: Side,
  after: Side,
  digits: AccountDigits,
): readonly ControlChange[] {
  return [...after.resources].flatMap(([owner, held]) => {
    const watched = watchedOf(owner);
    if (watched.length === 0 || held.unknown.length > 0) return [];
    const was = before.resources.get(owner);
    if (was !== undefined && JSON.stringify(was.document) === JSON.stringify(held.document)) return [];
    // under another name than before it may be another resource, which is nobody's to change by this policy
    const isNamed = was === undefined || namesOf(was).join() === namesOf(held).join();
    const documentOf = (one: Held) => (isNamed ? one.document : asWritten(owner, one, digits));
    const home = accountOfOwner(owner, after, before);
    const place: Place = { owner, home, isOpen: digits.isOpen(home) };
    return watched.flatMap((watch) => {
      const out = isLockedOut(watch, place, documentOf(held), after);
      if (out === false) return [];
      // nobody could before, or that was not known either
      if (was !== undefined && isLockedOut(watch, place, documentOf(was), before) !== false) return [];
      return [row(stack, owner, held.policies[0]?.source ?? owner, watch, out)];
    });
  });
}

function namesOf({ policies }: Held): readonly string[] {
  return policies.flatMap(({ namedAs = [] }) => namedAs);
}

// a policy with the name that it gives its resource, where that is not known
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

// who is stopped at an access point goes by the bucket's name
function watchedOf(owner: string): readonly Watch[] {
  if (/^arn:[^:]*:s3:::[^/]+$/.test(owner)) return BUCKET;
  return owner.split(":")[2] === "kms" ? KEY : [];
}

interface Place {
  readonly owner: string;
  readonly home: string;
  /** Whether the account may be any. */
  readonly isOpen: boolean;
}

type LockedOut = boolean | "unknown";

function isLockedOut(watch: Watch, place: Place, document: PolicyDocument, side: Side): LockedOut {
  const { owner, home } = place;
  const { actions, asking = {}, homeOnly, butRoot, ownPolicyOnly } = watch;
  const about = statementsOf(document).filter((one) => actions.some((action) => takesIn(one, action)));
  const [allows, denials] = ["Allow", "Deny"].map((effect) => about.filter(({ Effect }) => Effect === effect));
  if (ownPolicyOnly !== true && denials!.length === 0) return false;
  // whoever may be allowed is, and whoever may be spared is
  if (allows!.some((one) => isUntold(one, place))) return false;
  const Statement = [...allows!, ...denials!.filter((one) => !isUntold(one, place))];
  const isCandidate: Deed["isCandidate"] = ({ info }) =>
    (homeOnly !== true || info.accountId === home) && (butRoot !== true || info.kind !== "root");
  const can = canAnybody({ owner, home, actions, asking, isCandidate: isCandidate }, { ...document, Statement }, side);
  // what is named may be this very key, as long as its id is not known; whatever else is not told spares somebody
  return can === "unknown" ? hasSymbol(owner) && ownPolicyOnly === true && "unknown" : !can;
}

// the account of the stack may be the one that is named, where it is not known
function isUntold(statement: Statement, { home, isOpen }: Place): boolean {
  const { Principal, NotPrincipal, Condition } = statement;
  if (whyUndecidable(statement) !== undefined || hasSymbol(JSON.stringify([NotPrincipal, Condition]))) return true;
  const named = JSON.stringify([Principal, NotPrincipal, Condition]).match(/\b\d{12}\b/g) ?? [];
  return isOpen && named.some((account) => account !== home);
}

function takesIn({ Action, NotAction }: Statement, action: string): boolean {
  if (Action !== undefined) return listOf(Action).some((one) => matches(one, action));
  return NotAction !== undefined && !listOf(NotAction).some((one) => matches(one, action));
}

function matches(pattern: string, action: string): boolean {
  return matchesGlob(pattern.toLowerCase(), action.toLowerCase());
}

function row(stack: string, owner: string, source: string, { loses }: Watch, out: true | "unknown"): ControlChange {
  return {
    kind: "control",
    fingerprint: fingerprintOf([stack, LOCK_OUT, owner, loses]),
    verdict: out === true ? "irreversible" : "unknown",
    risk: "protection",
    summary: out === true ? `${owner}: ${loses}.` : `${owner}: it is unknown whether ${loses}.`,
    stack,
    source,
    subject: owner,
    control: LOCK_OUT,
    label: "Locked out",
    before: false,
    after: true,
    shownBefore: "somebody could",
    shownAfter: out === true ? "nobody can" : "perhaps nobody can",
    ...(out !== true && { unknown: "whether its policy applies to it is known only after the apply" }),
  };
}
