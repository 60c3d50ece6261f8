import { addTo } from "../core";
import type { Change, GrantChange, Party } from "./types";

/** A change, together with others that repeat or follow from it. */
interface Folded {
  readonly change: Change;
  /** The same access by another policy, such as the bucket's in addition to the role's own. */
  readonly also?: readonly GrantChange[];
  /** Changes that follow from it alone, such as from a new name. */
  readonly follows?: readonly Change[];
}

/**
 * Groups rows in which a role's own policy and a policy of the resource say the same: for a reader that is one change.
 * The order is that of the first row of each group.
 * @param apart rows with different texts here are never grouped
 */
export function folded(changes: readonly Change[], apart: (change: Change) => string): readonly Folded[] {
  const groups = new Map<string, Change[]>();
  const heads = new Map<string, Change[]>(changes.map(({ fingerprint }) => [fingerprint, []]));
  for (const change of changes) heads.get(change.follows ?? "")?.push(change);
  // a row that follows from none of these rows stands alone
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

export function changesIn({ change, also = [], follows = [] }: Folded): readonly Change[] {
  return [change, ...also, ...follows];
}

function isOwn(change: Change): boolean {
  return change.kind === "grant" && change.grantKind === "identity";
}

const IDENTITIES: readonly string[] = ["role", "user", "group"];
const NOBODY: Party = { kind: "principal", name: "" };

// undefined for a row that is never grouped
function sameness(change: GrantChange): string | undefined {
  const { who, actions, resources, condition, verdict, risk, effect, unknown } = change;
  const [{ kind, name, account } = NOBODY, ...others] = who.parties;
  const isOne = IDENTITIES.includes(kind) && account !== undefined && others.length + who.but.length === 0;
  if (!isOne || who.allBut || unknown !== undefined) return undefined;
  // a key's own policy writes `*` for the key, and each policy has its own conditions
  const keys = actions.every((action) => action.startsWith("kms:"));
  const where = keys ? "" : [[...resources].sort(), condition];
  return JSON.stringify([verdict, risk, effect, kind, name, account, [...actions].sort(), where]);
}
