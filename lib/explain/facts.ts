import type { Check, Statement } from "../policy";
import { factsOf } from "../policy/evaluate/facts";
import { compileStatement } from "../policy/evaluate/statement";

/** Which parts of a statement a request meets. */
export interface Met {
  readonly action: boolean;
  readonly resource: boolean;
  readonly principal: boolean;
  /** The conditions that do not hold. */
  readonly unmet: readonly { readonly operator: string; readonly key: string }[];
}

/** Compares a request with one statement, part by part. */
export function compare(statement: Statement, { request }: Pick<Check, "request">): Met {
  const facts = factsOf(request, {});
  const compiled = compileStatement(statement, true);
  const named = statement.Principal !== undefined || statement.NotPrincipal !== undefined;
  return {
    action: compiled.action(facts),
    resource: compiled.resource(facts),
    principal: !named || compiled.closeness(facts.caller) !== "none",
    unmet: compiled.conditions
      .filter((one) => !one.holds(facts.context))
      .map(({ operator, key }) => ({ operator, key })),
  };
}

/** Whether a request carries a condition key. */
export function carries(check: Check, key: string): boolean {
  return Object.keys(check.request.context).some((name) => name.toLowerCase() === key.toLowerCase());
}
