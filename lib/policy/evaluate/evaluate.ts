import { find, type Findings } from "./findings";
import { grantOf, type Limit } from "./grant";
import { accountIn, type Caller } from "./principal";
import { factsOf, type Facts } from "./facts";
import type { Decision, PolicySet, Request } from "./types";
import { whyAllowed, whyDenied, whyNotAllowed } from "./why";

type ResourceKind = NonNullable<PolicySet["resourceKind"]>;

/**
 * Decides one request as AWS would: an explicit denial wins, within an account the caller's or the resource's policy
 * may allow, across accounts both must. Service control policies bind principals of accounts, not services.
 *
 * Only the request's context is looked at; nothing is filled in from the principal (see `lib/policy/request`).
 */
export function evaluate(request: Request, policies: PolicySet): Decision {
  const kind = policies.resourceKind ?? kindOf(request);
  const facts = factsOf(request, policies);
  const { caller } = facts;
  const bound = caller.kind === "role" || caller.kind === "user" || caller.kind === "root";

  const identity = find("identity", policies.identity, facts);
  const resource = find("resource", policies.resource && [policies.resource], facts);
  const boundary = find("boundary", policies.boundary && [policies.boundary], facts);
  const session = find("session", policies.session, facts);
  const organization = find("serviceControl", bound ? policies.serviceControl : undefined, facts);
  const control = find("resourceControl", policies.resourceControl, facts);

  const same = sameAccount(request, caller);
  const ownResource = rootMayRepair(facts, kind, same) ? [] : resource.denials;
  const all = [identity, boundary, session, organization, control].map(({ denials }) => denials);
  const denials = [...ownResource, ...all.flat()];
  if (denials.length > 0) {
    return { verdict: "explicitlyDenied", decidedBy: denials, why: whyDenied(request.action, denials[0]!, kind) };
  }

  const grant = grantOf({
    kind: caller.kind === "service" || caller.kind === "anonymous" ? caller.kind : "own",
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
function rootMayRepair(facts: Facts, kind: ResourceKind, same: boolean): boolean {
  return facts.caller.kind === "root" && kind !== "key" && kind !== "trust" && same && REPAIRS.has(facts.action);
}
