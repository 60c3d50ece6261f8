import { listOf, type Conditions } from "./policy-parts";

const WORDS: { readonly [operator: string]: string } = {
  StringEquals: "is",
  StringNotEquals: "is not",
  StringLike: "is like",
  StringNotLike: "is not like",
  ArnEquals: "is",
  ArnLike: "is like",
  ArnNotEquals: "is not",
  ArnNotLike: "is not like",
  Bool: "is",
  NumericLessThan: "is less than",
  NumericLessThanEquals: "is at most",
  IpAddress: "is in",
  NotIpAddress: "is not in",
};

/** A condition block in words, every part kept. */
export function conditionWords(conditions: Conditions | undefined): string {
  const parts = Object.entries(conditions ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => part(operator, key, listOf(values))),
  );
  return parts.join("; ");
}

function part(operator: string, key: string, values: readonly string[]): string {
  if (operator === "Null") return `${key} is ${values[0] === "true" ? "absent" : "present"}`;
  const [, quantifier, name] = /^(?:(ForAnyValue|ForAllValues):)?(.*)$/.exec(operator)!;
  const some = quantifier === "ForAnyValue" ? "any of " : quantifier === "ForAllValues" ? "every one of " : "";
  return `${some}${key} ${WORDS[name!] ?? name} ${values.join(" or ")}`;
}
