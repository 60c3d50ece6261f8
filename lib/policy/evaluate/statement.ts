import { listOf, type PolicyDocument, type Statement } from "../statement";
import { compileConditions, type CompiledCondition } from "./condition";
import type { Facts } from "./context";
import { resourceTest, textTest, type TextTest } from "./match-arn";
import { compilePrincipal, type Caller, type Closeness } from "./principal";
import { template } from "./variables";

/** A statement, compiled; a member tells which part of it a request meets. */
export interface CompiledStatement {
  readonly sid: string | undefined;
  readonly effect: "Allow" | "Deny";
  readonly action: (facts: Facts) => boolean;
  readonly resource: (facts: Facts) => boolean;
  readonly conditions: readonly CompiledCondition[];
  readonly closeness: (caller: Caller) => Closeness;
}

type ElementTest = (facts: Facts) => boolean;

/** Compiles a statement of a document of the given version. */
export function compileStatement(statement: Statement, variables: boolean): CompiledStatement {
  const effect = statement.Effect;
  // most statements are asked about their actions only, so the rest waits
  let resource: ElementTest | undefined;
  let conditions: readonly CompiledCondition[] | undefined;
  let closeness: CompiledStatement["closeness"] | undefined;
  return {
    sid: statement.Sid,
    effect,
    action: actionTest(statement),
    resource: (facts) => (resource ??= resourcesTest(statement, variables))(facts),
    get conditions() {
      return (conditions ??= compileConditions(statement.Condition, effect, variables));
    },
    closeness: (caller) => (closeness ??= compilePrincipal(statement))(caller),
  };
}

/** Whether everything but the principal matches. */
export function applies(statement: CompiledStatement, facts: Facts): boolean {
  return (
    statement.action(facts) &&
    statement.resource(facts) &&
    statement.conditions.every((condition) => condition.holds(facts.context))
  );
}

/** Actions of a statement: names in lower case, and what has wildcards. */
interface ActionList {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly TextTest[];
}

const lists = new Map<string, ActionList>();
const ENOUGH = 2_000;

// policies name other resources, and the same few lists of actions
function actionList(actions: readonly string[]): ActionList {
  const text = actions.join("\n");
  let list = lists.get(text);
  if (list === undefined) {
    const lower = actions.map((action) => action.toLowerCase());
    const wild = lower.filter((action) => /[*?]/.test(action));
    const names = new Set(lower.filter((action) => !wild.includes(action)));
    list = { names, patterns: wild.map((one) => textTest(template(one, { variables: false, wildcards: true }))) };
    if (lists.size < ENOUGH) lists.set(text, list);
  }
  return list;
}

function actionTest({ Action, NotAction, Effect }: Statement): ElementTest {
  // AWS refuses a statement without actions: it grants nothing here, and denies everything
  if (Action === undefined && NotAction === undefined) return () => Effect === "Deny";
  const { names, patterns } = actionList(listOf(Action ?? NotAction));
  const wanted = Action !== undefined;
  return ({ action, context }) =>
    (names.has(action) || patterns.some((test) => test(action, context) === true)) === wanted;
}

// a trust policy has no resource: it belongs to the one role that it is attached to
function resourcesTest({ Resource, NotResource }: Statement, variables: boolean): ElementTest {
  if (Resource === undefined && NotResource === undefined) return () => true;
  const tests = listOf(Resource ?? NotResource).map((pattern) => resourceTest(pattern, variables));
  if (Resource !== undefined) return ({ resource, context }) => tests.some((test) => test(resource, context) === true);
  // a variable without value makes the statement void, also where it stands in NotResource
  return ({ resource, context }) => tests.every((test) => test(resource, context) === false);
}

const compiled = new WeakMap<PolicyDocument, readonly CompiledStatement[]>();

/** The statements of a document, compiled once for each document object: a document must not be changed afterwards. */
export function compileDocument(document: PolicyDocument): readonly CompiledStatement[] {
  let statements = compiled.get(document);
  if (statements === undefined) {
    const variables = document.Version === "2012-10-17";
    statements = listOf<Statement>(document.Statement).map((statement) => compileStatement(statement, variables));
    compiled.set(document, statements);
  }
  return statements;
}
