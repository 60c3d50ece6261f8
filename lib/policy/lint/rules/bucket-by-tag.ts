import { itemsOf } from "../../read";
import { malformedStatement } from "../cases";
import { GRANTING_KINDS } from "../../kinds";
import { statementRule } from "../rule";

// a tag of the caller in the part for the bucket's name, and a wildcard behind it
const BY_TAG = /^arn:[^:]*:s3:::[^/]*\$\{aws:PrincipalTag\/[^}]*\}[^/]*(\*|\/.*\*)$/i;

export const bucketByTag = statementRule(
  {
    id: "BUCKET_BY_TAG",
    severity: "error",
    what: "An Allow on buckets whose name is a tag of the caller, with a wildcard behind it.",
    why: "Whoever sets the tag chooses the bucket, in any account: the names of buckets are shared by all of AWS, and with a star behind it one letter is enough.",
    fix: "Write the name of the bucket, and let the tag choose a prefix in it: arn:aws:s3:::evidence/${aws:PrincipalTag/team}/*.",
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
        message: `A tag of the caller decides which bucket ${value} is.`,
      })),
);
