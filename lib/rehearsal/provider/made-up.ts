import { createHash } from "node:crypto";
import type { Answers } from "../answers/answers";
import type { Attribute, TypeExpression } from "../schemas/schema";
import type { Value, ValueObject } from "./value";

/** Stands in every text that no real provider gave. */
export const MARK = "rehearsal";

// documented behaviour of the AWS provider: the id of these is what the configuration calls them
const ID_IS_ARGUMENT: Readonly<Record<string, string>> = {
  aws_iam_role: "name",
  aws_kms_alias: "name",
  aws_s3_bucket: "bucket",
  aws_s3_bucket_policy: "bucket",
};

/**
 * Values for what the configuration leaves to the provider: the same for the same input.
 * @param type resource or data source type
 * @param given what the configuration says
 * @param answers who the provider says is asking, for ARNs
 * @param times how often the same was made before: what is made again gets another id
 */
export function madeUp(
  type: string,
  given: ValueObject,
  answers: Answers,
  times = 0,
): (a: Attribute, name: string) => Value {
  const again = times === 0 ? "" : String(times);
  const seed = createHash("sha256").update(type).update(JSON.stringify(given)).update(again).digest("hex").slice(0, 12);
  const text = (name: string): string => {
    const id = given[ID_IS_ARGUMENT[type] ?? ""];
    if (name === "id") return typeof id === "string" ? id : `${MARK}-${seed}`;
    return name === "arn" ? arn(type, seed, answers) : `${MARK}-${name}-${seed}`;
  };
  return (attribute, name) =>
    attribute.type === undefined ? null : ofType(attribute.type, (path) => text(path || name));
}

function ofType(type: TypeExpression, text: (name: string) => string, name = ""): Value {
  if (typeof type === "string") return { string: text(name), number: 0, bool: false, dynamic: null }[type];
  if (type[0] === "map") return {};
  if (type[0] !== "object") return [];
  return Object.fromEntries(Object.entries(type[1]).map(([member, inner]) => [member, ofType(inner, text, member)]));
}

function arn(type: string, seed: string, answers: Answers): string {
  const say = (source: string, attribute: string, otherwise: string) =>
    String(answers[source]?.[attribute] ?? otherwise);
  const partition = say("aws_partition", "partition", "aws");
  const region = say("aws_region", "region", "eu-west-2");
  const account = say("aws_caller_identity", "account_id", "123456789012");
  return `arn:${partition}:${type.split("_")[1] ?? MARK}:${region}:${account}:${MARK}/${seed}`;
}
