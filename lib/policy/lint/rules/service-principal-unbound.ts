import { isServicePrincipal } from "../../../catalog";
import { caseFor } from "../cases";
import { conditionsOf, demandsPresence } from "../conditions";
import { RESOURCE_KINDS } from "../kinds";
import { servicePrincipals } from "../principals";
import { statementRule } from "../rule";

const BINDING = ["aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths"];

const SEND = {
  Sid: "EventsSend",
  Effect: "Allow",
  Principal: { Service: "events.amazonaws.com" },
  Action: "sqs:SendMessage",
  Resource: "arn:aws:sqs:eu-central-1:111122223333:holds",
} as const;

export const servicePrincipalUnbound = statementRule(
  {
    id: "SERVICE_PRINCIPAL_UNBOUND",
    severity: "error",
    what: "An Allow for an AWS service without `aws:SourceArn` or `aws:SourceAccount`.",
    why: "The service acts for every AWS customer, so anyone could have it act on this resource (the confused deputy).",
    fix: "Add ArnEquals aws:SourceArn with the resource that the service acts for, or StringEquals aws:SourceAccount.",
    // not trust: a service such as Lambda assumes only roles that its own account passed to it
    kinds: RESOURCE_KINDS,
    passing: caseFor("resource", {
      ...SEND,
      Condition: { ArnEquals: { "aws:SourceArn": "arn:aws:events:eu-central-1:111122223333:rule/evidence" } },
    }),
    failing: caseFor("resource", SEND),
  },
  (statement) => {
    // what is no service of AWS needs another fix, and a rule of its own says so
    const services = servicePrincipals(statement).filter(isServicePrincipal);
    if (statement.Effect !== "Allow" || services.length === 0) return [];
    const bound = conditionsOf(statement).some(
      (c) => BINDING.includes(c.name) && c.base !== "null" && demandsPresence(c) && !c.values.includes("*"),
    );
    return bound
      ? []
      : [
          {
            message: `${services.join(", ")} may act here for any AWS account.`,
            got: services.join(", "),
            at: ["Principal", "Service"],
          },
        ];
  },
);
