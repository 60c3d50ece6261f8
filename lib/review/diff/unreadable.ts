import { listOf, type PlacedPolicy, type Statement } from "../../stack";
import { policyGrants } from "../inventory";
import type { GrantChange } from "../types";
import { keyedStatements } from "./canonical";
import { grantChange } from "./grant-change";
import type { Held, Side } from "./side";

/** A row for each policy of an owner that cannot be read, and that came, went or changed. */
export function unreadable(
  stack: string,
  old: Held | undefined,
  now: Held | undefined,
  account: string,
): readonly GrantChange[] {
  const keyOf = ({ unknown, kind, text, source }: PlacedPolicy) => `${kind} ${unknown} ${text ?? source}`;
  const was = new Set((old?.unknown ?? []).map(keyOf));
  const is = new Set((now?.unknown ?? []).map(keyOf));
  const came = [...(now?.unknown ?? []).filter((policy) => !was.has(keyOf(policy))), ...renamed(old, now)];
  const went = (old?.unknown ?? []).filter((policy) => !is.has(keyOf(policy)));
  return [...came.map((policy) => [policy, true] as const), ...went.map((policy) => [policy, false] as const)].map(
    ([policy, isNew]) => {
      const row = policyGrants(policy, account)[0]!;
      const verdict = "unknown";
      const sides = isNew ? { after: row } : { before: row };
      return grantChange({
        stack,
        row,
        actions: row.actions,
        ...sides,
        verdict,
        outside: false,
        identity: [policy.source, policy.text ?? ""],
        unknown: policy.unknown ?? "",
      });
    },
  );
}

// what a policy calls its resource is another name than before: which of them it has is not known
function renamed(old: Held | undefined, now: Held | undefined): readonly PlacedPolicy[] {
  const names = (held: Held | undefined) => new Set((held?.policies ?? []).flatMap(({ namedAs = [] }) => namedAs));
  const was = names(old);
  if (old === undefined || (was.size === 0 && !hasDenial(now))) return [];
  return (now?.policies ?? [])
    .filter(({ namedAs }) => namedAs !== undefined && !was.has(namedAs))
    .map(({ document: _, ...policy }) => {
      const before = was.size === 0 ? "" : `, before it was ${[...was].join(", ")}`;
      return {
        ...policy,
        unknown: `it names its resource ${policy.namedAs}${before}: whether that is its name is unknown`,
      };
    });
}

function hasDenial(held: Held | undefined): boolean {
  return listOf<Statement>(held?.document.Statement).some(({ Effect }) => Effect === "Deny");
}

/** Who has another boundary than before. Who comes or goes has what it is given as rows of its own. */
export function withOtherBoundary(before: Side, after: Side): ReadonlySet<string> {
  const owners = [...before.boundaries.keys(), ...after.boundaries.keys()];
  const stay = owners.filter((owner) => before.made.has(owner) && after.made.has(owner));
  return new Set(stay.filter((owner) => boundaryKey(before, owner) !== boundaryKey(after, owner)));
}

function boundaryKey(side: Side, owner: string): string {
  const held = side.boundaries.get(owner);
  if (held === undefined) return "";
  const unknown = held.unknown.map(({ unknown: why = "", text = "" }) => `${why} ${text}`);
  return [...new Set([...keyedStatements(held.document).flatMap(({ singles }) => singles()), ...unknown])]
    .sort()
    .join("\n");
}

/**
 * A row for each boundary that came, went or changed and cannot be read. One that is made elsewhere has no text, and is a
 * setting of who is bounded.
 */
export function unreadBoundaries(
  stack: string,
  owners: ReadonlySet<string>,
  before: Side,
  after: Side,
): readonly GrantChange[] {
  const written = (held: Held | undefined) =>
    held && { ...held, unknown: held.unknown.filter(({ text }) => text !== undefined) };
  return [...owners].flatMap((owner) =>
    unreadable(stack, written(before.boundaries.get(owner)), written(after.boundaries.get(owner)), after.account),
  );
}
