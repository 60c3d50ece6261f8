import { findReported } from "../../../catalog";
import { unknownPermissionFix } from "../../../catalog/permission-hints";
import { valueOf } from "../../answer";
import { holding, isSamePermission, neededByRunner } from "../holding";
import type { Check, Hit, Seen } from "../check";

const ME = "GET /api/v2/authorization/subjects/me";

export const permissionMissing: Check = {
  id: "PERMISSION_MISSING",
  severity: "error",
  what: "The caller lacks a permission that an export requires.",
  why: "The call that requires it gets a 403. No permission is named after a legal hold: see the names.",
  fix: "Grant the stack's export role to the operator, or use --observer if other identities run the exports.",
  find: (seen) => missing(seen, ({ name, held }) => (held.length > 0 ? undefined : `It does not hold ${name}.`)),
};

export const permissionDivision: Check = {
  id: "PERMISSION_DIVISION",
  severity: "error",
  what: "A permission is held in other divisions than those of the given conversations.",
  why: "A job skips or refuses with 403 recordings in a division in which its creator has no permission.",
  fix: "Grant the role in these divisions, or in all divisions.",
  find: (seen) => {
    const conversations = seen.genesys?.conversations ?? [];
    const wanted = [...new Set(conversations.flatMap(({ details }) => valueOf(details)?.divisionIds ?? []))];
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
  what: "A permission that an export requires is held only under a condition.",
  why: "Calls that the condition excludes get a 403.",
  fix: "Grant it without a condition, with the stack's export role.",
  find: (seen) =>
    missing(seen, ({ name, held, conditional }) =>
      held.length > 0 && conditional ? `${name} is held only under a condition.` : undefined,
    ),
};

export const permissionUnknown: Check = {
  id: "PERMISSION_UNKNOWN",
  severity: "error",
  what: "The organization does not know a permission that the stack or the operator names.",
  why: "A role with such a name is refused with 400, and a permission that does not exist cannot be the cause of a 403.",
  fix: "Use the documented permissions. GET /api/v2/authorization/permissions lists those of the organization.",
  find: (seen) => {
    const known = valueOf(seen.genesys?.permissions);
    if (known === undefined) return [];
    const { roles, needed } = seen.expected.genesys;
    const asked = [...needed, ...roles.flatMap(({ permissions }) => permissions), ...seen.intent.permissions];
    return [...new Set(asked)]
      .filter((name) => !known.some((permission) => isSamePermission(permission.name, name)))
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
    const facts = known?.find((permission) => isSamePermission(permission.name, name));
    // PERMISSION_UNKNOWN reports names that the organization does not know
    if (known !== undefined && facts === undefined) return [];
    const found = holding(grants, name);
    const what = judge({ name, ...found, divisionAware: facts?.divisionAware ?? false });
    return what === undefined ? [] : [{ where: ME, what }];
  });
}

function substituteFor(name: string): string {
  const reported =
    findReported(name) ??
    // in a role, a reported name of two parts has three
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
