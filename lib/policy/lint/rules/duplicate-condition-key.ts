import { malformedStatement } from "../cases";
import { type Remark, remarksOn, shapeRule } from "../rule";

export const duplicateConditionKey = shapeRule(
  {
    id: "DUPLICATE_CONDITION_KEY",
    titles: ["Duplicate keys with different case"],
    what: "One condition key twice under the same operator, with different capitalization.",
    why: "Condition keys are case-insensitive: AWS refuses the policy.",
    fix: "Write the key once, with all values.",
    only: { conditions: true },
    passing: malformedStatement("identity", {
      Condition: { StringEquals: { "aws:PrincipalAccount": "111122223333" } },
    }),
    failing: malformedStatement("identity", {
      Condition: { StringEquals: { "aws:PrincipalAccount": "111122223333", "aws:principalaccount": "111122223333" } },
    }),
  },
  ({ lines }) =>
    remarksOn(lines, ({ operator, name, key, at }, i): Remark[] => {
      const first = lines.findIndex((line) => line.operator === operator && line.name === name);
      if (first === i) return [];
      const message = `${key} is the same key as ${lines[first]!.key}, and both are under ${operator}.`;
      return [{ at, got: key, message }];
    }),
);
