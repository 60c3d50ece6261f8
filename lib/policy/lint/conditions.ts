import { listOf, type Statement } from "../statement";
import { shapeOf, type ConditionLine } from "./shape";

/** One line of a condition block. */
export interface Condition extends ConditionLine {
  readonly values: readonly string[];
}

const known = new WeakMap<Statement, readonly Condition[]>();

/** Every line of a statement's condition block, read once: a statement must not be changed afterwards. */
export function conditionsOf(statement: Statement): readonly Condition[] {
  let conditions = known.get(statement);
  if (conditions === undefined) known.set(statement, (conditions = read(statement)));
  return conditions;
}

function read(statement: Statement): readonly Condition[] {
  const block = statement.Condition ?? {};
  return shapeOf(statement).lines.map((line) => {
    // booleans and numbers may stand unquoted in policy JSON
    const values = listOf<unknown>(block[line.operator]![line.key]).map(String);
    const { operator, base, set, ifExists, negated, key, name, at } = line;
    return { operator, base, set, ifExists, negated, key, name, at, values };
  });
}

/** Whether a line demands that its key is present. */
export function demandsPresence(condition: Condition): boolean {
  if (condition.base === "null") return condition.values.every((value) => value.toLowerCase() === "false");
  return !condition.negated && !condition.ifExists && condition.set !== "all";
}

/** Whether a line demands that its key is absent. */
export function demandsAbsence(condition: Condition): boolean {
  return condition.base === "null" && condition.values.every((value) => value.toLowerCase() === "true");
}
