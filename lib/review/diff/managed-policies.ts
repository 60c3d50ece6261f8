import { addTo } from "../../core";
import {
  arnOf,
  blocksOfType,
  canonical,
  readDocument,
  statementsOf,
  type Access,
  type Block,
  type PolicyDocument,
  type Statement,
} from "../../stack";
import type { ControlChange, GrantChange } from "../types";
import { blockChange } from "./block-change";
import type { AccountDigits } from "./digits";
import type { Searches } from "./known-searches";
import { policyChanges } from "./policy-changes";
import type { Reading } from "./reading";
import { heldBy, type Side } from "./side";

const ANYTHING: Statement = { Effect: "Allow", Action: "*", Resource: "*" };

export interface SearchContext {
  readonly side: Side;
  readonly digits: AccountDigits;
  readonly searches: Searches;
  /** The rows of principals to which the stack attaches policies. */
  readonly reported: readonly GrantChange[];
}

/**
 * A row for each managed policy with a change that the rows of its attachments in the stack do not report: another
 * stack, a permission set or somebody by hand may attach it too.
 */
export function managedPolicies(
  stack: string,
  before: Reading | undefined,
  after: Reading | undefined,
  context: SearchContext,
): readonly ControlChange[] {
  if (before === undefined || after === undefined) return [];
  const attached = attachmentsIn(before.access, after.access);
  const there = new Map(blocksOfType(before.stack, "aws_iam_policy").map((one) => [nameOf(one), one]));
  return blocksOfType(after.stack, "aws_iam_policy").flatMap((is) => {
    const was = there.get(nameOf(is));
    if (was === undefined) return [];
    const attachments = [...new Set([was, is].flatMap(({ address }) => attached.get(address) ?? []))];
    const reported = context.reported.filter((one) => attachments.some((source) => isOf(one, source)));
    const verdict = compared(was, is, { ...context, reported: reported });
    if (verdict === undefined || (verdict === "narrower" && reported.length > 0)) return [];
    return [row(stack, verdict, is, attachments.length > 0)];
  });
}

// a stack without region and ARN has no known partition
function nameOf(policy: Block): string {
  return arnOf(policy)!.replace(/^arn:[^:]*/, "arn");
}

// addresses of the attachments by policy
function attachmentsIn(...sides: readonly Access[]): ReadonlyMap<string, readonly string[]> {
  const placed = sides.flatMap(({ identities, boundaries }) => [
    ...[...identities.values()].flat(),
    ...boundaries.values(),
  ]);
  const found = new Map<string, string[]>();
  for (const { writtenAt, source } of placed) if (writtenAt !== undefined) addTo(found, writtenAt, source);
  return found;
}

// the source of a row is the attachment, followed by the statement
function isOf({ before, after }: GrantChange, attachment: string): boolean {
  return [before, after].some((one) => one?.source === attachment || one?.source.startsWith(`${attachment} `));
}

type Verdict = "unknown" | "narrower" | undefined;

function compared(was: Block, is: Block, { side, digits, searches, reported: told }: SearchContext): Verdict {
  const [old, now] = [was.attributes["policy"], is.attributes["policy"]];
  const [from, to] = [readDocument(old), readDocument(now)];
  if (!("document" in from) || !("document" in to)) {
    const isReported = told.some(({ verdict }) => verdict === "unknown");
    return isReported || canonical(old) === canonical(now) ? undefined : "unknown";
  }
  // searched for a holder with no other permission, and for one with all other permissions
  const owner = digits.inText(arnOf(is)!);
  const holding = ({ document }: { readonly document: PolicyDocument }, others: readonly Statement[]): Side => {
    const text = { ...document, Statement: [...statementsOf(document), ...others] };
    const held = heldBy([{ kind: "identity", owner, source: is.address, document: text }], digits);
    return { ...side, identities: new Map([[owner, held]]), boundaries: new Map() };
  };
  const changesWith = (others: readonly Statement[]) =>
    policyChanges("", holding(from, others), holding(to, others), digits, searches);
  const alone = changesWith([]);
  const isGain = (change: GrantChange) => change.verdict !== "narrower" && !told.some((one) => covers(one, change));
  if (alone.some(isGain)) return "unknown";
  const all = [...alone, ...changesWith([ANYTHING])];
  if (all.some(isGain)) return "unknown";
  return all.some(({ verdict }) => verdict === "narrower") ? "narrower" : undefined;
}

// a gain by a statement is the same for every holder
function covers(reported: GrantChange, change: GrantChange): boolean {
  const gained = new Set(reported.actions);
  return (
    reported.verdict !== "narrower" &&
    reported.effect === change.effect &&
    reported.condition === change.condition &&
    canonical(reported.resources) === canonical(change.resources) &&
    change.actions.every((action) => gained.has(action))
  );
}

function row(
  stack: string,
  verdict: "unknown" | "narrower",
  { address, attributes }: Block,
  isAttached: boolean,
): ControlChange {
  return blockChange(stack, address, "policyText", ["unattached", address, canonical(attributes["policy"])], {
    verdict,
    risk: verdict === "narrower" ? "setting" : "access",
    summary: isAttached
      ? `${address} changed, and it may also be attached outside the stack.`
      : `${address} changed, and the stack does not attach it.`,
    label: "Text",
    shownBefore: "another text",
    shownAfter: "there",
    ...(verdict === "unknown" && { unknown: "principals to which it is attached elsewhere have its new permissions" }),
  });
}
