import { isServicePrincipal } from "../../../catalog";
import { caseFor, EXPORTER, trust } from "../cases";
import { PRINCIPAL_KINDS } from "../../kinds";
import { servicePrincipals } from "../principals";
import { statementRule } from "../rule";

export const unknownServicePrincipal = statementRule(
  {
    id: "UNKNOWN_SERVICE_PRINCIPAL",
    severity: "error",
    titles: ["Invalid service principal format"],
    what: "A `Service` principal that is none of AWS, such as one of Genesys Cloud; or (a warning) one with capitals.",
    why: "AWS refuses the policy (MalformedPolicy), and only when it is applied. Genesys Cloud is no AWS service.",
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
      .map((got) => ({ message: `${got} is no service principal of AWS.`, got, at: ["Principal", "Service"] })),
    // IAM documents that they are case-sensitive (API Reference, CreateServiceLinkedRole), not that it refuses others
    ...servicePrincipals(statement)
      .filter((service) => service !== service.toLowerCase() && isServicePrincipal(service, newRegions))
      .map((got) => ({
        ...{ got, at: ["Principal", "Service"], severity: "warning" as const },
        message: `${got} has capitals, and service principals are case-sensitive.`,
        fix: `Write ${got.toLowerCase()}.`,
      })),
  ],
);
