import type { Check, Statement } from "../policy";
import { factsOf } from "../policy/evaluate/context";
import { compileStatement } from "../policy/evaluate/statement";

/** Which parts of a statement match a request. */
export interface Met {
  readonly action: boolean;
  readonly resource: boolean;
  readonly principal: boolean;
  /** The conditions that are not met. */
  readonly unmet: readonly { readonly operator: string; readonly key: string }[];
}

/** Compares a request with the parts of a statement. */
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

export function carries(check: Check, key: string): boolean {
  return Object.keys(check.request.context).some((name) => name.toLowerCase() === key.toLowerCase());
}
