import { itemsOf } from "../../read";
import { malformedStatement } from "../cases";
import { GRANTING_KINDS } from "../../kinds";
import { statementRule } from "../rule";

// a principal tag in the bucket's name, followed by a wildcard
const BY_TAG = /^arn:[^:]*:s3:::[^/]*\$\{aws:PrincipalTag\/[^}]*\}[^/]*(\*|\/.*\*)$/i;

export const bucketByTag = statementRule(
  {
    id: "BUCKET_BY_TAG",
    what: "An Allow on buckets whose name is a principal tag followed by a wildcard.",
    why: "Whoever sets the tag selects the bucket, in any account: bucket names are global, and with a wildcard one letter is enough.",
    fix: "Write the name of the bucket, and use the tag for a prefix in it: arn:aws:s3:::evidence/${aws:PrincipalTag/team}/*.",
    kinds: GRANTING_KINDS,
    only: { effect: "Allow" },
    passing: malformedStatement("identity", { Resource: "arn:aws:s3:::evidence/${aws:PrincipalTag/team}/*" }),
    failing: malformedStatement("identity", { Resource: "arn:aws:s3:::${aws:PrincipalTag/team}*" }),
  },
  (statement) =>
    itemsOf(statement, "Resource")
      .filter(({ value }) => BY_TAG.test(value))
      .map(({ value, at }) => ({
        at,
        got: value,
        message: `A principal tag decides which bucket ${value} refers to.`,
      })),
);
