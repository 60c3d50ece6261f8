import { isServicePrincipal } from "../../../catalog";
import { caseFor } from "../cases";
import { RESOURCE_KINDS } from "../kinds";
import { limitsSource, namesParties, openValue } from "../limits";
import { servicePrincipals } from "../principals";
import { statementRule, type Remark } from "../rule";
import { conditionsOf } from "../shape";
import { isVacuous } from "../vacuous";

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
    titles: ["Restrict access to service principal"],
    what: "An Allow for an AWS service without `aws:SourceArn` or `aws:SourceAccount`, or with a pattern that covers every account.",
    why:
      "The service acts for every AWS customer, so anyone could have it act on this resource (the confused deputy). " +
      "`arn:aws:cloudtrail:*:*:trail/*` is everyone's trail.",
    fix: "Add ArnEquals aws:SourceArn with the resource that the service acts for, or StringEquals aws:SourceAccount.",
    // not trust: a service such as Lambda assumes only roles that its own account passed to it
    kinds: RESOURCE_KINDS,
    only: { effect: "Allow" },
    passing: caseFor("resource", {
      ...SEND,
      Condition: { ArnEquals: { "aws:SourceArn": "arn:aws:events:eu-central-1:111122223333:rule/evidence" } },
    }),
    failing: caseFor("resource", SEND),
  },
  (statement, { exporter }): Remark[] => {
    // what is no service of AWS needs another fix, and a rule of its own says so
    const services = servicePrincipals(statement).filter((service) => isServicePrincipal(service, true));
    if (services.length === 0 || isVacuous(statement)) return [];
    const lines = conditionsOf(statement);
    if (lines.some(limitsSource)) return [];
    const names = services.join(", ");
    // how evidence is kept is the library's to say; of another resource AWS's own checks warn
    const severity = exporter === undefined ? "security" : "error";
    const open = lines.find((line) => namesParties(line.name) && openValue(line) !== undefined);
    if (open === undefined) {
      const message = `${names} may act here for any AWS account.`;
      return [{ message, got: names, at: ["Principal", "Service"], severity }];
    }
    const { operator, key } = open;
    const value = openValue(open)!;
    const message = `${names} may act here for any AWS account: ${value} covers all of them.`;
    return [{ message, got: value, at: ["Condition", operator, key], severity }];
  },
);
