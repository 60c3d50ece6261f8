import { findReported } from "../../../catalog";
import { unknownPermissionFix } from "../../../catalog/permission-hints";
import { valueOf } from "../../answer";
import { conversationDivisions, holding, neededByRunner } from "../holding";
import type { Check, Hit, Seen } from "../check";

const ME = "GET /api/v2/authorization/subjects/me";

export const permissionMissing: Check = {
  id: "PERMISSION_MISSING",
  severity: "error",
  what: "Whoever asks lacks a permission that an export takes.",
  why: "The call that needs it answers 403. No permission is called after a legal hold: see the names.",
  fix: "Grant the export role of the stack to the operator, or run with --observer when others run the exports.",
  find: (seen) => missing(seen, ({ name, held }) => (held.length > 0 ? undefined : `It does not hold ${name}.`)),
};

export const permissionDivision: Check = {
  id: "PERMISSION_DIVISION",
  severity: "error",
  what: "A permission is held in other divisions than those of the given conversations.",
  why: "A job skips, or refuses with 403, what lies in a division where its creator may not act.",
  fix: "Grant the role in these divisions, or in all of them.",
  find: (seen) => {
    const wanted = conversationDivisions(seen);
    return missing(seen, ({ name, held, divisionAware }) => {
      if (!divisionAware || held.length === 0 || held.includes("*")) return undefined;
      const lacking = wanted.filter((division) => !held.includes(division));
      return lacking.length === 0 ? undefined : `${name} is not held in division ${lacking.join(", ")}.`;
    });
  },
};

export const permissionConditional: Check = {
  id: "PERMISSION_CONDITIONAL",
  severity: "warning",
  what: "A permission that an export takes is held under a condition only.",
  why: "What the condition leaves out answers 403.",
  fix: "Grant it without a condition, by the export role of the stack.",
  find: (seen) =>
    missing(seen, ({ name, held, conditional }) =>
      held.length > 0 && conditional ? `${name} is held under a condition only.` : undefined,
    ),
};

export const permissionUnknown: Check = {
  id: "PERMISSION_UNKNOWN",
  severity: "error",
  what: "The organization knows no permission of a name that the stack or the operator asks for.",
  why: "A role with such a name is refused with 400, and what nobody can hold cannot be what a 403 is about.",
  fix: "Use the documented permissions. GET /api/v2/authorization/permissions lists the organization's.",
  find: (seen) => {
    const known = namesKnown(seen);
    if (known === undefined) return [];
    const { roles, needed } = seen.expected.genesys;
    const asked = [...needed, ...roles.flatMap(({ permissions }) => permissions), ...seen.intent.permissions];
    return [...new Set(asked)]
      .filter((name) => !known.has(name))
      .map((name) => ({
        where: "GET /api/v2/authorization/permissions",
        what: `The organization has no permission "${name}".`,
        fix: substituteFor(name),
      }));
  },
};

interface Held {
  readonly name: string;
  readonly held: readonly string[];
  readonly conditional: boolean;
  readonly divisionAware: boolean;
}

function missing(seen: Seen, judge: (held: Held) => string | undefined): readonly Hit[] {
  const grants = valueOf(seen.genesys?.me);
  if (grants === undefined || seen.intent.observer) return [];
  const known = valueOf(seen.genesys?.permissions);
  return neededByRunner(seen).flatMap((name) => {
    const facts = known?.find((permission) => permission.name === name);
    // a name that the organization does not know is PERMISSION_UNKNOWN's
    if (known !== undefined && facts === undefined) return [];
    const found = holding(grants, name);
    const what = judge({ name, ...found, divisionAware: facts?.divisionAware ?? false });
    return what === undefined ? [] : [{ where: ME, what }];
  });
}

function namesKnown({ genesys }: Seen): ReadonlySet<string> | undefined {
  const known = valueOf(genesys?.permissions);
  return known && new Set(known.map(({ name }) => name));
}

function substituteFor(name: string): string {
  const reported =
    findReported(name) ??
    // roles write a reported name of two parts with three
    findReported(
      name
        .split(":")
        .filter((part, i, parts) => part !== parts[i - 1])
        .join(":"),
    );
  if (reported === undefined) return unknownPermissionFix(name);
  const instead = [
    ...reported.substitutes,
    ...reported.scopes.map((scope) => `scope ${scope}`),
    ...reported.awsActions,
  ];
  return `${reported.why} Use ${instead.join(", ")}.`;
}
