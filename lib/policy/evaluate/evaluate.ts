import type { PolicyDocument } from "../statement";
import { factsOf, lower } from "./context";
import { find, grantOf, type Findings, type Grant, type Limit } from "./grant";
import { accountIn, isOutsideIam, type Caller } from "./principal";
import type { DecidingStatement, Decision, PolicyKind, PolicySet, Request } from "./types";

type ResourceKind = NonNullable<PolicySet["resourceKind"]>;

/**
 * Decides one request as AWS would: an explicit denial wins, within an account the caller's or the resource's policy
 * may allow, across accounts both must. Service control policies bind principals of accounts, not services.
 *
 * Only the request's context is looked at; nothing is filled in from the principal (see `lib/policy/request`).
 * @public
 */
export function evaluate(request: Request, policies: PolicySet): Decision {
  const facts = factsOf(request, policies);
  return decide(request, policies, facts.caller, (kind, documents) => find(kind, documents, facts));
}

/** What the documents of one kind say about a request. */
type Finder = (kind: PolicyKind, documents: readonly PolicyDocument[] | undefined) => Findings;

/** Decides a request by what the policies are found to say about it. */
export function decide(request: Request, policies: PolicySet, caller: Caller, finder: Finder): Decision {
  const kind = policies.resourceKind ?? kindOf(request);
  const bound = !isOutsideIam(caller) && caller.kind !== "account";

  const identity = finder("identity", policies.identity);
  const resource = finder("resource", policies.resource && [policies.resource]);
  const boundary = finder("boundary", policies.boundary && [policies.boundary]);
  const session = finder("session", policies.session);
  const organization = finder("serviceControl", bound ? policies.serviceControl : undefined);
  const control = finder("resourceControl", policies.resourceControl);

  const same = sameAccount(request, caller);
  const ownResource = rootMayRepair(request, caller, kind, same) ? [] : resource.denials;
  const all = [identity, boundary, session, organization, control].map(({ denials }) => denials);
  const denials = [...ownResource, ...all.flat()];
  if (denials.length > 0) {
    return { verdict: "explicitlyDenied", decidedBy: denials, why: whyDenied(request.action, denials[0]!, kind) };
  }

  const grant = grantOf({
    hasOwn: !isOutsideIam(caller),
    sameAccount: same,
    resourceDecides: kind === "key" || kind === "trust",
    assumed: ownSideAssumed(caller, policies, same),
    identity,
    resource,
    limits: limitsOf(policies, boundary, session),
    organizationAllows: !bound || !policies.serviceControl?.length || organization.allows.length > 0,
  });
  if (!grant.granted) {
    return { verdict: "implicitlyDenied", decidedBy: [], why: whyNotAllowed(request.action, grant.missing, kind) };
  }
  const by = grant.by.map(({ statement }) => statement);
  return { verdict: "allowed", decidedBy: by, why: whyAllowed(request.action, by, kind, !same) };
}

function kindOf(request: Request): ResourceKind {
  if (/^sts:assumerole/i.test(request.action)) return "trust";
  // what goes with assuming a role is decided with its trust policy too
  if (/^sts:(tagsession|setsourceidentity|setcontext)$/i.test(request.action) && /:role\//.test(request.resource))
    return "trust";
  return /^arn:[^:]+:kms:[^:]*:[^:]*:key\//.test(request.resource) ? "key" : "other";
}

function sameAccount(request: Request, caller: Caller): boolean {
  const account = request.resourceAccount ?? accountIn(request.resource);
  return account === undefined || account === caller.account;
}

function ownSideAssumed(caller: Caller, policies: PolicySet, same: boolean): boolean {
  if (caller.kind === "root") return true;
  return policies.identity === undefined && (caller.kind === "account" || !same);
}

function limitsOf(policies: PolicySet, boundary: Findings, session: Findings): readonly Limit[] {
  const limits: Limit[] = [];
  if (policies.boundary !== undefined) limits.push({ policy: "boundary", findings: boundary });
  if (policies.session !== undefined && policies.session.length > 0)
    limits.push({ policy: "session", findings: session });
  return limits;
}

const REPAIRS = new Set(["s3:getbucketpolicy", "s3:putbucketpolicy", "s3:deletebucketpolicy"]);

// S3 lets the root user of the bucket's account past any bucket policy for these three, so nobody locks himself out
function rootMayRepair({ action }: Request, { kind: who }: Caller, kind: ResourceKind, same: boolean): boolean {
  return who === "root" && kind !== "key" && kind !== "trust" && same && REPAIRS.has(lower(action));
}

type Missing = Extract<Grant, { granted: false }>["missing"];

const RESOURCE_NAME: { readonly [kind in ResourceKind]: string } = {
  bucket: "bucket policy",
  key: "key policy",
  trust: "trust policy",
  queue: "queue policy",
  function: "function policy",
  other: "resource policy",
};

const POLICY_NAME: { readonly [kind in Exclude<PolicyKind, "resource">]: string } = {
  identity: "identity policy",
  boundary: "permissions boundary",
  session: "session policy",
  serviceControl: "service control policy",
  resourceControl: "resource control policy",
};

/** Says which statement denies. */
function whyDenied(action: string, denial: DecidingStatement, kind: ResourceKind): string {
  return `${nameOf(denial, kind)} denies ${action}.`;
}

/** Says which statement allows. */
function whyAllowed(action: string, by: readonly DecidingStatement[], kind: ResourceKind, cross: boolean): string {
  const resource = by.find(({ policy }) => policy === "resource");
  const first = by[0];
  if (first === undefined) return `The caller's own side is taken to allow ${action}, and nothing denies it.`;
  if (resource !== undefined && first.policy === "identity" && (cross || kind === "key" || kind === "trust")) {
    const need = cross ? "each for its account" : "both are needed";
    return `${nameOf(first, kind)} and ${lowerFirst(nameOf(resource, kind))} allow ${action}: ${need}.`;
  }
  return `${nameOf(first, kind)} allows ${action}, and nothing denies it.`;
}

/** Says which side would have to allow. */
function whyNotAllowed(action: string, missing: Missing, kind: ResourceKind): string {
  switch (missing) {
    case "either":
      return `Nothing allows ${action}: no identity policy does, and the ${RESOURCE_NAME[kind]} does not either.`;
    case "identityAfterDelegation":
      return `The ${RESOURCE_NAME[kind]} leaves ${action} to the account, and no identity policy allows it.`;
    case "resource":
      return `No statement of the ${RESOURCE_NAME[kind]} allows ${action} to this caller.`;
    default:
      return `No ${POLICY_NAME[missing]} allows ${action}.`;
  }
}

function nameOf({ policy, sid, index }: DecidingStatement, kind: ResourceKind): string {
  const name = policy === "resource" ? RESOURCE_NAME[kind] : POLICY_NAME[policy];
  return sid === undefined ? `Statement ${index} of the ${name}` : `Statement ${sid} of the ${name}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
