import { recordOf, type Path } from "../../read";
import { malformedStatement } from "../cases";
import { policyRule, type Remark, remarksOn } from "../rule";

const EMPTY = {
  action: "Empty array action",
  resource: "Empty array resource",
  principal: "Empty array principal",
  principals: "Empty object principal",
  condition: "Empty object condition",
  values: "Empty array condition",
  sid: "Empty Sid value",
};

export const emptyElement = policyRule(
  {
    id: "EMPTY_ELEMENT",
    titles: Object.values(EMPTY),
    what: "An empty list of actions, resources or principals; or (a suggestion) a condition without operator, key or value, or an empty Sid.",
    why:
      "AWS refuses statements without actions, resources or principals, although its policy validation only suggests filling " +
      "them. An empty condition limits nothing; a condition without values is never met.",
    fix: "Add the intended values, or remove the element.",
    passing: malformedStatement("identity", {}),
    failing: malformedStatement("identity", { Action: [] }),
  },
  ({ statements }) =>
    remarksOn(statements, ({ index, given }) => emptyIn(given).map((remark) => ({ ...remark, statement: index }))),
);

function emptyIn(given: { readonly [member: string]: unknown }): Remark[] {
  const found: Remark[] = [];
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (name === "Action" || name === "NotAction") {
      if (isEmptyList(value)) found.push(remark([name], EMPTY.action, "error"));
    } else if (name === "Resource" || name === "NotResource") {
      if (isEmptyList(value)) found.push(remark([name], EMPTY.resource, "error"));
    } else if (name === "Principal" || name === "NotPrincipal") {
      found.push(...ofPrincipal(name, recordOf(value)));
    } else if (name === "Condition") {
      found.push(...ofCondition(recordOf(value)));
    } else if (name === "Sid" && value === "") {
      found.push(remark([name], EMPTY.sid, "suggestion"));
    }
  }
  return found;
}

function ofPrincipal(name: string, types: ReturnType<typeof recordOf>): Remark[] {
  if (types === undefined) return [];
  if (Object.keys(types).length === 0) return [remark([name], EMPTY.principals, "error")];
  const empty = Object.keys(types).filter((type) => isEmptyList(types[type]));
  return empty.map((type) => remark([name, type], EMPTY.principal, "error"));
}

function ofCondition(block: ReturnType<typeof recordOf>): readonly Remark[] {
  if (block === undefined) return [];
  const operators = Object.keys(block);
  if (operators.length === 0) return [remark(["Condition"], EMPTY.condition, "suggestion")];
  return remarksOn(operators, (operator) => {
    const keys = recordOf(block[operator]) ?? { unread: "" };
    const at = ["Condition", operator];
    if (Object.keys(keys).length === 0) return [remark(at, EMPTY.condition, "suggestion")];
    const empty = Object.keys(keys).filter((key) => isEmptyList(keys[key]));
    return empty.map((key) => remark([...at, key], EMPTY.values, "suggestion"));
  });
}

function remark(at: Path, title: string, severity: "error" | "suggestion"): Remark {
  return { at, title, severity, message: `${String(at.at(-1))} is empty.`, got: String(at.at(-1)) };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
