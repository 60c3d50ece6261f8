import { isLiteral, show, type Faults } from "../core";
import { reportedFix, unknownPermissionFix } from "./permission-hints";
import { documentedIn } from "./permission-names";
import { findReported } from "./reported-permissions";

/**
 * Where a permission is known from: `documented` as required by a call of the API, `prose` mentioned in its
 * documentation only, `reported` by users only.
 */
export type Provenance = "documented" | "prose" | "reported";

/** The three parts of a permission, as a role's policy takes them. */
export interface PermissionParts {
  readonly domain: string;
  readonly entity: string;
  readonly action: string;
}

/** A permission of Genesys Cloud. */
export interface Permission extends PermissionParts {
  readonly provenance: Provenance;
  /** `domain:entity:action`; for a reported one the name as reported, which may have two parts. */
  readonly name: string;
}

const SHAPE = /^([A-Za-z]\w*):([A-Za-z]\w*):([A-Za-z]\w*)$/;

/** The parts of a name of three parts; undefined for any other shape, wildcards included. Says nothing about existence. */
export function parsePermission(name: string): PermissionParts | undefined {
  const match = SHAPE.exec(name);
  return match === null ? undefined : { domain: match[1]!, entity: match[2]!, action: match[3]! };
}

/** The permission of exactly that name, reported ones included: look at its `provenance`. */
export function findPermission(name: string): Permission | undefined {
  const parts = parsePermission(name);
  const provenance = parts && documentedIn(parts.domain, parts.entity, parts.action);
  if (parts !== undefined && provenance !== undefined) return { ...parts, provenance, name };
  const reported = findReported(name);
  if (reported?.kind !== "permission") return undefined;
  const { domain, entity, action } = reported;
  return { domain, entity, action, provenance: "reported", name };
}

/**
 * Checks the name of a permission that a role shall grant.
 * Codes `PERMISSION_UNKNOWN`, `PERMISSION_REPORTED`, `PERMISSION_WILDCARD`, `TOKEN_NOT_ALLOWED`.
 * @param options.acceptReported take a name that only users report. The platform answers a permission that it does not
 * know with 400, and the apply fails. @default false
 * @returns the permission, or undefined when a fault was recorded
 */
export function checkPermission(
  faults: Faults,
  field: string,
  name: unknown,
  options: { readonly acceptReported?: boolean } = {},
): Permission | undefined {
  if (!isLiteral(faults, field, name)) return undefined;
  const text = typeof name === "string" ? name : "";
  const permission = findPermission(text);
  if (permission !== undefined && (permission.provenance !== "reported" || options.acceptReported === true)) {
    return permission;
  }
  faults.add({ field, got: show(name), ...problemOf(text, permission) });
  return undefined;
}

function problemOf(name: string, permission: Permission | undefined): { code: string; allowed: string; fix: string } {
  const allowed = "a documented permission, domain:entity:action in exact spelling";
  if (/[*?]/.test(name)) {
    return {
      code: "PERMISSION_WILDCARD",
      allowed: `${allowed}, no wildcard`,
      fix: "List the actions one by one: a wildcard also grants what Genesys adds later.",
    };
  }
  const reported = findReported(name);
  if (reported === undefined) return { code: "PERMISSION_UNKNOWN", allowed, fix: unknownPermissionFix(name) };
  if (permission === undefined) return { code: "PERMISSION_UNKNOWN", allowed, fix: reportedFix(reported) };
  return {
    code: "PERMISSION_REPORTED",
    allowed: `${allowed}; a reported one only with an acknowledgement`,
    fix: reportedFix(reported),
  };
}
