import { fingerprintOf } from "../common/fingerprint";
import type { ControlChange } from "../types";

type Words = Pick<ControlChange, "summary" | "label">;

/**
 * A row about one block of the stack. Unless the row says otherwise, its effect on access is unknown, and its two sides are
 * shown by their values.
 * @param identity what tells the row from others of the stack
 */
export function blockChange(
  stack: string,
  address: string,
  control: string,
  identity: readonly unknown[],
  { summary, label, before, after, ...row }: Words & Partial<ControlChange>,
): ControlChange {
  return {
    kind: "control",
    fingerprint: fingerprintOf([stack, ...identity]),
    verdict: "unknown",
    risk: "access",
    summary,
    stack,
    source: address,
    subject: address,
    control,
    label,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    shownBefore: String(before ?? "not there"),
    shownAfter: String(after ?? "not there"),
    ...row,
  };
}
