import type { PolicyDocument } from "../statement";
import { lower } from "./context";
import { find, type Findings } from "./findings";
import { grantOf, type Limit } from "./grant";
import { accountIn, isOutsideIam, type Caller } from "./principal";
import { factsOf } from "./facts";
import type { Decision, PolicyKind, PolicySet, Request } from "./types";
import { whyAllowed, whyDenied, whyNotAllowed } from "./why";

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
export type Finder = (kind: PolicyKind, documents: readonly PolicyDocument[] | undefined) => Findings;

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
