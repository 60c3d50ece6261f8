import { matchesGlob } from "../../core/glob";
import {
  blocksOfType,
  hasSymbol,
  listOf,
  statementsOf,
  writtenPolicies,
  type Block,
  type Statement,
} from "../../stack";
import { fingerprintOf } from "../common/fingerprint";
import type { ControlChange } from "../types";
import type { Reading } from "./reading";

/**
 * A row for each alias that a key loses while a policy other than those of roles, users and groups asks for it: the policy of
 * a key, a boundary, one of the organization, or one that nothing of the stack attaches. A grant ends by it, and so does a
 * denial; which of them is not asked.
 */
export function goneAliases(
  stack: string,
  before: Reading | undefined,
  after: Reading | undefined,
): readonly ControlChange[] {
  if (before === undefined || after === undefined) return [];
  const there = new Set(blocksOfType(after.stack, "aws_kms_alias").map(keyOf));
  const gone = blocksOfType(before.stack, "aws_kms_alias").filter((one) => !there.has(keyOf(one)));
  return gone.flatMap((alias) => (isAskedFor(alias, after) ? [row(stack, alias)] : []));
}

function keyOf({ attributes: { name }, place: { account, region } }: Block): string {
  return JSON.stringify([name, account, region]);
}

function isAskedFor({ attributes: { name } }: Block, { stack, access }: Reading): boolean {
  const { resources, boundaries, organization } = access;
  const placed = [...resources.values(), [...boundaries.values()], organization].flat();
  return [...placed, ...writtenPolicies(stack)].some((one) => {
    if (!("document" in one) || one.document === undefined) return "text" in one && hasSymbol(one.text ?? "");
    return statementsOf(one.document).some((statement) => asksFor(statement, String(name)));
  });
}

function asksFor({ Condition }: Statement, alias: string): boolean {
  return Object.entries(Condition ?? {}).some(([operator, keys]) =>
    Object.entries(keys).some(([key, values]) => {
      if (!/^kms:(?:resourcealiases|requestalias)$/i.test(key)) return false;
      // a variable may be anything
      const patterns = listOf<unknown>(values).map((one) => String(one).replace(/\$\{[^}]*\}|<[^<>]*>/g, "*"));
      return /null/i.test(operator) || patterns.some((one) => matchesGlob(one, alias));
    }),
  );
}

function row(stack: string, { address, attributes }: Block): ControlChange {
  const name = String(attributes["name"]);
  return {
    kind: "control",
    fingerprint: fingerprintOf([stack, "goneAlias", address, name]),
    verdict: "unknown",
    risk: "access",
    summary: `${address} is gone, and policies have conditions on a key alias ${name}.`,
    stack,
    source: address,
    subject: address,
    control: "askedAlias",
    label: "Alias in policy conditions",
    shownBefore: name,
    shownAfter: "not there",
    unknown: "the effect of these conditions is not evaluated",
  };
}
