import { listOf, type PolicyDocument, type Statement } from "../../stack/policy-parts";
import { keyedStatements } from "./canonical";
import type { Delta, Sides } from "./delta";
import { accountOfOwner } from "./policies-for";
import { searchDelta } from "./search-delta";
import type { Held, Side } from "./side";

/** Most accounts tried for one statement; with more the result is unknown. */
const MOST = 10;

/**
 * The account on which a decision depends, if that of its owner, or of what an identity may ask for, is unknown: one
 * that is known may be the same, and a principal in the account of a bucket needs no bucket policy.
 */
export function decidingAccount(
  delta: Delta,
  sides: Sides,
): readonly [account: string, homes: readonly string[]] | undefined {
  const { digits, from, to } = sides;
  const own = accountOfOwner(delta.owner, to, from);
  const made = [...new Set([from, to].flatMap(({ account, accounts }) => [account, ...accounts.values()]))];
  if (!digits.isOpen(own)) {
    const open = delta.of === "identity" ? made.filter((home) => digits.isOpen(home)) : [];
    return open.length > 0 && isFoundAt(own, open, delta, sides) ? [own, open] : undefined;
  }
  const accounts = [...new Set([...digits.named, ...made])].filter((account) => account !== own);
  if (accounts.length > MOST) return [accounts.join(", "), [own]];
  const deciding = accounts.find((account) => isFoundAt(account, [own], delta, sides));
  return deciding === undefined ? undefined : [deciding, [own]];
}

function isFoundAt(account: string, homes: readonly string[], delta: Delta, sides: Sides): boolean {
  const inText = (text: string) => homes.reduce((all, home) => all.replaceAll(home, account), text);
  const inDocument = (document: PolicyDocument): PolicyDocument => {
    const text = JSON.stringify(document);
    const moved = inText(text);
    return moved === text ? document : (JSON.parse(moved) as PolicyDocument);
  };
  const document = inDocument(delta.document);
  const { known: _, ...rest } = sides;
  const at = listOf<Statement>(delta.document.Statement).indexOf(delta.statement);
  const moved = { ...delta, ...keyedStatements(document)[at]!, owner: inText(delta.owner) };
  const [from, to] = [sides.from, sides.to].map((side) =>
    movedSide(side, inText, inDocument, delta.document, document),
  );
  const found = searchDelta(moved, { ...rest, callers: new Map(), holders: new Map(), from: from!, to: to! });
  return found.witness !== undefined || found.undecidedBecause !== undefined;
}

function movedSide(
  side: Side,
  inText: (text: string) => string,
  inDocument: (document: PolicyDocument) => PolicyDocument,
  was: PolicyDocument,
  is: PolicyDocument,
): Side {
  const held = (all: ReadonlyMap<string, Held>): ReadonlyMap<string, Held> =>
    new Map(
      [...all].map(([owner, one]) => [
        inText(owner),
        { ...one, document: one.document === was ? is : inDocument(one.document) },
      ]),
    );
  return {
    ...side,
    account: inText(side.account),
    identities: held(side.identities),
    boundaries: held(side.boundaries),
    resources: held(side.resources),
    made: new Set([...side.made].map(inText)),
    accounts: new Map([...side.accounts].map((one) => one.map(inText) as [string, string])),
  };
}
