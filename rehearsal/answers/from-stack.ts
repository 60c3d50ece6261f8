import { MARK } from "../provider/made-up";
import type { Value } from "../provider/value";
import { providerBodies, type Stack } from "../stack/stack";
import { mergeAnswers, type Answers } from "./answers";
import { expectation } from "./expectation";

/**
 * The answers under which a stack's own expectations hold: the account and region that its AWS provider names, and
 * whatever its conditions (`precondition`, `postcondition`) compare a data source with.
 * One stack has one set of answers: two accounts or organizations in one stack cannot be told apart.
 */
export function answersFor(stack: Stack): Answers {
  return mergeAnswers(callerAnswers(stack), ...conditionsOf(stack).map(expectation));
}

function callerAnswers(stack: Stack): Answers {
  const bodies = providerBodies(stack, "aws");
  const allowed = bodies.flatMap((body) => (body["allowed_account_ids"] ?? []) as Value[]).find(isLiteral);
  const region = bodies.map((body) => body["region"] as Value).find(isLiteral) ?? "eu-west-2";
  const account = allowed ?? "123456789012";
  const partition = region.startsWith("us-gov-") ? "aws-us-gov" : region.startsWith("cn-") ? "aws-cn" : "aws";
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

function isLiteral(value: Value | undefined): value is string {
  return typeof value === "string" && !value.includes("${");
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
