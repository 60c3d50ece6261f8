import { MARK } from "../provider/made-up";
import { partitionOf } from "../../catalog/aws-regions";
import { UNKNOWN_ACCOUNT, UNKNOWN_REGION, type Stack } from "../../stack";
import { partsOf, writtenIn } from "../stack/stack";
import { mergeAnswers, type Answers } from "./answers";

/**
 * The answers under which a stack's own expectations hold: the account and region that its AWS provider names, and
 * whatever its conditions (`precondition`, `postcondition`) compare a data source with.
 * One stack has one set of answers: two accounts or organizations in one stack cannot be told apart.
 */
export function answersFor(stack: Stack): Answers {
  return mergeAnswers(callerAnswers(stack), ...conditionsOf(writtenIn(stack)).map(expectation));
}

function callerAnswers(stack: Stack): Answers {
  const region = stack.region === UNKNOWN_REGION ? "eu-west-2" : stack.region;
  const account = stack.account === UNKNOWN_ACCOUNT ? (allowedIn(stack) ?? "123456789012") : stack.account;
  const { partition } = partitionOf(region);
  return {
    aws_caller_identity: {
      account_id: account,
      id: account,
      arn: `arn:${partition}:sts::${account}:assumed-role/${MARK}/${MARK}`,
    },
    aws_iam_session_context: { issuer_arn: `arn:${partition}:iam::${account}:role/${MARK}`, issuer_name: MARK },
    aws_partition: { id: partition, partition },
    aws_region: { id: region, name: region, region },
  };
}

// of several that a provider allows, any will do
function allowedIn(stack: Stack): string | undefined {
  return partsOf(stack, "provider")
    .flatMap(({ attributes }) => attributes["allowed_account_ids"] ?? [])
    .find((id): id is string => typeof id === "string" && /^\d{12}$/.test(id));
}

/** Every condition in the stack, wherever it stands; `self` is named as what it stands for. */
function conditionsOf(part: unknown, path: readonly string[] = []): string[] {
  if (typeof part !== "object" || part === null) return [];
  const itself = path[0] === "data" ? `${path.slice(0, 3).join(".")}.` : "self.";
  return Object.entries(part).flatMap(([key, inner]) =>
    key === "precondition" || key === "postcondition"
      ? [inner].flat().map(({ condition }: { condition?: unknown }) => String(condition).replace(/\bself\./g, itself))
      : conditionsOf(inner, [...path, key]),
  );
}

const REFERENCE = /data\.(\w+)\.\w+\.(\w+)/;
const TEXT = /"((?:[^"\\]|\\.)*)"/;

/**
 * What a data source must say for a condition to hold, read from the condition itself:
 * `data.x.y.id == "…"`, `contains(["…"], data.x.y.id)`, `can(regex("^…$", data.x.y.id))`, and several joined by `&&`.
 * Of several texts that would do, the first. Conditions of another form are left alone.
 */
export function expectation(condition: string): Answers {
  const found: Record<string, Record<string, string>> = {};
  for (const clause of condition.split("&&")) {
    const [, type, attribute] = REFERENCE.exec(clause) ?? [];
    const text = TEXT.exec(clause)?.[1];
    if (type === undefined || attribute === undefined || text === undefined) continue;
    if (/!=|!contains|!can|\$\{.*\$\{/.test(clause)) continue;
    const literal = JSON.parse(`"${text}"`) as string;
    found[type] = { ...found[type], [attribute]: clause.includes("regex") ? example(literal) : literal };
  }
  return found;
}

/** A text that a simple pattern matches: anchors, one-letter classes, `.`, `.*` and `.+`. */
function example(pattern: string): string {
  return pattern
    .replace(/^\^|\$$/g, "")
    .replace(/(?<![\\[])\.[*+]/g, MARK)
    .replace(/(?<![\\[])\./g, "r")
    .replace(/\[(.)\]|\\(.)/g, "$1$2");
}
