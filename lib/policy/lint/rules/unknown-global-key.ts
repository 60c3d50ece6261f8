import { conditionKeyNames } from "../../../catalog";
import { caseFor, TLS_ONLY } from "../cases";
import type { Condition } from "../condition";
import { ALL_KINDS } from "../../kinds";
import { nearest, shapeRule } from "../rule";
import { isDeprecatedKey } from "./deprecated-key";

export const unknownGlobalKey = shapeRule(
  {
    id: "UNKNOWN_GLOBAL_KEY",
    severity: "error",
    titles: ["Invalid global condition key"],
    what: "A condition key that starts with `aws:` and is none of AWS's global keys.",
    why: "AWS accepts it without a word and no request ever carries it, so the condition does not do what it says.",
    fix: "Use one of AWS's global condition keys.",
    kinds: ALL_KINDS,
    only: { conditions: true },
    passing: caseFor("bucket", TLS_ONLY),
    failing: caseFor("bucket", TLS_ONLY, {
      ...TLS_ONLY,
      Sid: "Tls",
      Condition: { Bool: { "aws:SecureTransprt": "false" } },
    }),
  },
  ({ lines }) =>
    lines.filter(isUnknown).map(({ key, at }) => {
      const known = conditionKeyNames().filter((name) => name.startsWith("aws:"));
      return { at, message: `${key} is not a global condition key of AWS.`, got: key, ...nearest(key, known) };
    }),
);

// a key without the name of its tag, and one that AWS has replaced, have rules of their own
function isUnknown({ name, facts }: Condition): boolean {
  if (facts !== undefined || !name.startsWith("aws:") || isDeprecatedKey(name)) return false;
  return !/^aws:(requesttag|resourcetag|principaltag)?\/?$/.test(name);
}
