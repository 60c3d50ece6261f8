import type { Check } from "../policy";
import { nameOf, placeOf, statementsOfKind } from "./decide";
import { unknownsIn, unknownPartsOf } from "./unknown-parts";
import type { State } from "./edit";
import { compare } from "./facts";
import type { PartKind } from "./parts";

/** What a check hangs on that was not read, and which statements ask for it. */
export function dependenciesOf(state: State, check: Check): readonly string[] {
  const { parts, question } = state;
  const unknowns = unknownPartsOf({ parts, question, check });
  const own: readonly PartKind[] = ["identity", "boundary", "serviceControl"];
  const kinds: readonly PartKind[] = [check.plane, "resourceControl", ...(check.plane === "trust" ? [] : own)];
  const unread = kinds.flatMap((kind) =>
    parts.policies[kind]
      .filter(({ document }) => document === undefined)
      .map(({ address, unread: what }) => `the text of ${what ?? address}`),
  );
  const asked = kinds.flatMap((kind) =>
    statementsOfKind(parts, kind).flatMap((located) => {
      const { action, resource, principal } = compare(located.statement, check);
      const open = unknownsIn(located.statement, unknowns);
      // what is not known of resource or principal may be just what would match
      const meant = action && ((resource && principal) || open.some((reason) => !/^[\w:/-]+: /.test(reason)));
      const where = `${nameOf(located.statement, located.index)} of the ${placeOf(located).policy} (${located.address})`;
      return meant ? open.map((reason) => `${reason}, for ${where}`) : [];
    }),
  );
  const perhaps = kinds.flatMap((kind) =>
    parts.policies[kind].flatMap(({ perhaps: why, address }) => (why === undefined ? [] : [`${why}, for ${address}`])),
  );
  return [...new Set([...unread, ...perhaps, ...asked])];
}
