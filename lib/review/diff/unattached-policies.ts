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
import { fingerprintOf } from "../common/fingerprint";
import type { ControlChange } from "../types";
import type { AccountDigits } from "./digits";
import type { Searches } from "./known-searches";
import { policyChanges } from "./policy-changes";
import type { Reading } from "./reading";
import { heldBy, type Side } from "./side";

const ANYTHING: Statement = { Effect: "Allow", Action: "*", Resource: "*" };

/** What is needed to ask what somebody may do who has a policy. */
export interface Asked {
  readonly side: Side;
  readonly digits: AccountDigits;
  readonly searches: Searches;
}

/**
 * A row for each managed policy that says something else and that nothing of the stack attaches: another stack, a permission
 * set or somebody by hand may have. Of one that the stack attaches, whoever has it is told of.
 */
export function unattachedPolicies(
  stack: string,
  before: Reading | undefined,
  after: Reading | undefined,
  asked: Asked,
): readonly ControlChange[] {
  if (before === undefined || after === undefined) return [];
  const attached = attachedIn(after.access);
  const there = new Map(blocksOfType(before.stack, "aws_iam_policy").map((one) => [nameOf(one), one]));
  return blocksOfType(after.stack, "aws_iam_policy").flatMap((is) => {
    const was = there.get(nameOf(is));
    const verdict = was && !attached.has(is.address) ? compared(was, is, asked) : undefined;
    return verdict === undefined ? [] : [row(stack, verdict, is)];
  });
}

// a stack that names no region and no ARN tells no partition
function nameOf(policy: Block): string {
  return arnOf(policy)!.replace(/^arn:[^:]*/, "arn");
}

function attachedIn({ identities, boundaries }: Access): ReadonlySet<string | undefined> {
  return new Set([...identities.values(), [...boundaries.values()]].flat().map(({ writtenAt }) => writtenAt));
}

type Verdict = "unknown" | "narrower" | undefined;

function compared(was: Block, is: Block, { side, digits, searches }: Asked): Verdict {
  const [old, now] = [was.attributes["policy"], is.attributes["policy"]];
  const [from, to] = [readDocument(old), readDocument(now)];
  if (!("document" in from) || !("document" in to)) return canonical(old) === canonical(now) ? undefined : "unknown";
  // whoever has it is asked as somebody who has nothing else, and who may do everything but what is denied
  const owner = digits.inText(arnOf(is)!);
  const holding = ({ document }: { readonly document: PolicyDocument }, others: readonly Statement[]): Side => {
    const text = { ...document, Statement: [...statementsOf(document), ...others] };
    const held = heldBy([{ kind: "identity", owner, source: is.address, document: text }], digits);
    return { ...side, identities: new Map([[owner, held]]), boundaries: new Map() };
  };
  const verdictsWith = (others: readonly Statement[]) =>
    policyChanges("", holding(from, others), holding(to, others), digits, searches).map(({ verdict }) => verdict);
  const alone = verdictsWith([]);
  const isGain = (verdict: string) => verdict !== "narrower";
  if (alone.some(isGain)) return "unknown";
  const all = [...alone, ...verdictsWith([ANYTHING])];
  return all.some(isGain) ? "unknown" : all[0] && "narrower";
}

function row(stack: string, verdict: "unknown" | "narrower", { address, attributes }: Block): ControlChange {
  return {
    kind: "control",
    fingerprint: fingerprintOf([stack, "unattached", address, canonical(attributes["policy"])]),
    verdict,
    risk: verdict === "narrower" ? "setting" : "access",
    summary: `${address} says something else, and nothing of the stack attaches it.`,
    stack,
    source: address,
    subject: address,
    control: "policyText",
    label: "Text",
    shownBefore: "another text",
    shownAfter: "there",
    ...(verdict === "unknown" && { unknown: "whoever has it elsewhere may do what it says now" }),
  };
}
