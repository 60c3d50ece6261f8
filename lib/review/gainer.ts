import { STRANGER } from "../policy/compare";
import type { Change, GrantChange, Who } from "./types";
import { partyWords } from "./who";

/** Whom a row is about, in words. */
export interface Gainer {
  /** Equal for the same principal, however a policy names it. */
  readonly key: string;
  /** `role auditor`; `Anyone but role custodian` if no policy names the principal. */
  readonly words: string;
  /** Whether no principal is named, and its own policies have to allow it. */
  readonly ifAllowed?: true;
}

interface GainerFacts extends Pick<GrantChange, "effect" | "principal" | "who" | "verdict" | "witness"> {
  readonly before?: Pick<GrantChange, "who"> | undefined;
  readonly after?: Pick<GrantChange, "who"> | undefined;
  /** @default told by the account alone */
  readonly risk?: GrantChange["risk"];
}

/**
 * Who gains by a row, or loses: whom a grant is for. Whom a denial is for reads the wrong way round, so of a denial it is
 * whoever asked in the request that is decided otherwise now.
 */
export function gainerOf(change: GainerFacts): Gainer {
  return change.effect === "Deny" ? askerOf(change) : namedBy(change);
}

function namedBy({ principal, who }: GainerFacts): Gainer {
  const [{ kind, name, account } = { kind: "", name: "", account: undefined }, ...others] = who.parties;
  const isOne = others.length === 0 && who.but.length === 0 && !who.allBut && account !== undefined;
  return { key: isOne ? `${kind} ${account} ${name}` : principal, words: principal };
}

function askerOf(change: GainerFacts): Gainer {
  const { witness, before, after, who, risk } = change;
  const requester = witness?.principal ?? "";
  // whoever holds the denial itself is the one whom it denies, whatever else allows it
  if (requester === "" && who.parties.some(({ held }) => held)) return { ...namedBy(change), ifAllowed: true };
  if (requester === "") return { key: "", words: "Somebody" };
  if (requester === "anonymous") return { key: requester, words: "Anybody, without signing in" };
  const [, account = "", kind, name] = /^arn:[\w-]+:iam::(\d*):(role|user)\/(.+)$/.exec(requester) ?? [];
  if (kind === undefined) return { key: requester, words: requester };
  const isOutside = risk === "external" || account === STRANGER;
  const isNamed = [before?.who, after?.who, who].some((one) =>
    [...(one?.parties ?? []), ...(one?.but ?? [])].some((party) => party.name === name && party.account === account),
  );
  if (name === STAND_IN && !isNamed) {
    const words = anyone(change, account, isOutside);
    const ifAllowed = words.startsWith(ANYONE) && witness?.assumption !== "" && change.verdict !== "narrower";
    return { key: words, words, ...(ifAllowed && { ifAllowed }) };
  }
  return { key: `${kind} ${account} ${name}`, words: `${kind} ${name}${isOutside ? ` of ${account}` : ""}` };
}

// a placeholder for any other name
const STAND_IN = "x";
const ANYONE = "Anyone";
const MOST = 2;

// whom the Deny named before, or names now, as far as the caller is one of them
function anyone({ before, after, who, verdict }: GainerFacts, account: string, isOutside: boolean): string {
  const { parties, allBut, but }: Who = (verdict === "narrower" ? after : before)?.who ?? who;
  const [one] = parties;
  if (allBut || parties.length !== 1 || (one!.kind !== "everyone" && one!.kind !== "account")) return "Others";
  const place = account === STRANGER ? " of another account" : isOutside ? ` of account ${account}` : "";
  // exempt principals of another account need not be named
  const names = but
    .filter((party) => party.account === undefined || party.account === account)
    .map((party) => partyWords(party).replace(new RegExp(` of ${account}$`), ""));
  const more = names.length > MOST + 1 ? `, ${names.length - MOST} more` : "";
  const shown = more === "" ? names : names.slice(0, MOST);
  return `${ANYONE}${place}${names.length === 0 ? "" : ` but ${shown.join(more === "" ? " and " : ", ")}${more}`}`;
}

/** What a row is about: who gains or loses, or what is set. */
export function subjectOf(change: Change): Gainer {
  return change.kind === "grant" ? gainerOf(change) : { key: `set ${change.subject}`, words: change.subject };
}
