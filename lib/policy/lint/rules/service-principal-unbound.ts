import { isServicePrincipal } from "../../../catalog";
import type { Statement } from "../../statement";
import { caseFor } from "../cases";
import { demandsPresence, type Condition } from "../condition";
import { RESOURCE_KINDS } from "../../kinds";
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
    titles: ["Restrict access to service principal"],
    what: "An Allow for an AWS service without `aws:SourceArn` or `aws:SourceAccount`, or with a pattern that covers every account. A trust policy for IAM Roles Anywhere without the trust anchor or certificate.",
    why:
      "The service acts for every AWS customer, so anyone could make it act on this resource (the confused deputy). " +
      "`arn:aws:cloudtrail:*:*:trail/*` is everyone's trail.",
    fix: "Add ArnEquals aws:SourceArn with the resource that the service acts for, or StringEquals aws:SourceAccount; for aws_lambda_permission, set source_arn or source_account.",
    kinds: [...RESOURCE_KINDS, "trust"],
    only: { effect: "Allow" },
    passing: caseFor("resource", {
      ...SEND,
      Condition: { ArnEquals: { "aws:SourceArn": "arn:aws:events:eu-central-1:111122223333:rule/evidence" } },
    }),
    failing: caseFor("resource", SEND),
  },
  (statement, { exporter, kind }): Remark[] => {
    if (isVacuous(statement)) return [];
    if (kind === "trust") return anyCertificate(statement);
    // UNKNOWN_SERVICE_PRINCIPAL reports principals that are not AWS services
    const services = servicePrincipals(statement).filter((service) => isServicePrincipal(service, true));
    if (services.length === 0) return [];
    const lines = conditionsOf(statement);
    if (lines.some(limitsSource)) return [];
    const names = services.join(", ");
    // evidence must be protected; for other resources AWS's own checks warn
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

const ANCHORS = "rolesanywhere.amazonaws.com";

// other services assume only roles that their own account passed to them; this one serves any holder of a certificate
function anyCertificate(statement: Statement): Remark[] {
  const says = ({ name }: Condition) => name === "aws:sourcearn" || name.startsWith("aws:principaltag/x509");
  const isBound = conditionsOf(statement).some((line) => says(line) && demandsPresence(line));
  if (isBound || !servicePrincipals(statement).includes(ANCHORS)) return [];
  const message = "Whoever has a certificate of any trust anchor of the account may assume the role.";
  const fix = "Add ArnEquals aws:SourceArn with the trust anchor, or StringEquals aws:PrincipalTag/x509Subject/CN.";
  return [{ message, got: ANCHORS, at: ["Principal", "Service"], severity: "security", fix }];
}
