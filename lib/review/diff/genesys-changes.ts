import { addTo, groupedBy } from "../../core";
import {
  blocksOfType,
  GRANTED_ELSEWHERE,
  hasSymbol,
  NOT_GIVEN,
  symbolOf,
  symbolsIn,
  type GenesysGrant,
  type Stack,
} from "../../stack";
import { genesysRows, holder as holderIn, unreadRole } from "../inventory";
import type { ChangeVerdict, GrantChange, Witness } from "../types";
import { grantChange } from "./grant-change";
import { notKnown } from "./undecidable";

/** Every change of what somebody may do in Genesys Cloud. @param sides the stacks that were read */
export function genesysChanges(
  stack: string,
  before: readonly GenesysGrant[],
  after: readonly GenesysGrant[],
  ...sides: readonly [Stack?, Stack?]
): readonly GrantChange[] {
  const [old, now] = paired(before, after);
  const open = new Map(now.filter((one) => doubtOf(one) !== undefined).map((one) => [one.who, one]));
  const present = new Set(now.map(({ who }) => who));
  return [
    ...rows(stack, differing(now, old), "broader", doubtOf),
    // a lost permission may be among the unknown ones of the same holder
    ...rows(stack, differing(old, now), "narrower", (one) => {
      if (isById(one) && !present.has(one.who) && !isEmptied(one, sides[1])) {
        return isGone(one, ...sides) ? undefined : (one.doubt ?? LEFT);
      }
      const kept = open.get(one.who);
      return kept === undefined || covered(kept, old) ? undefined : doubtOf(kept);
    }),
  ];
}

// documented in the provider's code: an update to no roles takes all of them away
function isEmptied({ holderKind, name }: GenesysGrant, after?: Stack): boolean {
  const blocks = after ? blocksOfType(after, `genesyscloud_${holderKind}_roles`) : [];
  return blocks.some(({ attributes }) => attributes[`${holderKind}_id`] === name);
}

// documented in the provider's code: a destroy of `genesyscloud_user_roles` and `genesyscloud_group_roles` changes nothing
const LEFT = "Terraform no longer manages these roles, and the provider leaves them as they are";

// the grants of a deleted user or group end, unless a new one may be the same
function isGone({ holderKind, name }: GenesysGrant, before?: Stack, after?: Stack): boolean {
  const [was, is] = [before, after].map((side) => (side ? blocksOfType(side, `genesyscloud_${holderKind}`) : []));
  const known = new Set(was!.map(({ address }) => address));
  const it = was!.find(({ address, attributes: { id } }) => [symbolOf(`${address}.id`), id].includes(name));
  return it !== undefined && is!.every(({ address }) => known.has(address) && address !== it.address);
}

// the grants of a role in the stack do not show who else has it: the rows of the role itself do
function differing(these: readonly Paired[], those: readonly Paired[]): readonly Paired[] {
  const [own, other] = [grantedElsewhere(these), grantedElsewhere(those)];
  const held = uncovered(these, [...those, ...other]);
  const reported = new Set(held.map(({ source, what }) => `${source} ${what}`));
  const stay = new Set(other.map(({ source }) => source));
  const others = uncovered(own, other).filter(
    ({ source, what }) => stay.has(source) && !reported.has(`${source} ${what}`),
  );
  return [...held, ...others];
}

/** What the roles of a stack give to holders elsewhere. */
function grantedElsewhere(grants: readonly Paired[]): readonly Paired[] {
  const ofRoles = grants.flatMap(({ role, ...grant }): readonly Paired[] =>
    grant.kind !== "permission" || role === undefined
      ? []
      : [
          {
            ...grant,
            role,
            holder: grant.source,
            who: grant.source,
            holderKind: "people",
            name: role,
            division: GRANTED_ELSEWHERE,
          },
        ],
  );
  return [...new Map(ofRoles.map((one) => [`${one.source} ${one.what} ${one.condition}`, one])).values()];
}

/** A grant with its holder, under one name on both sides. */
interface Holder {
  readonly who: string;
  /** Why it is unknown whether the holder is the same as before. */
  readonly doubt?: string;
}
type Paired = GenesysGrant & Holder;

