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
    what: "A `Service` principal that is not an AWS service, such as one of Genesys Cloud; or (a warning) one with upper-case letters.",
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
      .map((got) => ({ message: `${got} is not an AWS service principal.`, got, at: ["Principal", "Service"] })),
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
