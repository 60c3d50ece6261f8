import { findAction } from "../../../catalog";
import { bucketCase, deny } from "../cases";
import { listed, type Remark, remarksOn, shapeRule } from "../rule";
import type { PolicyKind } from "../types";

const HOLD_OFF = { StringEquals: { "s3:object-lock-legal-hold": "OFF" } };

export const keyNotForAction = shapeRule(
  {
    id: "KEY_NOT_FOR_ACTION",
    titles: ["Unsupported action for condition key"],
    what: "A condition key that requests for the statement's actions do not have.",
    why:
      'S3 answers PutBucketPolicy with 400 ("Conditions do not apply to combination of actions and resources in statement"). In an ' +
      "identity policy, the condition is never met, or with a negated operator always.",
    fix: "Move the actions without this key to a separate statement.",
    only: { conditions: true },
    passing: bucketCase(deny("DenyLegalHoldOffExceptCustodians", ["s3:PutObject", "s3:PutObjectLegalHold"], HOLD_OFF)),
    failing: bucketCase(deny("DenyLegalHoldOffExceptCustodians", "s3:PutObjectTagging", HOLD_OFF)),
  },
  (shape, kind) => {
    const lines = shape.lines.filter(({ facts }) => facts?.global === false);
    if (lines.length === 0) return [];
    const actions = withoutCompanions(shape.expanded, kind);
    if (actions.length === 0) return [];
    return remarksOn(lines, ({ key, at, facts }): Remark[] => {
      const without = actions.filter((action) => !findAction(action)!.conditionKeys.includes(facts!.key));
      if (without.length === 0) return [];
      if (without.length === actions.length)
        return [{ message: `${key} is never in requests for ${listed(actions)}.`, got: key, at }];
      // actions matched by a pattern may be unintended; only explicit ones are reported individually
      const writtenOut = new Set(shape.items.map(({ lower }) => lower));
      const named = without.filter((action) => writtenOut.has(action.toLowerCase()));
      if (named.length === 0) return [];
      const message = `${key} is in no request for ${listed(named)}, though for other actions of the statement it is.`;
      // KMS and others accept it; S3 and AWS's validation of identity policies refuse it
      const severity = kind === "identity" || kind === "bucket" ? "error" : "warning";
      return [{ message, got: key, at, severity }];
    });
  },
);

// the tags and source of a session are in the request that assumes the role, and so are its keys
function withoutCompanions(actions: readonly string[], kind: PolicyKind): readonly string[] {
  if (kind !== "trust" || !actions.some((action) => action.startsWith("sts:AssumeRole"))) return actions;
  return actions.filter((action) => action.startsWith("sts:AssumeRole"));
}
