import type { ChangeVerdict, GrantChange, InventoryGrant, Risk, Witness } from "../types";
import { fingerprintOf } from "../common/fingerprint";
import { summaryOf } from "./summary";

/** What a changed grant is made from. */
export interface GrantFacts {
  readonly stack: string;
  /** The row that shows the change. */
  readonly row: InventoryGrant;
  readonly actions: readonly string[];
  readonly before?: InventoryGrant | undefined;
  readonly after?: InventoryGrant | undefined;
  readonly verdict: ChangeVerdict;
  /** Whether the one who asks in the witness is outside of the account. */
  readonly outside: boolean;
  readonly witness?: Witness;
  readonly asBefore?: readonly string[] | undefined;
  readonly untold?: readonly string[] | undefined;
  readonly unknown?: string;
  /** What the row stands for in full, both sides of it, in a form in which names of statements make no difference. */
  readonly said?: readonly string[];
}

const EVIDENCE =
  /^s3:(Delete|PutObjectLegalHold|PutObjectRetention|BypassGovernance|PutBucket(Policy|ObjectLock|Versioning|PublicAccess)|PutLifecycle|PutEncryption|\*)|^kms:(ScheduleKeyDeletion|DisableKey|PutKeyPolicy|\*)|deletionProtection:(revoke|\*)|^\*$/i;

/** A row of the comparison. */
export function grantChange(facts: GrantFacts): GrantChange {
  const { stack, row, actions, before, after, verdict, witness, asBefore, untold, unknown } = facts;
  const { plane, kind: grantKind, who, principal, effect, resources, condition, source } = row;
  const risk = riskOf(facts);
  const said = [
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
    facts.said ?? [],
  ];
  return {
    kind: "grant",
    fingerprint: fingerprintOf(said),
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
