import { canonical, descriptorOf, isUnset, type Block, type PlacedPolicy, type Stack } from "../../stack";
import { fingerprintOf } from "../common/fingerprint";
import type { ControlChange } from "../types";
import { inBothConfigurations, type Reading } from "./reading";

/** Control of the rows about arguments that were taken out, and stay as they are. */
export const LEFT = "leftAsIs";

/**
 * A row for each argument that is taken out of a configuration, and of which the provider then leaves what is there: whoever
 * was let in by it may be let in still. Where another block of the stack says the same, there is none.
 */
export function leftChanges(
  stack: string,
  old: Reading | undefined,
  now: Reading | undefined,
): readonly ControlChange[] {
  const keptOf = ({ type }: Block) => descriptorOf(type)?.keeps ?? [];
  return inBothConfigurations(old, now, (block) => keptOf(block).length > 0).flatMap(([was, is]) => {
    const out = keptOf(was).filter((name) => isSet(was, name) && !isSet(is, name));
    return out.length === 0 || isSaidElsewhere(was, old!.stack, now!) ? [] : [row(stack, was, out)];
  });
}

function isSet({ attributes }: Block, name: string): boolean {
  return !isUnset(attributes[name]) && attributes[name] !== "";
}

function isSaidElsewhere(was: Block, before: Stack, { access }: Reading): boolean {
  const placed = descriptorOf(was.type)?.policies?.(was, before) ?? [];
  const apart = (policies: readonly PlacedPolicy[] = []) => policies.filter(({ source }) => source !== was.address);
  return placed.every(({ kind, owner, document }) => {
    // who may act as a role, and what bounds it, are arguments that a role has to have
    if (kind === "trust" || kind === "boundary") return true;
    if (kind !== "identity") return apart(access.resources.get(owner)).length > 0;
    return apart(access.identities.get(owner)).some((one) => canonical(one.document) === canonical(document));
  });
}

function row(stack: string, { address, type }: Block, names: readonly string[]): ControlChange {
  const what = names.join(", ");
  return {
    kind: "control",
    fingerprint: fingerprintOf([stack, LEFT, address, names]),
    verdict: "unknown",
    risk: "access",
    summary: `${address}: ${what} is removed from the configuration, and the existing value stays.`,
    stack,
    source: address,
    subject: address,
    control: LEFT,
    label: "Left as it is",
    shownBefore: `${what} set`,
    shownAfter: `${what} not set`,
    unknown: `the provider keeps the existing value of ${type} if none is set`,
  };
}
