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
    what: "A Deny with `NotPrincipal`: to everybody but those named.",
    why:
      "A role that is named is denied all the same, unless its account and every one of its sessions are named too; one that is " +
      "deleted and made anew is no longer meant. It locks people out, and AWS advises against it.",
    fix: 'Deny to "*" and exempt with ArnNotEquals aws:PrincipalArn.',
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
