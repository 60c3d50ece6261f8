import type { Check, Request, Statement } from "../policy";
import { isToEveryone, nameOf, placeOf, statementsOfKind, takingPart, type Located } from "./decide";
import type { Part } from "./part";
import { unknownsIn, unknownPartsOf, type UnknownParts } from "./unknown-parts";
import type { State } from "./edit";
import { compare } from "./facts";
import type { PartKind } from "./parts";

/** What a check depends on that was not read, and the statements that require it. */
export function dependenciesOf(state: State, check: Check): readonly string[] {
  const { parts, question } = state;
  const unknowns = unknownPartsOf({ parts, question, check });
  const own: readonly PartKind[] = ["identity", "boundary", "serviceControl"];
  const kinds: readonly PartKind[] = [check.plane, "resourceControl", ...(check.plane === "trust" ? [] : own)];
  const parted = kinds.flatMap((kind) => takingPart(parts, kind, check));
  const asked = kinds.flatMap((kind) =>
    statementsOfKind(parts, kind, check).flatMap((located) =>
      openIn(located.statement, check.request, unknowns).map((reason) => `${reason}, for ${whereIs(located)}`),
    ),
  );
  const found = [...new Set([...unreadIn(parted), ...asked])];
  return found.length > 0 ? found : boundaryOver(state, check);
}

// nothing else is open
function boundaryOver({ parts }: State, check: Check): readonly string[] {
  return statementsOfKind(parts, check.plane, check)
    .filter(({ statement }) => isToEveryone(statement) && compare(statement, check).action)
    .map((located) => `whether the permissions boundary limits what everyone is allowed, for ${whereIs(located)}`);
}

function whereIs(located: Located): string {
  return `${nameOf(located.statement, located.index)} of the ${placeOf(located).policy} (${located.address})`;
}

/** Policies whose text was not read, and policies that may not exist. */
export function unreadIn(parts: readonly Part[]): readonly string[] {
  return [
    ...parts
      .filter(({ document }) => document === undefined)
      .map(({ address, unread: what, because }) => `the text of ${what ?? address}${because ? ` (${because})` : ""}`),
    ...parts.flatMap(({ perhaps: why, address }) => (why === undefined ? [] : [`${why}, for ${address}`])),
  ];
}

/** The unknown parts of a statement that may apply to a request. */
export function openIn(statement: Statement, request: Request, unknowns: UnknownParts): readonly string[] {
  const { action, resource, principal } = compare(statement, { request });
  const open = unknownsIn(statement, unknowns);
  // an unknown resource or principal may be the one that matches
  const meant = action && ((resource && principal) || open.some((reason) => !/^[\w:/-]+: /.test(reason)));
  return meant ? open : [];
}
