import { malformedStatement } from "../cases";
import { shapeRule } from "../rule";

// replaced, as AWS documents
const NEWER: { readonly [key: string]: string } = {
  "aws:arn": "aws:PrincipalArn or aws:SourceArn",
  "aws:sourceowner": "aws:SourceAccount",
};

export const deprecatedKey = shapeRule(
  {
    id: "DEPRECATED_KEY",
    severity: "warning",
    titles: ["Deprecated global condition key"],
    what: "A global condition key that AWS has replaced.",
    why: "Not every request has it any more, and AWS no longer documents which do.",
    fix: "Use the key that replaces it.",
    only: { conditions: true },
    passing: malformedStatement("identity", {
      Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/a" } },
    }),
    failing: malformedStatement("identity", {
      Condition: { ArnLike: { "aws:ARN": "arn:aws:iam::111122223333:role/a" } },
    }),
  },
  ({ lines }) =>
    lines
      .filter(({ name }) => isDeprecatedKey(name))
      .map(({ key, name, at }) => ({ at, got: key, message: `${key} is replaced.`, fix: `Use ${NEWER[name]}.` })),
);

/** Whether AWS has replaced a key, given in lower case. */
export function isDeprecatedKey(name: string): boolean {
  return Object.hasOwn(NEWER, name);
}
