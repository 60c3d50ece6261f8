import { caseWithout, deny, OBJECTS, TLS_ONLY } from "../cases";
import { PRINCIPAL_KINDS } from "../../kinds";
import { statementRule, type Remark } from "../rule";
import { isVacuous } from "../vacuous";

const CUSTODIAN = "arn:aws:iam::111122223333:role/custodian";

const stays = deny("EvidenceStays", "s3:DeleteObjectVersion", { ArnNotEquals: { "aws:PrincipalArn": CUSTODIAN } });

export const denyWithNotPrincipal = statementRule(
  {
    id: "DENY_WITH_NOT_PRINCIPAL",
    severity: "security",
    what: "A Deny with `NotPrincipal`, which applies to everyone except those listed.",
    why:
      "A listed role is denied anyway, unless its account and each of its sessions are listed too. A role that is " +
      "recreated is no longer exempt. This causes lock-outs, and AWS advises against it.",
    fix: 'Deny to "*" and exempt principals with ArnNotEquals aws:PrincipalArn.',
    kinds: PRINCIPAL_KINDS,
    only: { effect: "Deny" },
    passing: caseWithout("bucket", TLS_ONLY, stays),
    failing: caseWithout("bucket", TLS_ONLY, {
      Sid: "EvidenceStays",
      Effect: "Deny",
      NotPrincipal: { AWS: "arn:aws:iam::111122223333:root" },
      Action: "s3:DeleteObjectVersion",
      Resource: OBJECTS,
    }),
  },
  (statement): Remark[] => {
    if (statement.NotPrincipal === undefined || isVacuous(statement)) return [];
    const message = "Whoever is not named is denied, and sessions of a role that is named are not named by it.";
    return [{ message, got: "NotPrincipal", at: ["NotPrincipal"] }];
  },
);
