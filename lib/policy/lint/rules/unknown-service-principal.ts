import { isServicePrincipal } from "../../../catalog";
import { caseFor, EXPORTER, trust } from "../cases";
import { PRINCIPAL_KINDS } from "../kinds";
import { servicePrincipals } from "../principals";
import { statementRule } from "../rule";

export const unknownServicePrincipal = statementRule(
  {
    id: "UNKNOWN_SERVICE_PRINCIPAL",
    severity: "error",
    titles: ["Invalid service principal format"],
    what: "A `Service` principal that is none of AWS, such as one of Genesys Cloud.",
    why: "AWS refuses the policy (MalformedPolicy), and only when it is applied. Genesys Cloud is no AWS service.",
    fix: "Trust the AWS account of Genesys Cloud, 765628985471 in most regions, which assumes a role with an external id.",
    kinds: PRINCIPAL_KINDS,
    passing: caseFor("trust", trust()),
    failing: {
      ...caseFor("trust", trust({ Principal: { Service: "recording.genesyscloud.amazonaws.com" } })),
      context: { kind: "trust", exporter: EXPORTER },
    },
  },
  (statement, { newRegions }) =>
    servicePrincipals(statement)
      .filter((service) => !isServicePrincipal(service, newRegions))
      .map((service) => ({
        message: `${service} is no service principal of AWS.`,
        got: service,
        at: ["Principal", "Service"],
      })),
);
