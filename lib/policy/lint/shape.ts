import { expandAction, findAction, type ActionFacts } from "../../catalog";
import { ELEMENTS } from "../elements";
import { itemsOf, type Path } from "../read";
import { listOf, type Statement } from "../statement";
import { isPattern, parseArn, type Arn } from "./arn";
import { readConditions, type Condition } from "./condition";

/** One item of `Action` or `NotAction`. */
interface ActionItem {
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

/** One item of `Resource` or `NotResource`. */
export interface ResourceItem {
  readonly value: string;
  /** Its place below the statement. */
  readonly at: Path;
  /** Undefined when it has not the fields of an ARN. */
  readonly arn: Arn | undefined;
}

/** One item of `Principal` or `NotPrincipal`. */
export interface PrincipalItem {
  /** `AWS`, `Service`, … as written; `*` for the bare star. */
  readonly type: string;
  readonly value: string;
  /** Its place below the statement. */
  readonly at: Path;
}

/** The actions of a statement, ready to be asked about. */
export interface ActionList {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly string[];
  /** Whether the statement is about these, or about all others. */
  readonly wanted: boolean;
}

// an object with the elements of a statement, as a class that can be extended
const WithElements = class {
  constructor(statement: Statement) {
    const members: { [name: string]: unknown } = this as never;
    for (const name of ELEMENTS) members[name] = statement[name];
  }
} as new (statement: Statement) => Statement;

/** A statement with what the rules ask about it: each part is read once, and lives as long as the statement is checked. */
export class StatementShape extends WithElements {
  /** `Action` as written; undefined when there is none. */
  readonly actions: readonly string[] | undefined;
  readonly notActions: readonly string[] | undefined;
  /** Those of both. */
  readonly items: readonly ActionItem[];
  /** Those of `Resource` and `NotResource`. */
  readonly resources: readonly ResourceItem[];
  /** Those of `Principal` and `NotPrincipal`. */
  readonly principals: readonly PrincipalItem[];
  /** The operators of the condition block as written, those without a key too. */
  readonly operators: readonly string[];
  /** Every line of the condition block. */
  readonly lines: readonly Condition[];
  /** The actions, to be asked about. */
  readonly list: ActionList;
  private known: readonly string[] | undefined;

  constructor(statement: Statement) {
    super(statement);
    this.actions = statement.Action === undefined ? undefined : listOf(statement.Action);
    this.notActions = statement.NotAction === undefined ? undefined : listOf(statement.NotAction);
    this.items = both(itemsOf(statement, "Action"), itemsOf(statement, "NotAction")).map(actionItem);
    this.resources = both(itemsOf(statement, "Resource"), itemsOf(statement, "NotResource")).map(resourceItem);
    this.principals = both(principalItems(statement, "Principal"), principalItems(statement, "NotPrincipal"));
    this.operators = Object.keys(statement.Condition ?? {});
    this.lines = readConditions(statement.Condition ?? {});
    this.list = actionList(this);
    this.known = undefined;
  }

  /** Names of the known actions in `Action`, patterns expanded. */
  get expanded(): readonly string[] {
    return (this.known ??= expandedActions(this));
  }
}

/** The shape of a statement; cached for the statement that is being checked. */
export function shapeOf(statement: Statement): StatementShape {
  return statement instanceof StatementShape ? statement : new StatementShape(statement);
}

/** Every line of a statement's condition block. */
export function conditionsOf(statement: Statement): readonly Condition[] {
  return shapeOf(statement).lines;
}

// a statement has one of two elements, and hardly ever both
function both<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return other.length === 0 ? one : one.length === 0 ? other : [...one, ...other];
}

function actionItem({ value, at }: Pick<ActionItem, "value" | "at">): ActionItem {
  const lower = value.toLowerCase();
  const pattern = isPattern(value);
  return { value, lower, at, pattern, facts: pattern ? undefined : findAction(lower) };
}

function expandedActions({ items }: StatementShape): readonly string[] {
  const found = new Set<string>();
  for (const { lower, pattern, facts, at } of items) {
    if (at[0] !== "Action") continue;
    if (facts !== undefined) found.add(facts.name);
    else if (pattern) for (const name of expandAction(lower)) found.add(name);
  }
  return [...found];
}

function resourceItem({ value, at }: Pick<ResourceItem, "value" | "at">): ResourceItem {
  return { value, at, arn: parseArn(value) };
}

const NOBODY: readonly never[] = [];

function principalItems(statement: Statement, member: "Principal" | "NotPrincipal"): readonly PrincipalItem[] {
  const principal = statement[member];
  if (principal === undefined) return NOBODY;
  if (typeof principal === "string") return [{ type: "*", value: principal, at: [member] }];
  return Object.keys(principal).flatMap((type) => {
    const values = principal[type]!;
    if (typeof values === "string") return [{ type, value: values, at: [member, type] }];
    return values.map((value, i) => ({ type, value, at: [member, type, i] }));
  });
}

function actionList({ items, actions, notActions }: StatementShape): ActionList {
  const names = new Set<string>();
  const patterns: string[] = [];
  // of a statement with both the actions count; one with neither is about nothing
  for (const { lower, pattern, at } of items) {
    if (actions !== undefined && at[0] !== "Action") continue;
    if (pattern) patterns.push(lower);
    else names.add(lower);
  }
  return { names, patterns, wanted: actions !== undefined || notActions === undefined };
}
