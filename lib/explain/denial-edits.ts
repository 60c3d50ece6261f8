import { headerOfConditionKey } from "../catalog";
import { listOf, type Check, type Statement } from "../policy";
import { addedValues } from "./added-values";
import type { Located } from "./decide";
import type { Edit, State } from "./edit";
import { lossOf } from "./loss";
import { carries } from "./facts";
import { replaced } from "./parts";
import { inWords } from "./wording";

/**
 * Changes of a Deny that may exempt a request, those that keep its purpose first. Removing a policy of the organization
 * is never suggested, because it is not part of this stack.
 */
export function againstDenial(state: State, check: Check, denial: Located): readonly Edit[] {
  const { statement, kind } = denial;
  const where = inWords(denial);
  const organizations = kind === "serviceControl" || kind === "resourceControl";
  const make = (text: string, ...changed: readonly Statement[]): Edit => ({
    text,
    result: { ...state, parts: replaced(state.parts, denial, ...changed) },
  });
  const agreed = organizations ? " The administrators of the organization must agree." : "";
  // the advice must say what is given up
  const weaker = (text: string, loss: string, ...changed: readonly Statement[]): Edit =>
    make(`${text}${agreed} ${loss}`, ...changed);
  const actions = listOf(statement.Action);
  const rest = actions.filter((one) => one.toLowerCase() !== check.request.action.toLowerCase());
  const isListed = rest.length > 0 && rest.length < actions.length;
  const others: Statement = { ...statement, Action: rest };
  const own = ofAction(statement, check.request.action);
  return [
    ...onlyLifting(check, statement, where).map(({ text, changed }) => make(text, changed)),
    ...withHeaderOnly(check, statement, where).map(({ text, changed }) => make(text, changed)),
    ...addedValues(statement, check).map((one) =>
      weaker(`${one.text} in ${where}.`, lossOf(statement, `where ${one.is}`), one.statement),
    ),
    ...exempting(state, check, denial).flatMap(({ text, spared, changed }) => [
      ...(isListed ? [weaker(apart(text, check), lossOf(own, spared), others, changed(own))] : []),
      weaker(text, lossOf(statement, spared), changed(statement)),
    ]),
    ...(!organizations && isListed
      ? [weaker(`Remove ${check.request.action} from ${where}.`, lossOf(own, TO_ANYBODY), others)]
      : []),
    ...(organizations ? [] : [weaker(`Remove ${where}.`, lossOf(statement, TO_ANYBODY))]),
  ];
}

const TO_ANYBODY = "to anybody";

// a Sid must be unique in a policy
function ofAction({ Sid: _, ...statement }: Statement, action: string): Statement {
  return { ...statement, Action: action };
}

function apart(text: string, { request: { action } }: Check): string {
  return `In a separate statement for ${action}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

interface Changed {
  readonly text: string;
  readonly changed: Statement;
}

function limited(statement: Statement, operator: string, key: string, value: string | readonly string[]): Statement {
  const conditions = statement.Condition ?? {};
  return { ...statement, Condition: { ...conditions, [operator]: { ...conditions[operator], [key]: value } } };
}

// a Deny of all holds is almost always intended to prevent lifting them
function onlyLifting(check: Check, statement: Statement, where: string): readonly Changed[] {
  const { action, context } = check.request;
  const aboutHolds = JSON.stringify(statement.Condition ?? {}).includes("legal-hold");
  if (action !== "s3:PutObjectLegalHold" || context["s3:object-lock-legal-hold"] !== "ON" || aboutHolds) return [];
  const own = listOf(statement.Action).length > 1 ? ", in a separate statement for s3:PutObjectLegalHold" : "";
  return [
    {
      text: `Limit ${where} to lifting holds: add the condition StringEquals s3:object-lock-legal-hold = OFF${own}.`,
      changed: limited(statement, "StringEquals", "s3:object-lock-legal-hold", "OFF"),
    },
  ];
}

// denies a wrong header value, but not a missing header
function withHeaderOnly(check: Check, statement: Statement, where: string): readonly Changed[] {
  const { Null, ...conditions } = statement.Condition ?? {};
  const keys = new Set(Object.values(conditions).flatMap((one) => Object.keys(one)));
  return [...keys]
    .filter((key) => headerOfConditionKey(key) !== undefined && !carries(check, key) && Null?.[key] === undefined)
    .map((key) => ({
      text: `Exempt requests without the header from ${where}: add the condition Null ${key} = false.`,
      changed: limited(statement, "Null", key, "false"),
    }));
}

/** Who is exempted, in words that follow what is denied, and how the statement exempts them. */
interface Exemption {
  readonly text: string;
  readonly spared: string;
  readonly changed: (statement: Statement) => Statement;
}

function exempting({ parts }: State, check: Check, { kind, statement, ...at }: Located): readonly Exemption[] {
  const where = inWords({ kind, statement, ...at });
  const conditions = statement.Condition ?? {};
  const shared = kind === "bucket" || kind === "key" || kind === "serviceControl" || kind === "resourceControl";
  if (check.plane === "trust") {
    const { genesysAccountId: account } = parts.target;
    const operator = "StringNotEquals";
    const values = [...listOf(conditions[operator]?.["aws:PrincipalAccount"]), account];
    const text = `Exempt the account of Genesys Cloud from ${where}: ${operator} aws:PrincipalAccount ${account}.`;
    const changed = (one: Statement): Statement => limited(one, operator, "aws:PrincipalAccount", values);
    return shared ? [{ text, spared: "to the account of Genesys Cloud", changed }] : [];
  }
  if (!shared) return [];
  const { roleArn } = parts.target;
  const given = ["ArnNotLike", "ArnNotEquals"].find((one) => conditions[one]?.["aws:PrincipalArn"] !== undefined);
  const operator = given ?? "ArnNotEquals";
  const values = [...listOf(conditions[operator]?.["aws:PrincipalArn"]), roleArn];
  const text = `Exempt the exporter from ${where}: ${operator} aws:PrincipalArn ${roleArn}.`;
  const changed = (one: Statement): Statement => limited(one, operator, "aws:PrincipalArn", values);
  return [{ text, spared: "to the exporter", changed }];
}
