import { addTo } from "../core";
import type { Change, GrantChange, Party } from "./types";

/** What is said once: a change, and others that say the same of the same. */
interface Folded {
  readonly change: Change;
  /** The same access by another policy, such as the bucket's beside the role's own; undefined where there is none. */
  readonly also?: readonly GrantChange[];
  /** What follows from the change alone, such as from another name; undefined where nothing does. */
  readonly follows?: readonly Change[];
}

/**
 * Puts rows together in which a role's own policy and the policy of what it reaches say the same: for whoever reads them
 * it is one change. The order stays that of the first of each.
 * @param apart rows with another text here are never put together
 */
export function folded(changes: readonly Change[], apart: (change: Change) => string): readonly Folded[] {
  const groups = new Map<string, Change[]>();
  const heads = new Map<string, Change[]>(changes.map(({ fingerprint }) => [fingerprint, []]));
  for (const change of changes) heads.get(change.follows ?? "")?.push(change);
  // what follows from nothing that is here stands by itself
  const own = changes.filter(({ follows }) => follows === undefined || !heads.has(follows));
  own.forEach((change, i) => {
    const key = change.kind === "grant" ? sameness(change) : undefined;
    addTo(groups, key === undefined ? String(i) : `${key} ${apart(change)}`, change);
  });
  return [...groups.values()].map((group) => {
    const [change, ...also] = [...group].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
    const follows = heads.get(change!.fingerprint)!;
    return {
      change: change!,
      ...(also.length > 0 && { also: also as GrantChange[] }),
      ...(follows.length > 0 && { follows }),
    };
  });
}

/** Every change of a row. */
export function changesIn({ change, also = [], follows = [] }: Folded): readonly Change[] {
  return [change, ...also, ...follows];
}

function isOwn(change: Change): boolean {
  return change.kind === "grant" && change.grantKind === "identity";
}

const IDENTITIES: readonly string[] = ["role", "user", "group"];
const NOBODY: Party = { kind: "principal", name: "" };

// undefined for what stands by itself
function sameness(change: GrantChange): string | undefined {
  const { who, actions, resources, condition, verdict, risk, effect, unknown } = change;
  const [{ kind, name, account } = NOBODY, ...others] = who.parties;
  const isOne = IDENTITIES.includes(kind) && account !== undefined && others.length + who.but.length === 0;
  if (!isOne || who.allBut || unknown !== undefined) return undefined;
  // a key's own policy says * and means the key, and each has conditions of its own
  const keys = actions.every((action) => action.startsWith("kms:"));
  const where = keys ? "" : [[...resources].sort(), condition];
  return JSON.stringify([verdict, risk, effect, kind, name, account, [...actions].sort(), where]);
}
