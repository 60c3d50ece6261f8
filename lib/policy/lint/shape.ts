import { findAction, type ActionFacts } from "../../catalog";
import { itemsOf, type Path } from "../read";
import { listOf, type Statement } from "../statement";
import { isPattern } from "./arn";
import { readConditions, type Condition } from "./condition";

/** One item of `Action` or `NotAction`. */
export interface ActionItem {
  /** As written. */
  readonly value: string;
  /** In lower case: names of actions have no case. */
  readonly lower: string;
  /** Its place below the statement. */
  readonly at: Path;
  readonly pattern: boolean;
  /** What AWS documents about it. @default unknown, or a pattern */
  readonly facts: ActionFacts | undefined;
}

let works = 0;

/** A statement with what the rules ask about it: each part is read once, and lives as long as the statement is judged. */
export class StatementShape implements Statement {
  readonly Sid: Statement["Sid"];
  readonly Effect: Statement["Effect"];
  readonly Principal: Statement["Principal"];
  readonly NotPrincipal: Statement["NotPrincipal"];
  readonly Action: Statement["Action"];
  readonly NotAction: Statement["NotAction"];
  readonly Resource: Statement["Resource"];
  readonly NotResource: Statement["NotResource"];
  readonly Condition: Statement["Condition"];
  /** `Action` as written; undefined when there is none. */
  readonly actions: readonly string[] | undefined;
  readonly notActions: readonly string[] | undefined;
  /** Those of both. */
  readonly items: readonly ActionItem[];
  /** The operators of the condition block as written, those without a key too. */
  readonly operators: readonly string[];
  readonly lines: readonly Condition[];
  /** What was worked out from it, by the place of the work. */
  readonly results: unknown[] = new Array<unknown>(works);

  constructor(statement: Statement) {
    this.Sid = statement.Sid;
    this.Effect = statement.Effect;
    this.Principal = statement.Principal;
    this.NotPrincipal = statement.NotPrincipal;
    this.Action = statement.Action;
    this.NotAction = statement.NotAction;
    this.Resource = statement.Resource;
    this.NotResource = statement.NotResource;
    this.Condition = statement.Condition;
    this.actions = statement.Action === undefined ? undefined : listOf(statement.Action);
    this.notActions = statement.NotAction === undefined ? undefined : listOf(statement.NotAction);
    this.items = [...itemsOf(statement, "Action"), ...itemsOf(statement, "NotAction")].map(actionItem);
    this.operators = Object.keys(statement.Condition ?? {});
    this.lines = readConditions(statement.Condition ?? {});
  }
}

/** The shape of a statement; that of a statement which is being judged was read before. */
export function shapeOf(statement: Statement): StatementShape {
  return statement instanceof StatementShape ? statement : new StatementShape(statement);
}

/** Works out once for each shape what follows from it. */
export function byShape<T>(work: (shape: StatementShape) => T): (statement: Statement) => T {
  const place = works++;
  return (statement) => {
    const shape = shapeOf(statement);
    return (shape.results[place] ??= work(shape)) as T;
  };
}

function actionItem({ value, at }: Pick<ActionItem, "value" | "at">): ActionItem {
  const lower = value.toLowerCase();
  const pattern = isPattern(value);
  return { value, lower, at, pattern, facts: pattern ? undefined : findAction(lower) };
}
