import { conditionKeyNames } from "../../../catalog";
import { bucketCase, TLS_ONLY } from "../cases";
import type { Condition } from "../condition";
import { nearest, shapeRule } from "../rule";
import { isDeprecatedKey } from "./deprecated-key";

export const unknownGlobalKey = shapeRule(
  {
    id: "UNKNOWN_GLOBAL_KEY",
    titles: ["Invalid global condition key"],
    what: "A condition key with the prefix `aws:` that is not a global condition key.",
    why: "AWS accepts it, but no request has it, so the condition does not work as intended.",
    fix: "Use one of AWS's global condition keys.",
    only: { conditions: true },
    passing: bucketCase(),
    failing: bucketCase({
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

// other rules report tag keys without a tag, and keys that AWS has replaced
function isUnknown({ name, facts }: Condition): boolean {
  if (facts !== undefined || !name.startsWith("aws:") || isDeprecatedKey(name)) return false;
  return !/^aws:(requesttag|resourcetag|principaltag)?\/?$/.test(name);
}
