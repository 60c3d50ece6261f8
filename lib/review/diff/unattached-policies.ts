import { arnOf, blocksOfType, canonical, readDocument, type Access, type Block } from "../../stack";
import { fingerprintOf } from "../fingerprint";
import type { ControlChange } from "../types";
import { keyedStatements, onlyIn } from "./canonical";
import type { Reading } from "./reading";

/**
 * A row for each managed policy that says something else and that nothing of the stack attaches: another stack, a permission
 * set or somebody by hand may have. Of one that the stack attaches, whoever has it is told of.
 */
export function unattachedPolicies(
  stack: string,
  before: Reading | undefined,
  after: Reading | undefined,
): readonly ControlChange[] {
  if (before === undefined || after === undefined) return [];
  const attached = attachedIn(after.access);
  const there = new Map(blocksOfType(before.stack, "aws_iam_policy").map((one) => [arnOf(one), one]));
  return blocksOfType(after.stack, "aws_iam_policy").flatMap((is) => {
    const was = there.get(arnOf(is));
    const verdict = was && !attached.has(is.address) ? compared(was, is) : undefined;
    return verdict === undefined ? [] : [row(stack, verdict, is)];
  });
}

function attachedIn({ identities, boundaries }: Access): ReadonlySet<string | undefined> {
  return new Set([...identities.values(), [...boundaries.values()]].flat().map(({ writtenAt }) => writtenAt));
}

type Verdict = "unknown" | "narrower" | undefined;

function compared(was: Block, is: Block): Verdict {
  const [old, now] = [was.attributes["policy"], is.attributes["policy"]];
  const [from, to] = [readDocument(old), readDocument(now)];
  if (!("document" in from) || !("document" in to)) return canonical(old) === canonical(now) ? undefined : "unknown";
  const [there, here] = [keyedStatements(from.document), keyedStatements(to.document)];
  const [gone, come] = [onlyIn(there, here), onlyIn(here, there)];
  const isMore =
    come.some(({ statement }) => statement.Effect === "Allow") ||
    gone.some(({ statement }) => statement.Effect === "Deny");
  return isMore ? "unknown" : gone.length + come.length > 0 ? "narrower" : undefined;
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
