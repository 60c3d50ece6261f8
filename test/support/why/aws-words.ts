import { evaluate, policyDocument, type PolicySet, type Request } from "../../../lib/policy";

// as the IAM user guide names them in its messages of denied access
const WORDS = {
  serviceControl: "service control policy",
  resourceControl: "resource control policy",
  boundary: "permissions boundary",
  session: "session policy",
  identity: "identity-based policy",
  resource: "resource-based policy",
};
const OWN = policyDocument([{ Effect: "Allow", Action: "*", Resource: "*" }]);
const OPEN = policyDocument([{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }]);
// which policy would have had to allow it: the first that admits the request once it allows everything
const WIDENED: readonly (readonly [keyof typeof WORDS, PolicySet])[] = [
  ["serviceControl", { serviceControl: [OWN] }],
  ["boundary", { boundary: OWN }],
  ["session", { session: [OWN] }],
  ["identity", { identity: [OWN] }],
  ["resource", { resource: OPEN }],
];

/**
 * What AWS says of a request that these policies deny; undefined where they allow it. To callers of other accounts it
 * gives no reason.
 */
export function deniedSentence(request: Request, policies: PolicySet): string | undefined {
  const { verdict, decidedBy } = evaluate(request, policies);
  if (verdict === "allowed") return undefined;
  const who = request.principal.sessionArn ?? String(request.context["aws:PrincipalArn"]);
  const said = `User: ${who} is not authorized to perform: ${request.action} on resource: "${request.resource}"`;
  if (isForeign(request)) return said;
  if (verdict === "explicitlyDenied") {
    const policy = WORDS[decidedBy[0]!.policy];
    return `${said} with an explicit deny in a${/^[aeiou]/.test(policy) ? "n" : ""} ${policy}`;
  }
  const lacks = WIDENED.find(([, wide]) => evaluate(request, { ...policies, ...wide }).verdict === "allowed");
  if (lacks === undefined) throw new Error(`more than one policy lacks ${request.action}`);
  return `${said} because no ${WORDS[lacks[0]]} allows the ${request.action} action`;
}

function isForeign({ resource, resourceAccount, principal }: Request): boolean {
  return principal.accountId !== (resourceAccount ?? resource.split(":")[4]);
}

/** The places where one message is met: command line, S3's answer, Terraform, and CloudTrail's event. */
export function placesOf(sentence: string, call: string, parameters: object = {}): readonly string[] {
  const [service = "", operation = ""] = call.split(":");
  const event = {
    eventVersion: "1.11",
    eventSource: `${service}.amazonaws.com`,
    eventName: operation,
    errorCode: "AccessDenied",
    errorMessage: sentence,
    requestParameters: parameters,
  };
  return [
    sentence,
    `An error occurred (AccessDenied) when calling the ${operation} operation: ${sentence}`,
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>${sentence}</Message><RequestId>A1</RequestId></Error>`,
    `Error: operation error ${service.toUpperCase()}: ${operation}, https response error StatusCode: 403, RequestID: A1, api error AccessDenied: ${sentence}`,
    JSON.stringify(event),
    JSON.stringify({ Records: [event] }),
    JSON.stringify({ Events: [{ EventName: operation, CloudTrailEvent: JSON.stringify(event) }] }),
  ];
}
