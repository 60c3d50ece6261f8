import { evaluate, statementsOf, type Decision, type PolicyDocument, type Statement } from "../policy";
import { principalOf } from "../policy/request/caller";
import { hasSymbol, readAccess, type Access, type PlacedPolicy, type Stack } from "../stack";

/** A request to ask the policies of a stack about. @public */
export interface AskedRequest {
  /** ARN of the role, user or root user that asks. */
  readonly principal: string;
  /** Such as `s3:DeleteObjectVersion`. */
  readonly action: string;
  /** ARN of the object, bucket, key or role. */
  readonly resource: string;
  /** Condition keys that the request carries beside the caller's and TLS, such as `s3:object-lock-legal-hold`. @default none */
  readonly context?: { readonly [key: string]: string | readonly string[] };
}

/** `unknown` where it depends on what was not read. */
export interface Denial {
  readonly verdict: "denied" | "allowed" | "unknown";
  /** One sentence. */
  readonly why: string;
}

const ALL: PolicyDocument = everything("Allow");
const DENIAL: PolicyDocument = everything("Deny");

/** How to take what was not read: as what lets the request through, or as what stops it. */
type Reading = "open" | "closed";

/**
 * Whether the policies of a stack deny a request. Of a role or user that the stack makes its policies are those of the
 * stack; anybody else may hold any.
 */
export function denialOf(stack: Stack, asked: AskedRequest): Denial {
  const access = readAccess(stack);
  const open = decide(access, asked, "open");
  if (open.verdict !== "allowed") return { verdict: "denied", why: open.why };
  const closed = decide(access, asked, "closed");
  // policies of the organization take no part here, so nobody can say that they let it through
  if (closed.verdict === "allowed" && access.organization.length === 0) return { verdict: "allowed", why: closed.why };
  return { verdict: "unknown", why: "It depends on policies that are not in the stack, or that cannot be read." };
}

function decide(access: Access, asked: AskedRequest, reading: Reading): Decision {
  const { principal, action, resource, context } = asked;
  const caller = principalOf(principal);
  const owner = /^arn:[^:]*:s3:::/.test(resource) ? resource.split("/")[0]! : resource;
  const identity = access.made.has(principal)
    ? (access.identities.get(principal) ?? []).map((policy) => taken(policy, reading))
    : reading === "open"
      ? [ALL]
      : [];
  const boundary = access.boundaries.get(principal);
  const own = access.resources.get(owner)?.map((policy) => taken(policy, reading));
  const elsewhere = access.made.has(owner) ? undefined : reading === "open" ? ALL : DENIAL;
  const policy = own === undefined ? elsewhere : together(own);
  return evaluate(
    {
      principal: caller,
      action,
      resource,
      context: {
        "aws:PrincipalArn": principal,
        ...(caller.accountId === undefined ? {} : { "aws:PrincipalAccount": caller.accountId }),
        "aws:SecureTransport": "true",
        ...context,
      },
      ...(resource.split(":")[4] === "" ? { resourceAccount: access.accounts.get(owner) ?? access.account } : {}),
    },
    {
      identity,
      ...(boundary === undefined ? {} : { boundary: taken(boundary, reading) }),
      ...(policy === undefined ? {} : { resource: policy }),
    },
  );
}

// a value that is not known yet may be any: the statement does nothing, or meets every request
function taken({ document }: PlacedPolicy, reading: Reading): PolicyDocument {
  if (document === undefined) return reading === "open" ? ALL : DENIAL;
  const widened = reading === "open" ? "Allow" : "Deny";
  const statements = statementsOf(document).flatMap((statement): readonly Statement[] => {
    if (!hasSymbol(JSON.stringify(statement))) return [statement];
    return statement.Effect === widened ? statementsOf(everything(widened)) : [];
  });
  return { Version: document.Version ?? "2012-10-17", Statement: statements };
}

function everything(effect: Statement["Effect"]): PolicyDocument {
  return { Version: "2012-10-17", Statement: [{ Effect: effect, Principal: "*", Action: "*", Resource: "*" }] };
}

function together(documents: readonly PolicyDocument[]): PolicyDocument {
  if (documents.length === 1) return documents[0]!;
  return { Version: "2012-10-17", Statement: documents.flatMap((document) => statementsOf(document)) };
}
