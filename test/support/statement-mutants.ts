import { listOf, statementsOf, type PolicyDocument, type Statement } from "../../lib/policy";

/** A policy with one part of it changed, and what was changed. */
export interface StatementMutant {
  readonly name: string;
  readonly document: PolicyDocument;
}

/**
 * Every statement, condition and action of a policy taken away or widened, one at a time.
 * @param every what stands for every action. @default "*"
 * @param keepsActions statements of which no single action counts. @default none
 */
export function statementMutants(
  document: PolicyDocument,
  { every = "*", keepsActions = [] }: { readonly every?: string; readonly keepsActions?: readonly string[] } = {},
): readonly StatementMutant[] {
  const statements = statementsOf(document);
  return statements.flatMap((statement, i) => {
    const put = (name: string, ...changed: Statement[]): StatementMutant => ({
      name: `${statement.Sid} ${name}`,
      document: { ...document, Statement: [...statements.slice(0, i), ...changed, ...statements.slice(i + 1)] },
    });
    const without = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
      Object.keys(keys).map((key) => {
        const left = Object.fromEntries(Object.entries(keys).filter(([name]) => name !== key));
        return put(`without ${key}`, { ...statement, Condition: { ...statement.Condition, [operator]: left } });
      }),
    );
    const actions = keepsActions.includes(statement.Sid ?? "") ? [] : listOf(statement.Action);
    const fewer = actions.map((action) =>
      put(`without ${action}`, { ...statement, Action: actions.filter((other) => other !== action) }),
    );
    const { Resource, Principal } = statement;
    const wider =
      statement.Effect === "Deny"
        ? []
        : [
            put("for every action", { ...statement, Action: every }),
            ...(Resource === undefined || Resource === "*" ? [] : [put("everywhere", { ...statement, Resource: "*" })]),
            ...(Principal === undefined ? [] : [put("for everyone", { ...statement, Principal: "*" })]),
          ];
    return [put("gone"), ...without, ...(actions.length > 1 ? fewer : []), ...wider];
  });
}
