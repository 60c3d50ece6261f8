import { matchesAction } from "../../policy/compare";
import { listOf, type Statement } from "../../stack/policy-parts";
import { fingerprintOf } from "../common/fingerprint";
import type { ChangeVerdict, GrantChange, InventoryGrant, Risk, Witness } from "../types";
import { summaryOf } from "./summary";

interface GrantFacts {
  readonly stack: string;
  readonly row: InventoryGrant;
  readonly actions: readonly string[];
  readonly before?: InventoryGrant | undefined;
  readonly after?: InventoryGrant | undefined;
  readonly verdict: ChangeVerdict;
  /** Whether the caller in the witness is outside the account. */
  readonly outside: boolean;
  readonly witness?: Witness;
  readonly asBefore?: readonly string[] | undefined;
  readonly untold?: readonly string[] | undefined;
  readonly unknown?: string;
  /** Both sides of the row in full for its fingerprint, independent of Sids. */
  readonly identity?: readonly string[];
}

const EVIDENCE =
  /^s3:(Delete|PutObjectLegalHold|PutObjectRetention|BypassGovernance|PutBucket(Policy|ObjectLock|Versioning|PublicAccess)|PutLifecycle|PutEncryption|\*)|^kms:(ScheduleKeyDeletion|DisableKey|PutKeyPolicy|\*)|deletionProtection:(revoke|\*)|^\*$/i;

export function grantChange(facts: GrantFacts): GrantChange {
  const { stack, row, actions, before, after, verdict, witness, asBefore, untold, unknown } = facts;
  const { plane, kind: grantKind, who, principal, effect, resources, condition, source } = row;
  const risk = riskOf(facts);
  const identity = [
    stack,
    "grant",
    verdict,
    plane,
    grantKind,
    principal,
    effect,
    sorted(actions),
    sorted(resources),
    condition,
    unknown ?? "",
    facts.identity ?? [],
  ];
  return {
    kind: "grant",
    fingerprint: fingerprintOf(identity),
    verdict,
    risk,
    summary: summaryOf({ ...facts, risk }),
    stack,
    source,
    grantKind,
    plane,
    who,
    principal,
    effect,
    actions,
    resources,
    condition,
    ...(before && { before }),
    ...(after && { after }),
    ...(witness && { witness }),
    ...(asBefore && { asBefore }),
    ...(untold && { untold }),
    ...(unknown !== undefined && { unknown }),
  };
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...texts].sort();
}

function riskOf({ row, actions, outside, verdict }: GrantFacts): Risk {
  if (verdict === "narrower") return "access";
  if (outside || (row.external && row.effect === "Allow")) return "external";
  return row.effect === "Deny" || actions.some((action) => EVIDENCE.test(action)) ? "protection" : "access";
}

/**
 * Shortens a list of actions: a pattern of the statement replaces the actions if all that it can match are in the list.
 * @param possible every action that the statement can match
 */
export function inShort(
  actions: readonly string[],
  possible: readonly string[],
  statement: Statement,
): readonly string[] {
  const left = new Set(actions);
  const whole = listOf(statement.Action).filter((pattern) => {
    if (!/[*?]/.test(pattern)) return false;
    const all = possible.filter((name) => matchesAction(pattern, name));
    return all.length > 1 && all.every((name) => left.has(name));
  });
  for (const pattern of whole) for (const name of actions) if (matchesAction(pattern, name)) left.delete(name);
  return [...whole, ...left].sort();
}
