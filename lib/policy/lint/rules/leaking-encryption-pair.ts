import { bucketCase, deny } from "../cases";
import { demandsAbsence } from "../condition";
import { statementRule } from "../rule";
import { conditionsOf } from "../shape";

const SSE = "s3:x-amz-server-side-encryption";
const notKms = { StringNotEquals: { [SSE]: "aws:kms" } };

export const leakingEncryptionPair = statementRule(
  {
    id: "LEAKING_ENCRYPTION_PAIR",
    what: 'A Deny with `Null: "true"` and a negated comparison of the same key in one statement.',
    why:
      "Both conditions must be met, so only a missing header is denied. A wrong value, which the statement appears to deny, is allowed: " +
      "an upload can use a weaker encryption than the evidence requires.",
    fix: 'Write Null {"<key>": "false"} next to the comparison to deny a wrong value, or two statements to deny both.',
    only: { effect: "Deny", conditions: true },
    passing: bucketCase(deny("DenyWrongEncryptionHeader", "s3:PutObject", { Null: { [SSE]: "false" }, ...notKms })),
    failing: bucketCase(deny("DenyWrongEncryptionHeader", "s3:PutObject", { Null: { [SSE]: "true" }, ...notKms })),
  },
  (statement) => {
    const conditions = conditionsOf(statement);
    return conditions
      .filter((c) => demandsAbsence(c) && conditions.some((other) => other.name === c.name && other.negated))
      .map(({ key, at }) => ({ at, message: `Only a missing ${key} is denied; a wrong value is allowed.`, got: key }));
  },
);
