import { bucketCase, deny } from "../cases";
import { isOperator, OPERATORS, parseOperator } from "../condition";
import { hasForeignLetter } from "../letters";
import { nearest, remarksOn, shapeRule, type Remark } from "../rule";

const TITLES = {
  unknown: "Invalid condition operator",
  ifExists: "Null with if exists",
  set: "Null with qualifier",
};

export const unknownOperator = shapeRule(
  {
    id: "UNKNOWN_OPERATOR",
    titles: Object.values(TITLES),
    what: "A condition operator that the policy language does not have; `Null` with `IfExists`, or (a suggestion) with a set operator.",
    why: "AWS refuses the policy after a successful plan.",
    fix: "Use an operator of the policy language.",
    passing: bucketCase(),
    failing: bucketCase(deny("Held", "s3:PutObject", { StringEqualz: { "s3:object-lock-legal-hold": "OFF" } })),
  },
  ({ operators }) =>
    remarksOn(operators, (operator): Remark[] => {
      const { base, set, ifExists } = parseOperator(operator);
      const at = ["Condition", operator];
      if (!isOperator(base) || hasForeignLetter(operator)) {
        const message = `${operator} is not a condition operator.`;
        const known = nearest(operator.split(":").at(-1)!, OPERATORS);
        return [{ title: TITLES.unknown, at, got: operator, message, ...known }];
      }
      if (base !== "null") return [];
      const message = "Null asks whether a key is there, whatever its values.";
      const fix = "Write Null alone.";
      if (ifExists) return [{ title: TITLES.ifExists, at, got: operator, message, fix }];
      return set === undefined ? [] : [{ title: TITLES.set, at, got: operator, message, fix, severity: "suggestion" }];
    }),
);
