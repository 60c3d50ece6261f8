import type { GrantChange } from "../types";
import { keyedStatements, singlesOf } from "./canonical";
import type { Held, Side } from "./side";
import { unreadable } from "./unreadable";

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
  return [...new Set([...keyedStatements(held.document).flatMap(singlesOf), ...unknown])].sort().join("\n");
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
