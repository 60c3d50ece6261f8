import { isServicePrincipal, mayBeNewService } from "../../../catalog";
import { caseFor, EXPORTER, trust } from "../cases";
import { PRINCIPAL_KINDS } from "../../kinds";
import { servicePrincipals } from "../principals";
import { statementRule, type Remark } from "../rule";

export const unknownServicePrincipal = statementRule(
  {
    id: "UNKNOWN_SERVICE_PRINCIPAL",
    titles: ["Invalid service principal format"],
    what: "A `Service` principal that is not an AWS service, such as one of Genesys Cloud; or (a warning) one that may be newer than the known ones, or has upper-case letters.",
    why: "AWS refuses the policy (MalformedPolicy), only when it is applied. Genesys Cloud is not an AWS service.",
    fix: "Trust the AWS account of Genesys Cloud, 765628985471 in most regions, which assumes a role with an external id.",
    kinds: PRINCIPAL_KINDS,
    passing: caseFor("trust", trust()),
    failing: {
      ...caseFor("trust", trust({ Principal: { Service: "recording.genesyscloud.amazonaws.com" } })),
      context: { kind: "trust", exporter: EXPORTER },
    },
  },
  (statement, { newRegions }) => [
    ...servicePrincipals(statement)
      .filter((service) => !isServicePrincipal(service, newRegions))
      .map((got) => ({ ...remarkOn(got), got, at: ["Principal", "Service"] })),
    // IAM documents that they are case-sensitive (API Reference, CreateServiceLinkedRole), but not that it refuses
    // others
    ...servicePrincipals(statement)
      .filter((service) => service !== service.toLowerCase() && isServicePrincipal(service, newRegions))
      .map((got) => ({
        ...{ got, at: ["Principal", "Service"], severity: "warning" as const },
        message: `${got} has upper-case letters, but service principals are case-sensitive.`,
        fix: `Write ${got.toLowerCase()}.`,
      })),
  ],
);

// AWS has no list of all services
function remarkOn(service: string): Pick<Remark, "message" | "severity" | "fix"> {
  if (!mayBeNewService(service)) return { message: `${service} is not an AWS service principal.` };
  return {
    message: `${service} is not among the AWS service principals that are known here.`,
    severity: "warning",
    fix: "Compare it with the documentation of the service: AWS refuses a policy for a service that it does not have.",
  };
}
