import { anonymousPrincipal, runSimulation } from "@cloud-copilot/iam-simulate";
import type { PolicySet, Request, Verdict } from "../lib/policy/evaluate";
import type { PolicyDocument } from "../lib/policy/statement";

const VERDICTS: { readonly [result: string]: Verdict } = {
  Allowed: "allowed",
  ImplicitlyDenied: "implicitlyDenied",
  ExplicitlyDenied: "explicitlyDenied",
};

const EVERYTHING: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
};

/** Decides with the simulator; text when it refuses the policies or the request. */
export async function simulate(request: Request, policies: PolicySet): Promise<Verdict | string> {
  const { principal } = request;
  const identity = principal.kind === "account" ? [EVERYTHING] : (policies.identity ?? []);
  const result = await runSimulation(
    {
      request: {
        principal: principalFor(request),
        action: request.action,
        resource: { resource: request.resource, accountId: request.resourceAccount ?? "" },
        contextVariables: request.context as Record<string, string | string[]>,
      },
      identityPolicies: named(identity),
      serviceControlPolicies: organization(policies.serviceControl),
      resourceControlPolicies: organization(policies.resourceControl),
      resourcePolicy: policies.resource,
      permissionBoundaryPolicies: policies.boundary && named([policies.boundary]),
      sessionPolicy: policies.session?.[0],
    },
    { simulationMode: "Strict" },
  );
  if (result.resultType === "error") return JSON.stringify(result.errors);
  if (result.resultType === "single" && (result.result.ignoredContextKeys?.length ?? 0) > 0) {
    return `ignored ${JSON.stringify(result.result.ignoredContextKeys)}`;
  }
  return VERDICTS[result.overallResult] ?? result.overallResult;
}

// some principal of another account is a role that nobody names, with rights of its own
function principalFor({ principal }: Request): string | typeof anonymousPrincipal {
  if (principal.kind === "anonymous") return anonymousPrincipal;
  if (principal.kind === "account") return `arn:aws:sts::${principal.accountId}:assumed-role/unnamed/s`;
  return principal.service ?? principal.sessionArn ?? principal.arn!;
}

function named(documents: readonly PolicyDocument[]): { name: string; policy: PolicyDocument }[] {
  return documents.map((policy, i) => ({ name: `p${i}`, policy }));
}

function organization(
  documents: readonly PolicyDocument[] | undefined,
): { orgIdentifier: string; policies: ReturnType<typeof named> }[] {
  return documents === undefined ? [] : [{ orgIdentifier: "o-root", policies: named(documents) }];
}
