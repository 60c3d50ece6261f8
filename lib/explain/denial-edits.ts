import { headerOfConditionKey } from "../catalog";
import { listOf, type Check, type Statement } from "../policy";
import { addedValues } from "./added-values";
import type { Located } from "./decide";
import type { Edit, State } from "./edit";
import { carries } from "./facts";
import { replaced } from "./parts";
import { inWords } from "./wording";

/**
 * Changes of a denial that may spare a request, those that leave it as it is meant first. A policy of the organization
 * is never advised away: it is not this stack's to remove.
 */
export function againstDenial(state: State, check: Check, denial: Located): readonly Edit[] {
  const { statement, kind } = denial;
  const where = inWords(denial);
  const organizations = kind === "serviceControl" || kind === "resourceControl";
  const make = (text: string, changed: Statement | undefined): Edit => ({
    text,
    result: { ...state, parts: replaced(state.parts, denial, changed) },
  });
  const agreed = organizations ? " Whoever keeps the organization's policies has to agree." : "";
  const weaker = (text: string, changed: Statement | undefined): Edit =>
    make(`${text}${agreed} It then protects less.`, changed);
  const actions = listOf(statement.Action);
  const rest = actions.filter((one) => one.toLowerCase() !== check.request.action.toLowerCase());
  return [
    ...onlyLifting(check, statement, where).map(({ text, changed }) => make(text, changed)),
    ...withHeaderOnly(check, statement, where).map(({ text, changed }) => make(text, changed)),
    ...addedValues(statement, check).map((one) => make(`${one.text} in ${where}.${agreed}`, one.statement)),
    ...exempting(state, check, denial).map(({ text, changed }) => weaker(text, changed)),
    ...(!organizations && rest.length > 0 && rest.length < actions.length
      ? [weaker(`Take ${check.request.action} out of ${where}.`, { ...statement, Action: rest })]
      : []),
    ...(organizations ? [] : [weaker(`Remove ${where}.`, undefined)]),
  ];
}

interface Changed {
  readonly text: string;
  readonly changed: Statement;
}

function limited(statement: Statement, operator: string, key: string, value: string | readonly string[]): Statement {
  const conditions = statement.Condition ?? {};
  return { ...statement, Condition: { ...conditions, [operator]: { ...conditions[operator], [key]: value } } };
}

// a denial of all holds is nearly always meant against lifting them
function onlyLifting(check: Check, statement: Statement, where: string): readonly Changed[] {
  const { action, context } = check.request;
  const aboutHolds = JSON.stringify(statement.Condition ?? {}).includes("legal-hold");
  if (action !== "s3:PutObjectLegalHold" || context["s3:object-lock-legal-hold"] !== "ON" || aboutHolds) return [];
  const own = listOf(statement.Action).length > 1 ? ", in a statement of its own for s3:PutObjectLegalHold" : "";
  return [
    {
      text: `Limit ${where} to lifting holds: add the condition StringEquals s3:object-lock-legal-hold = OFF${own}.`,
      changed: limited(statement, "StringEquals", "s3:object-lock-legal-hold", "OFF"),
    },
  ];
}

// a wrong header is one thing, none another
function withHeaderOnly(check: Check, statement: Statement, where: string): readonly Changed[] {
  const { Null, ...conditions } = statement.Condition ?? {};
  const keys = new Set(Object.values(conditions).flatMap((one) => Object.keys(one)));
  return [...keys]
    .filter((key) => headerOfConditionKey(key) !== undefined && !carries(check, key) && Null?.[key] === undefined)
    .map((key) => ({
      text: `Let ${where} spare requests without the header: add the condition Null ${key} = false.`,
      changed: limited(statement, "Null", key, "false"),
    }));
}

function exempting({ parts }: State, check: Check, { kind, statement, ...at }: Located): readonly Changed[] {
  const where = inWords({ kind, statement, ...at });
  const conditions = statement.Condition ?? {};
  const shared = kind === "bucket" || kind === "key" || kind === "serviceControl" || kind === "resourceControl";
  if (check.plane === "trust") {
    const { genesysAccountId: account } = parts.target;
    const operator = "StringNotEquals";
    const spared = [...listOf(conditions[operator]?.["aws:PrincipalAccount"]), account];
    const text = `Exempt the account of Genesys Cloud from ${where}: ${operator} aws:PrincipalAccount ${account}.`;
    return shared ? [{ text, changed: limited(statement, operator, "aws:PrincipalAccount", spared) }] : [];
  }
  if (!shared) return [];
  const { roleArn } = parts.target;
  const given = ["ArnNotLike", "ArnNotEquals"].find((one) => conditions[one]?.["aws:PrincipalArn"] !== undefined);
  const operator = given ?? "ArnNotEquals";
  const spared = [...listOf(conditions[operator]?.["aws:PrincipalArn"]), roleArn];
  const text = `Exempt the exporter from ${where}: ${operator} aws:PrincipalArn ${roleArn}.`;
  return [{ text, changed: limited(statement, operator, "aws:PrincipalArn", spared) }];
}
