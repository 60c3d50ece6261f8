import type { Change, GrantChange } from "./types";

/** Who a row is about, for people. */
export interface Gainer {
  /** The same for the same one, however a policy names it. */
  readonly key: string;
  /** `role auditor`; `Others` for whoever no policy names. */
  readonly words: string;
}

/**
 * Who gains by a row, or loses: whom a grant is for. Whom a denial is for reads the wrong way round, so of a denial it is
 * whoever asked in the request that is decided otherwise now.
 */
export function gainerOf(change: GrantChange): Gainer {
  const { effect, principal, who, witness } = change;
  if (effect === "Deny") return askerOf(witness?.principal ?? "");
  const [{ kind, name, account } = { kind: "", name: "", account: undefined }, ...others] = who.parties;
  const isOne = others.length === 0 && who.but.length === 0 && !who.allBut && account !== undefined;
  return { key: isOne ? `${kind} ${account} ${name}` : principal, words: principal };
}

function askerOf(asked: string): Gainer {
  if (asked === "") return { key: "", words: "Somebody" };
  if (asked === "anonymous") return { key: asked, words: "Anybody, without signing in" };
  const [, account, kind, name] = /^arn:[\w-]+:iam::(\d*):(role|user)\/(.+)$/.exec(asked) ?? [];
  // a name that stands for any other
  if (name === "x") return { key: "others", words: "Others" };
  return kind === undefined
    ? { key: asked, words: asked }
    : { key: `${kind} ${account} ${name}`, words: `${kind} ${name}` };
}

/** What a row is about: who gains or loses, or what is set. */
export function subjectOf(change: Change): Gainer {
  return change.kind === "grant" ? gainerOf(change) : { key: `set ${change.subject}`, words: change.subject };
}
