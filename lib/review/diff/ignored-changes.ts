import { blocksOf, canonical, harmlessReason, type Block } from "../../stack";
import { fingerprintOf } from "../common/fingerprint";
import type { ControlChange } from "../types";
import { saySame } from "./policy-texts";
import { inBothConfigurations, type Reading } from "./reading";

/** Control of the rows about arguments whose changes Terraform ignores. */
export const IGNORED = "ignoredChange";

/**
 * A row for each resource of which something is written otherwise that its `ignore_changes` names: Terraform leaves what is
 * there, so that what the other rows say of it is not what will be.
 */
export function ignoredChanges(
  stack: string,
  old: Reading | undefined,
  now: Reading | undefined,
): readonly ControlChange[] {
  return inBothConfigurations(old, now, (block) => ignoredBy(block).length > 0).flatMap(([was, is]) => {
    const names = differing(was, is);
    return names.length === 0 ? [] : [row(stack, was, is, names)];
  });
}

function ignoredBy({ meta }: Block): readonly string[] {
  const named = blocksOf(meta?.["lifecycle"]).flatMap((one) => blocksOf(one?.["ignore_changes"])) as readonly unknown[];
  // in JSON it stands there with its braces or without, and with a path below it or without
  return named.map((one) => /^(?:\$\{)?\s*([\w-]+)/.exec(String(one))?.[1] ?? "all");
}

function differing(was: Block, is: Block): readonly string[] {
  const ignored = ignoredBy(is);
  const all = [...new Set([...Object.keys(was.attributes), ...Object.keys(is.attributes)])].sort();
  return all
    .filter((name) => ignored.includes("all") || ignored.includes(name))
    .filter((name) => harmlessReason(is.type, name) === undefined)
    .filter((name) => !isAlike(was.attributes[name], is.attributes[name]));
}

// how a policy is written decides nothing
function isAlike(one: unknown, other: unknown): boolean {
  if (canonical(one) === canonical(other)) return true;
  return typeof one === "string" && typeof other === "string" && saySame(one, other);
}

function row(stack: string, was: Block, { address, attributes }: Block, names: readonly string[]): ControlChange {
  const what = names.join(", ");
  const values = [was.attributes, attributes].map((all) => canonical(names.map((name) => all[name] ?? null)));
  return {
    kind: "control",
    fingerprint: fingerprintOf([stack, IGNORED, address, names, ...values]),
    verdict: "unknown",
    risk: "access",
    summary: `${address}: Terraform ignores the change of ${what} (ignore_changes), and keeps the existing value.`,
    stack,
    source: address,
    subject: address,
    control: IGNORED,
    label: "Ignored",
    shownBefore: `${what} as configured before`,
    shownAfter: `${what} as deployed`,
    unknown: "the existing value may differ from both configured values",
  };
}
