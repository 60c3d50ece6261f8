import { caseWithout, deny, TLS_ONLY } from "../cases";
import type { Condition } from "../condition";
import { RESOURCE_KINDS } from "../../kinds";
import { namesParties, openValue } from "../limits";
import { type Remark, remarksOn, statementRule } from "../rule";
import { conditionsOf } from "../shape";
import { isVacuous } from "../vacuous";

const stays = (custodian: string) =>
  deny("EvidenceStays", "s3:DeleteObjectVersion", { ArnNotLike: { "aws:PrincipalArn": custodian } });

// names that only AWS can assign
const SERVICE_LINKED = /:role\/aws-service-role\//;

export const exemptsEverybody = statementRule(
  {
    id: "EXEMPTS_EVERYBODY",
    severity: "security",
    what: "A Deny whose exemption is a pattern that principals of any account can match.",
    why:
      "`arn:aws:iam::*:role/custodian` also matches a role of that name in any other account, `o-*` every organization, `vpc-*` every " +
      "network. The Deny then no longer applies to outsiders.",
    fix: "Write the exempt account, organization or network in full.",
    // the principals of identity and organization policies belong to the account
    kinds: [...RESOURCE_KINDS, "trust", "rcp"],
    only: { effect: "Deny" },
    passing: caseWithout("bucket", TLS_ONLY, stays("arn:aws:iam::111122223333:role/custodian")),
    failing: caseWithout("bucket", TLS_ONLY, stays("arn:aws:iam::*:role/custodian")),
  },
  (statement): readonly Remark[] => {
    if (isVacuous(statement)) return [];
    return remarksOn(conditionsOf(statement), (line): Remark[] => {
      const open = line.negated && namesParties(line.name) ? openExemption(line) : undefined;
      if (open === undefined) return [];
      const message = `Anybody can have an ${line.key} that fits ${open}, and is then not denied.`;
      return [{ message, got: open, at: ["Condition", line.operator, line.key] }];
    });
  },
);

function openExemption(line: Condition): string | undefined {
  return openValue({ ...line, values: line.values.filter((value) => !SERVICE_LINKED.test(value)) });
}
