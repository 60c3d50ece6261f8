import { itemsOf, type Path } from "../read";
import { listOf, type Statement } from "../statement";
import { readConditions, type Condition } from "./condition";

/** What a statement is about but for principals and resources, each part read once for all rules. */
export interface StatementShape {
  readonly statement: Statement;
  /** `Action` as written; undefined when there is none. */
  readonly actions: readonly string[] | undefined;
  readonly notActions: readonly string[] | undefined;
  /** Those of both with their places below the statement. */
  readonly items: readonly { readonly value: string; readonly at: Path }[];
  /** The operators of the condition block as written, those without a key too. */
  readonly operators: readonly string[];
  readonly lines: readonly Condition[];
  /** What was worked out from it, by the place of the work. */
  readonly results: unknown[];
}

const byStatement = new WeakMap<Statement, StatementShape>();
// the rules ask about one statement after the other
let last: StatementShape | undefined;
let works = 0;

/** The shape of a statement, read once: a statement must not be changed afterwards. */
export function shapeOf(statement: Statement): StatementShape {
  if (last?.statement === statement) return last;
  let shape = byStatement.get(statement);
  if (shape === undefined) byStatement.set(statement, (shape = read(statement)));
  return (last = shape);
}

/** Works out once for each shape what follows from it. */
export function byShape<T>(work: (shape: StatementShape) => T): (statement: Statement) => T {
  const of = onShape(work);
  return (statement) => of(shapeOf(statement));
}

/** The same by the shape itself. */
export function onShape<T>(work: (shape: StatementShape) => T): (shape: StatementShape) => T {
  const place = works++;
  return (shape) => (shape.results[place] ??= work(shape)) as T;
}

function read(statement: Statement): StatementShape {
  const { Action, NotAction, Condition } = statement;
  return {
    statement,
    actions: Action === undefined ? undefined : listOf(Action),
    notActions: NotAction === undefined ? undefined : listOf(NotAction),
    items: [...itemsOf(statement, "Action"), ...itemsOf(statement, "NotAction")],
    operators: Object.keys(Condition ?? {}),
    lines: readConditions(Condition ?? {}),
    results: new Array<unknown>(works),
  };
}
