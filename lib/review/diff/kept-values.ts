import {
  canonical,
  descriptorOf,
  harmlessReason,
  ignoredIn,
  isUnset,
  type Block,
  type PlacedPolicy,
  type Stack,
} from "../../stack";
import type { ControlChange } from "../types";
import { blockChange } from "./block-change";
import { saySame } from "./policy-texts";
import { inBothConfigurations, type Reading } from "./reading";

const IGNORED = "ignoredChange";

/**
 * A row for each resource with a change in an argument of `ignore_changes`: Terraform keeps the existing value, so the
 * other rows do not describe the result.
 */
export function ignoredChanges(
  stack: string,
  old: Reading | undefined,
  now: Reading | undefined,
): readonly ControlChange[] {
  return inBothConfigurations(old, now, (block) => ignoredBy(block).length > 0).flatMap(([was, is]) => {
    const names = differing(was, is);
    return names.length === 0 ? [] : [ignoredRow(stack, was, is, names)];
  });
}

function ignoredBy({ meta }: Block): readonly string[] {
  return ignoredIn(meta?.["lifecycle"]);
}

function differing(was: Block, is: Block): readonly string[] {
  const ignored = ignoredBy(is);
  const all = [...new Set([...Object.keys(was.attributes), ...Object.keys(is.attributes)])].sort();
  return all
    .filter((name) => ignored.includes("all") || ignored.includes(name))
    .filter((name) => harmlessReason(is.type, name) === undefined)
    .filter((name) => !isAlike(was.attributes[name], is.attributes[name]));
}

// policies with another notation are the same
function isAlike(one: unknown, other: unknown): boolean {
  if (canonical(one) === canonical(other)) return true;
  return typeof one === "string" && typeof other === "string" && saySame(one, other);
}

function ignoredRow(
  stack: string,
  was: Block,
  { address, attributes }: Block,
  names: readonly string[],
): ControlChange {
  const what = names.join(", ");
  const values = [was.attributes, attributes].map((all) => canonical(names.map((name) => all[name] ?? null)));
  return blockChange(stack, address, IGNORED, [IGNORED, address, names, ...values], {
    summary: `${address}: Terraform ignores the change of ${what} (ignore_changes), and keeps the existing value.`,
    label: "Ignored",
    shownBefore: `${what} as configured before`,
    shownAfter: `${what} as deployed`,
    unknown: "the existing value may differ from both configured values",
  });
}

/** Control of the rows about removed arguments whose values stay. */
const LEFT = "leftAsIs";

/**
 * A row for each argument removed from a configuration of which the provider keeps the value: whoever had access by it
 * may keep it. None if another block sets the same.
 */
export function leftChanges(
  stack: string,
  old: Reading | undefined,
  now: Reading | undefined,
): readonly ControlChange[] {
  const keptOf = ({ type }: Block) => descriptorOf(type)?.keeps ?? [];
  return inBothConfigurations(old, now, (block) => keptOf(block).length > 0).flatMap(([was, is]) => {
    const out = keptOf(was).filter((name) => isSet(was, name) && !isSet(is, name));
    return out.length === 0 || isSaidElsewhere(was, old!.stack, now!) ? [] : [leftRow(stack, was, out)];
  });
}

function isSet({ attributes }: Block, name: string): boolean {
  return !isUnset(attributes[name]) && attributes[name] !== "";
}

function isSaidElsewhere(was: Block, before: Stack, { access }: Reading): boolean {
  const placed = descriptorOf(was.type)?.policies?.(was, before) ?? [];
  const apart = (policies: readonly PlacedPolicy[] = []) => policies.filter(({ source }) => source !== was.address);
  return placed.every(({ kind, owner, document }) => {
    // trust policy and boundary are arguments of the role itself
    if (kind === "trust" || kind === "boundary") return true;
    if (kind !== "identity") return apart(access.resources.get(owner)).length > 0;
    return apart(access.identities.get(owner)).some((one) => canonical(one.document) === canonical(document));
  });
}

function leftRow(stack: string, { address, type }: Block, names: readonly string[]): ControlChange {
  const what = names.join(", ");
  return blockChange(stack, address, LEFT, [LEFT, address, names], {
    summary: `${address}: ${what} is removed from the configuration, and the existing value stays.`,
    label: "Left as it is",
    shownBefore: `${what} set`,
    shownAfter: `${what} not set`,
    unknown: `the provider keeps the existing value of ${type} if none is set`,
  });
}
