import { findAction } from "../../../catalog";
import { malformedStatement } from "../cases";
import { listed, type Remark, remarksOn, statementRule } from "../rule";
import { shapeOf, type StatementShape } from "../shape";

const DENY = "Deny with unsupported tag condition key for service";
const ALLOW = "Allow with unsupported tag condition key for service";

const KEY = /^aws:(resourcetag\/|requesttag\/|tagkeys$)/;
const byTag = {
  Effect: "Deny",
  Resource: "*",
  Condition: { StringEquals: { "aws:ResourceTag/class": "evidence" } },
};

export const tagNotForAction = statementRule(
  {
    id: "TAG_NOT_FOR_ACTION",
    severity: "security",
    titles: [DENY, ALLOW],
    what: "A condition on a tag for an action that does not support it; in an Allow a suggestion.",
    why: "Requests for such an action never have the tag, so the Deny never applies, or with a negated operator always.",
    fix: "Use actions that support the tag's key according to AWS, or identify resources by ARN.",
    only: { conditions: true },
    passing: malformedStatement("identity", { ...byTag, Action: "sqs:DeleteQueue" }),
    failing: malformedStatement("identity", { ...byTag, Action: "iam:ListRoles" }),
  },
  (statement): readonly Remark[] => {
    const found = without(shapeOf(statement));
    if (statement.Effect === "Deny") return found.map((remark) => ({ ...remark, title: DENY }));
    return found.map((remark) => ({ ...remark, title: ALLOW, severity: "suggestion" }));
  },
);

function without(shape: StatementShape): readonly Remark[] {
  const lines = shape.lines.filter(({ name }) => KEY.test(name));
  if (lines.length === 0) return [];
  return remarksOn(lines, ({ name, key, at }): Remark[] => {
    const kind = name.split("/")[0]!;
    const lacking = named(shape).filter(
      (action) => !findAction(action)!.conditionKeys.some((known) => known.toLowerCase().startsWith(kind)),
    );
    if (lacking.length === 0) return [];
    return [{ at, got: key, message: `Requests for ${listed(lacking)} never have ${key}.` }];
  });
}

// explicit actions are reported individually, actions of patterns together
function named(shape: StatementShape): readonly string[] {
  const written = new Set((shape.actions ?? []).map((action) => action.toLowerCase()));
  return shape.expanded.filter((action) => written.has(action.toLowerCase()));
}
