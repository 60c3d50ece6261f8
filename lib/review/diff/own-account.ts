import { listOf, type PolicyDocument, type Statement } from "../../stack/policy-parts";
import { keyedStatements } from "./canonical";
import type { Delta, Sides } from "./delta";
import { accountOfOwner } from "./policies-for";
import { searchDelta } from "./search-delta";
import type { Held, Side } from "./side";

/** Most accounts tried for one statement; with more the result is unknown. */
const MOST = 10;

/**
 * The account on which a decision depends, if the stack's account is unknown: one named in the policies may be the
 * stack's own, and a principal in the account of a bucket needs no bucket policy.
 */
export function decidingAccount(delta: Delta, sides: Sides): string | undefined {
  const home = accountOfOwner(delta.owner, sides.to, sides.from);
  if (!sides.digits.isOpen(home)) return undefined;
  const accounts = [...sides.digits.named];
  if (accounts.length > MOST) return accounts.join(", ");
  return accounts.find((account) => isFoundAt(account, home, delta, sides));
}

function isFoundAt(account: string, home: string, delta: Delta, sides: Sides): boolean {
  const inText = (text: string) => text.replaceAll(account, home);
  const inDocument = (document: PolicyDocument): PolicyDocument => {
    const text = JSON.stringify(document);
    return text.includes(account) ? (JSON.parse(inText(text)) as PolicyDocument) : document;
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
    identities: held(side.identities),
    boundaries: held(side.boundaries),
    resources: held(side.resources),
    made: new Set([...side.made].map(inText)),
  };
}
