import { malformedStatement } from "../cases";
import { ALL_KINDS } from "../../kinds";
import { type Remark, remarksOn, shapeRule } from "../rule";

export const duplicateConditionKey = shapeRule(
  {
    id: "DUPLICATE_CONDITION_KEY",
    severity: "error",
    titles: ["Duplicate keys with different case"],
    what: "One condition key twice under the same operator, with different capitalization.",
    why: "Condition keys are case-insensitive: AWS refuses the policy.",
    fix: "Write the key once, with all values.",
    kinds: ALL_KINDS,
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
      return first === i
        ? []
        : [
            {
              at,
              got: key,
              message: `${key} is the same key as ${lines[first]!.key}, and both are under ${operator}.`,
            },
          ];
    }),
);
