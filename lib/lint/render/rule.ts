import { listOf, readPolicy } from "../../policy";
import type { LintCase, Rule } from "../../policy/lint";
import { wrap } from "../../review/common/text-layout";

const LONGEST = 1500;

/** A rule with its rationale and examples, for a terminal. */
export function ruleText(rule: Rule, width = 100): string {
  const { id, severity, kinds, titles = [], what, why, fix, failing, passing } = rule;
  const [found] = rule.check(readPolicy(failing.policy), failing.context);
  const paragraph = (label: string, text: string) => ["", ...wrap(`${label} ${text}`, width)];
  const lines = [
    `${id} (${severity}; ${kinds.join(", ")})`,
    ...(titles.length === 0 ? [] : wrap(`AWS calls it: ${titles.join("; ")}`, width)),
    ...paragraph("What:", what),
    ...paragraph("Why:", why),
    ...paragraph("Fix:", fix),
    "",
    `Found in (${failing.context.kind}):`,
    example(failing),
    ...(found === undefined ? [] : wrap(`${found.statement}: ${found.message}`, width)),
    "",
    `Not found in (${passing.context.kind}):`,
    example(passing),
  ];
  return `${lines.join("\n")}\n`;
}

function example({ policy, context }: LintCase): string {
  if (context.terraformText !== undefined) return context.terraformText;
  const statements = listOf(policy.Statement);
  const text = JSON.stringify(statements.length === 1 ? statements[0] : policy, null, 2);
  return text.length <= LONGEST ? text : `a policy of ${text.length} characters, too long to show`;
}
