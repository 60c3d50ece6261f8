import type { PolicyDocument } from "../statement";
import type { Facts } from "./context";
import { applies, compileDocument } from "./statement";
import type { DecidingStatement, PolicyKind } from "./types";

/** The sides of a request after all denials have been ruled out. */
interface Sides {
  /** Whether the caller has policies of its own: a service, an identity provider and nobody known have none. */
  readonly hasOwn: boolean;
  readonly sameAccount: boolean;
  /** Whether the resource's own policy must allow even within the account. */
  readonly resourceDecides: boolean;
  /** Whether the caller's own policies are taken to allow: they are not known, or it is the root user. */
  readonly assumed: boolean;
  readonly identity: Findings;
  readonly resource: Findings;
  /** Policies that can only take away; those not in use are left out. */
  readonly limits: readonly Limit[];
  /** Whether the organization's service control policies leave the request alone. */
  readonly organizationAllows: boolean;
}

export interface Limit {
  readonly policy: "boundary" | "session";
  readonly findings: Findings;
}

/** Who grants a request, or which side is missing. */
export type Grant =
  | { readonly granted: true; readonly by: readonly Found[] }
  | { readonly granted: false; readonly missing: PolicyKind | "either" | "identityAfterDelegation" };

/** Applies the rules for one account, two accounts, services and anonymous callers. */
export function grantOf(sides: Sides): Grant {
  if (!sides.organizationAllows) return refused("serviceControl");
  const { resource } = sides;
  const named = resource.allows.filter(({ closeness }) => closeness === "caller");
  if (!sides.hasOwn) return named.length > 0 ? granted(named) : refused("resource");
  return sides.sameAccount ? withinAccount(sides, named) : acrossAccounts(sides);
}

function withinAccount(sides: Sides, named: readonly Found[]): Grant {
  const { resource, resourceDecides, identity } = sides;
  const limit = sides.limits.find(({ findings }) => findings.allows.length === 0);
  // a grant to the role behind the session is limited by its boundary and session policies, one to the session is not
  const direct = limit === undefined ? resource.allows.filter((f) => f.closeness !== "account") : named;
  const own = limit === undefined && (sides.assumed || identity.allows.length > 0);
  const delegated = resource.allows.filter(({ closeness }) => closeness === "account");
  if (own && (!resourceDecides || delegated.length > 0)) {
    return granted([...identity.allows, ...direct, ...(resourceDecides || sides.assumed ? delegated : [])]);
  }
  if (direct.length > 0) return granted(direct);
  if (resourceDecides && resource.allows.length === 0) return refused("resource");
  if (limit !== undefined && (identity.allows.length > 0 || resource.allows.length > delegated.length)) {
    return refused(limit.policy);
  }
  if (resourceDecides) return own ? refused("resource") : refused("identityAfterDelegation");
  return refused(delegated.length > 0 ? "identityAfterDelegation" : "either");
}

function acrossAccounts({ resource, identity, assumed, limits }: Sides): Grant {
  if (resource.allows.length === 0) return refused("resource");
  if (!assumed && identity.allows.length === 0) return refused("identity");
  const limit = limits.find(({ findings }) => findings.allows.length === 0);
  if (limit !== undefined) return refused(limit.policy);
  return granted([...identity.allows, ...resource.allows]);
}

function granted(by: readonly Found[]): Grant {
  return { granted: true, by };
}

function refused(missing: Extract<Grant, { granted: false }>["missing"]): Grant {
  return { granted: false, missing };
}

/** What the policies of one kind say about a request. */
export interface Findings {
  readonly allows: readonly Found[];
  readonly denials: readonly DecidingStatement[];
}

/** A statement that allows, and how closely it names the caller (always `caller` outside of resource policies). */
interface Found {
  readonly statement: DecidingStatement;
  readonly closeness: "account" | "entity" | "caller";
}

const NOTHING: Findings = { allows: [], denials: [] };

/** Looks through the documents of one kind. */
export function find(kind: PolicyKind, documents: readonly PolicyDocument[] | undefined, facts: Facts): Findings {
  if (documents === undefined || documents.length === 0) return NOTHING;
  const allows: Found[] = [];
  const denials: DecidingStatement[] = [];
  let index = -1;
  for (const document of documents) {
    for (const compiled of compileDocument(document)) {
      index++;
      if (!applies(compiled, facts)) continue;
      const closeness = kind === "resource" ? compiled.closeness(facts.caller) : "caller";
      if (closeness === "none") continue;
      const { sid, effect } = compiled;
      const statement = { policy: kind, index, ...(sid === undefined ? {} : { sid }), effect };
      if (effect === "Deny") denials.push(statement);
      else allows.push({ statement, closeness });
    }
  }
  return { allows, denials };
}
