import { itemsOf, type Path } from "../read";
import { listOf, type Statement } from "../statement";
import { parseOperator, type Operator } from "./operators";

/** One line of a condition block, but for its values. */
export interface ConditionLine extends Operator {
  /** As written. */
  readonly key: string;
  /** In lower case. */
  readonly name: string;
  /** Its place below the statement. */
  readonly at: Path;
}

/**
 * What a statement is about, whatever the names in it: its actions, and its conditions without their values. A hundred
 * stacks have statements of some thirty shapes.
 */
export interface StatementShape {
  /** `Action` as written; undefined when there is none. */
  readonly actions: readonly string[] | undefined;
  readonly notActions: readonly string[] | undefined;
  /** Those of both with their places below the statement. */
  readonly items: readonly { readonly value: string; readonly at: Path }[];
  /** The operators of the condition block as written, those without a key too. */
  readonly operators: readonly string[];
  readonly lines: readonly ConditionLine[];
}

const byStatement = new WeakMap<Statement, StatementShape>();
const byText = new Map<string, StatementShape>();
const ENOUGH = 1_000;

/** The shape of a statement, one object for all that have it; a statement must not be changed afterwards. */
export function shapeOf(statement: Statement): StatementShape {
  const known = byStatement.get(statement);
  if (known !== undefined) return known;
  const { Action, NotAction } = statement;
  const block = statement.Condition ?? {};
  const blocks = Object.keys(block).map((operator) => [operator, ...Object.keys(block[operator]!)]);
  const text = JSON.stringify([Action, NotAction, blocks]);
  let shape = byText.get(text);
  if (shape === undefined) {
    shape = read(statement);
    if (byText.size >= ENOUGH) byText.clear();
    byText.set(text, shape);
  }
  byStatement.set(statement, shape);
  return shape;
}

/** Works out what follows from the shape of a statement once for all statements that have it. */
export function byShape<T>(work: (shape: StatementShape) => T): (statement: Statement) => T {
  const results = new WeakMap<StatementShape, { readonly result: T }>();
  return (statement) => {
    const shape = shapeOf(statement);
    let kept = results.get(shape);
    if (kept === undefined) results.set(shape, (kept = { result: work(shape) }));
    return kept.result;
  };
}

function read(statement: Statement): StatementShape {
  const { Action, NotAction, Condition } = statement;
  const block = Condition ?? {};
  return {
    actions: Action === undefined ? undefined : listOf(Action),
    notActions: NotAction === undefined ? undefined : listOf(NotAction),
    items: [...itemsOf(statement, "Action"), ...itemsOf(statement, "NotAction")],
    operators: Object.keys(block),
    lines: Object.entries(block).flatMap(([operator, keys]) => {
      const parsed = parseOperator(operator);
      return Object.keys(keys).map((key) => ({
        ...parsed,
        key,
        name: key.toLowerCase(),
        at: ["Condition", operator, key],
      }));
    }),
  };
}
