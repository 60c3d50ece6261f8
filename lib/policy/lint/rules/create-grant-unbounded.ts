import { coversAction } from "../actions";
import { caseWithout, write } from "../cases";
import { demandsPresence, type Condition } from "../condition";
import { coversAllServices } from "../patterns";
import { statementRule, type Remark } from "../rule";
import { conditionsOf } from "../shape";
import { isVacuous } from "../vacuous";

const LIMITS = /^kms:(grant.+|viaservice|encryptioncontext:.+|encryptioncontextkeys)$/;

const give = {
  Sid: "AttachVolumes",
  Action: ["kms:CreateGrant", "kms:ListGrants"],
  Resource: "arn:aws:kms:eu-west-2:111122223333:key/0f1e2d3c-4b5a-4678-9abc-def012345678",
};

export const createGrantUnbounded = statementRule(
  {
    id: "CREATE_GRANT_UNBOUNDED",
    severity: "security",
    what: "An Allow of `kms:CreateGrant` that does not limit the grants.",
    why:
      "A grant gives any principal in any account the use of the key. It is not part of a policy, so no " +
      "review shows it, and narrowing the policy later does not revoke it.",
    fix: 'Add Bool {"kms:GrantIsForAWSResource": "true"}, or limit it with kms:GrantOperations, kms:GranteePrincipal or kms:ViaService.',
    kinds: ["identity", "key"],
    only: { effect: "Allow" },
    passing: caseWithout("identity", write({ ...give, Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } } })),
    failing: caseWithout("identity", write(give)),
  },
  (statement): Remark[] => {
    if (!coversAction(statement, "kms:CreateGrant") || isVacuous(statement)) return [];
    // a principal that may change the key policy can give access without a grant
    if (coversAction(statement, "kms:PutKeyPolicy")) return [];
    if (conditionsOf(statement).some(limits)) return [];
    return [
      { message: "Grants can be created for any operation and any principal.", got: "kms:CreateGrant", at: ["Action"] },
    ];
  },
);

function limits(line: Condition): boolean {
  const { name, base, values } = line;
  if (!LIMITS.test(name) || !demandsPresence(line) || base === "null") return false;
  if (name === "kms:grantisforawsresource") return values.every((value) => value.toLowerCase() === "true");
  return !values.some(coversAllServices);
}
