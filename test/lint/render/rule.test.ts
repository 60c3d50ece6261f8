import { ruleText } from "../../../lib/lint";
import { rules } from "../../../lib/policy/lint";

test.each(rules.map((rule) => [rule.id, rule] as const))("%s is explained with both examples", (id, rule) => {
  const text = ruleText(rule, 100);
  expect(text.startsWith(`${id} (${rule.severity}; `)).toBe(true);
  for (const part of ["What:", "Why:", "Fix:", "Found in", "Not found in"]) expect(text).toContain(part);
  expect(text).not.toContain("undefined");
});
