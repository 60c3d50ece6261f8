import { descriptorOf, listOf, type Block, type Stack, type Statement } from "../../stack";
import { fingerprintOf } from "../common/fingerprint";
import type { Change, ControlChange } from "../types";

/** Control of the rows about what is destroyed and made anew, and is otherwise as it was. */
export const REMADE = "remade";

/**
 * A row for each thing of a read type that a plan destroys and then makes anew with the same name: what it held is lost, and
 * what it protects is not protected in between. Types of which a row about the end tells are left out.
 * @param told the other rows that there are
 */
export function remadeChanges(
  stack: string,
  before: Stack | undefined,
  after: Stack | undefined,
  told: readonly Change[],
): readonly ControlChange[] {
  const endings = [...(after?.endings ?? [])].filter(([, end]) => end === "replaced" || end === "createdFirst");
  if (before === undefined || endings.length === 0) return [];
  const remade = new Map(endings);
  const sources = new Set(told.map(({ source }) => source.split(" ")[0]!));
  return [...before.resources.values()].flat().flatMap((block) => {
    const { ends, anew, holds } = descriptorOf(block.type) ?? {};
    if (!remade.has(block.address) || anew !== undefined || typeof ends === "object") return [];
    if (holds !== undefined) return [row(stack, block, `lost with it: ${holds}`)];
    // where it changes as well, that is what the plan is about; where the new one is there first, nothing is in between
    const isTold = sources.has(block.address) || remade.get(block.address) === "createdFirst";
    if (isTold || !protects(block, before)) return [];
    return [row(stack, block, "until it is there again nothing of it holds")];
  });
}

function protects(block: Block, stack: Stack): boolean {
  const { policies, settings } = descriptorOf(block.type) ?? {};
  const statements = (policies?.(block, stack) ?? []).flatMap(({ document }) => listOf<Statement>(document?.Statement));
  if (statements.some(({ Effect }) => Effect === "Deny")) return true;
  return (settings?.(block, stack) ?? []).some(({ control, value }) => {
    return control.risk === "protection" && value !== null && value !== false;
  });
}

function row(stack: string, { address, type }: Block, what: string): ControlChange {
  return {
    kind: "control",
    fingerprint: fingerprintOf([stack, REMADE, address, what]),
    verdict: "unknown",
    risk: "protection",
    summary: `${address} is replaced: Terraform destroys and recreates it; ${what}.`,
    stack,
    source: address,
    subject: address,
    control: REMADE,
    label: "Made anew",
    before: "there",
    after: "replaced",
    shownBefore: "there",
    shownAfter: "replaced",
    unknown: `what is done, or missed, until the new ${type} is there is not in the plan`,
  };
}