// clients are matched by address, then by name; users and groups by id, because the block only lists their roles
function paired(
  before: readonly GenesysGrant[],
  after: readonly GenesysGrant[],
): readonly [readonly Paired[], readonly Paired[]] {
  const addresses = new Set(before.map(({ holder }) => holder));
  const nameOf = ({ holderKind, name }: GenesysGrant) => `${holderKind} ${name}`;
  const byName = new Map(before.map((grant) => [nameOf(grant), grant.holder]));
  const kept = new Set(after.map(({ holder }) => holder));
  const whoOf = (grant: GenesysGrant) => {
    const { holder } = grant;
    if (addresses.has(holder)) return holder;
    const former = byName.get(nameOf(grant));
    return former === undefined || kept.has(former) ? holder : former;
  };
  const [idsBefore, idsAfter] = [before, after].map((grants) => new Map(grants.map((one) => [one.holder, one.name])));
  const known = (grant: GenesysGrant, others: ReadonlyMap<string, string>, who: string): Holder =>
    isById(grant) ? { who: nameOf(grant), ...otherwise(grant.name, others.get(grant.holder)) } : { who };
  return [
    before.map((grant) => ({ ...grant, ...known(grant, idsAfter!, grant.holder) })),
    after.map((grant) => ({ ...grant, ...known(grant, idsBefore!, whoOf(grant)) })),
  ];
}

function isById({ holderKind }: GenesysGrant): boolean {
  return holderKind === "user" || holderKind === "group";
}

function otherwise(id: string, other: string | undefined): Pick<Holder, "doubt"> {
  const unread = other === undefined || other === id ? undefined : [id, other].find(hasSymbol);
  return unread === undefined ? {} : { doubt: `whether ${unread} is the same as before is not known` };
}

function uncovered(these: readonly Paired[], those: readonly Paired[]): readonly Paired[] {
  const byHolder = groupedBy(those, ({ who }) => who);
  return these.filter((grant) => !covered(grant, byHolder.get(grant.who) ?? []));
}

function covered(grant: Paired, those: readonly Paired[]): boolean {
  return those.some((other) => other.who === grant.who && covers(other, grant));
}

function covers(wide: Paired, narrow: Paired): boolean {
  return (
    wide.kind === narrow.kind &&
    (wide.division === "*" || wide.division === narrow.division) &&
    (wide.condition === "" || wide.condition === narrow.condition) &&
    coversName(wide.what, narrow.what)
  );
}

// a scope without `:readonly` includes the one with it (documented)
function coversName(wide: string, narrow: string): boolean {
  if (wide === narrow || `${wide}:readonly` === narrow) return true;
  const [parts, others] = [wide.split(":"), narrow.split(":")];
  return parts.length === 3 && others.length === 3 && parts.every((part, i) => part === "*" || part === others[i]);
}

function rows(
  stack: string,
  grants: readonly Paired[],
  way: "broader" | "narrower",
  doubt: (grant: Paired) => string | undefined,
): readonly GrantChange[] {
  const groups = new Map<string, Paired[]>();
  for (const grant of grants) {
    const key = JSON.stringify([grant.kind, grant.who, grant.division, grant.condition, hasSymbol(grant.what)]);
    addTo(groups, key, grant);
  }
  return [...groups.values()].map((group) => {
    const first = group[0]!;
    const actions = genesysRows(group).flatMap((one) => one.actions);
    const row = { ...genesysRows([first])[0]!, actions };
    const unknown = doubt(first);
    const verdict: ChangeVerdict = unknown === undefined ? way : "unknown";
    return grantChange({
      stack,
      row,
      actions,
      ...(way === "broader" ? { after: row } : { before: row }),
      verdict,
      outside: false,
      ...(unknown === undefined ? { witness: witnessOf(first, way) } : { unknown }),
    });
  });
}

// an unknown name may be one that was granted before
function doubtOf(grant: Paired): string | undefined {
  const { kind, what, doubt: whoever } = grant;
  if (whoever !== undefined) return whoever;
  if (kind === "role") return unreadRole(grant);
  if (what.includes(NOT_GIVEN)) return "a part of the permission is not given";
  return hasSymbol(what) ? notKnown(symbolsIn(what)[0]!) : undefined;
}

function witnessOf(grant: Paired, way: "broader" | "narrower"): Witness {
  const { what, division } = grant;
  const held = { verdict: "allowed", why: "A role or scope of the stack grants it." } as const;
  const not = { verdict: "implicitlyDenied", why: "No role or scope of the stack grants it." } as const;
  const [before, after] = way === "broader" ? [not, held] : [held, not];
  const plane = "Genesys Cloud";
  return {
    plane,
    principal: holderIn(grant).principal,
    assumption: "",
    action: what,
    resource: division,
    context: {},
    before,
    after,
  };
}
