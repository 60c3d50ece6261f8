import { isLiteral, show, type Faults } from "../core";
import { isKnownAbsent, reportedFix, unknownPermissionFix } from "./permission-hints";
import { documentedIn, PERMISSIONS_AS_OF } from "./permission-names";
import { findReported } from "./reported-permissions";

/**
 * Source of a permission: `documented` as required by an API call, `prose` mentioned only in the text of the documentation,
 * `reported` only by users, `unlisted` in none of our sources, so newer than they are or nonexistent.
 * @public
 */
export type Provenance = "documented" | "prose" | "reported" | "unlisted";

/** The three parts of a permission, as in a role's policy. @public */
export interface PermissionParts {
  readonly domain: string;
  readonly entity: string;
  readonly action: string;
}

/** A permission of Genesys Cloud. @public */
export interface Permission extends PermissionParts {
  readonly provenance: Provenance;
  /** `domain:entity:action`; for a reported one the name as reported, which may have two parts. */
  readonly name: string;
}

const SHAPE = /^([A-Za-z]\w*):(\w+):([A-Za-z]\w*)$/;

/** The parts of a three-part name; undefined for any other form, including wildcards. The permission need not exist. */
export function parsePermission(name: string): PermissionParts | undefined {
  const match = SHAPE.exec(name);
  return match === null ? undefined : { domain: match[1]!, entity: match[2]!, action: match[3]! };
}

/** The permission with exactly that name, including reported ones: check its `provenance`. @public */
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
 * A three-part name that may be newer than our data, since no source here has it. Undefined for names that are documented,
 * reported by users, or known not to exist.
 */
export function newerPermission(name: string): Permission | undefined {
  const parts = parsePermission(name);
  if (parts === undefined || findPermission(name) !== undefined) return undefined;
  if (findReported(name) !== undefined || isKnownAbsent(name)) return undefined;
  return { ...parts, provenance: "unlisted", name };
}

/**
 * Checks the name of a permission that a role is to grant.
 * Codes `PERMISSION_UNKNOWN`, `PERMISSION_REPORTED`, `PERMISSION_WILDCARD`, `TOKEN_NOT_ALLOWED`.
 * @param options.acceptReported accept a name that only users report. The platform answers an unknown permission with 400,
 * and the apply fails. @default false
 * @param options.acceptNewer names to accept although they are on no list here, see `newerPermission`. @default none
 * @returns the permission, or undefined when a fault was recorded
 */
export function checkPermission(
  faults: Faults,
  field: string,
  name: unknown,
  options: { readonly acceptReported?: boolean; readonly acceptNewer?: readonly string[] } = {},
): Permission | undefined {
  if (!isLiteral(faults, field, name)) return undefined;
  const text = typeof name === "string" ? name : "";
  const permission = findPermission(text);
  if (permission !== undefined && (permission.provenance !== "reported" || options.acceptReported === true)) {
    return permission;
  }
  const newer = newerPermission(text);
  if (newer !== undefined && options.acceptNewer?.includes(text)) return newer;
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
  if (reported === undefined) return { code: "PERMISSION_UNKNOWN", allowed, fix: unknownFix(name) };
  if (permission === undefined) return { code: "PERMISSION_UNKNOWN", allowed, fix: reportedFix(reported) };
  return {
    code: "PERMISSION_REPORTED",
    allowed: `${allowed}; a reported one only with an acknowledgement`,
    fix: reportedFix(reported),
  };
}

function unknownFix(name: string): string {
  const fix = unknownPermissionFix(name);
  if (newerPermission(name) === undefined) return fix;
  return `${fix} If it is newer than the list of ${PERMISSIONS_AS_OF}, name it in acknowledgeNewerPermissions as well.`;
}
