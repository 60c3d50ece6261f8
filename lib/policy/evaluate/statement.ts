import { listOf, type Statement } from "../statement";
import { compileConditions, type CompiledCondition } from "./condition";
import type { Facts } from "./facts";
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
  return {
    sid: statement.Sid,
    effect,
    action: actionTest(statement),
    resource: resourcesTest(statement, variables),
    conditions: compileConditions(statement.Condition, effect, variables),
    closeness: compilePrincipal(statement),
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

function actionTest({ Action, NotAction, Effect }: Statement): ElementTest {
  const compile = (action: string): TextTest =>
    textTest(template(action.toLowerCase(), { variables: false, wildcards: true }));
  const tests = listOf(Action ?? NotAction).map(compile);
  // AWS refuses a statement without actions: it grants nothing here, and denies everything
  if (Action === undefined && NotAction === undefined) return () => Effect === "Deny";
  const wanted = Action !== undefined;
  return ({ action, context }) => tests.some((test) => test(action, context) === true) === wanted;
}

// a trust policy has no resource: it belongs to the one role that it is attached to
function resourcesTest({ Resource, NotResource }: Statement, variables: boolean): ElementTest {
  if (Resource === undefined && NotResource === undefined) return () => true;
  const tests = listOf(Resource ?? NotResource).map((pattern) => resourceTest(pattern, variables));
  if (Resource !== undefined) return ({ resource, context }) => tests.some((test) => test(resource, context) === true);
  // a variable without value makes the statement void, also where it stands in NotResource
  return ({ resource, context }) => tests.every((test) => test(resource, context) === false);
}
