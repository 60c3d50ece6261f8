import { headerOfConditionKey } from "../catalog";
import { listOf, type Check, type Statement } from "../policy";
import { compileConditions } from "../policy/evaluate/condition";
import { Context } from "../policy/evaluate/context";

/** A statement with one additional condition value, and a description of it. */
export interface AddedValue {
  readonly text: string;
  readonly statement: Statement;
  /** What the condition includes now, as it follows `where`. */
  readonly is: string;
}

// values that describe the request are changed in the request; an external id belongs to one organization
const NOT_BY_VALUE =
  /^(aws:(securetransport|multifactorauthpresent|currenttime|epochtime|userid)|sts:.*|s3:tlsversion)$/i;

/**
 * The statement with the request's own value added to the condition that blocks it: for an Allow with other values, or
 * a Deny with exemptions. This keeps the condition specific, whereas removing it would allow everyone.
 */
export function addedValues(statement: Statement, check: Check): readonly AddedValue[] {
  const context = new Context(check.request.context);
  return Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).flatMap(([key, values]): AddedValue[] => {
      const negated = /Not/.test(operator);
      if (negated !== (statement.Effect === "Deny") || !/(Equals|Like|IpAddress)/.test(operator)) return [];
      if (NOT_BY_VALUE.test(key) || headerOfConditionKey(key) !== undefined) return [];
      const holds = compileConditions({ [operator]: { [key]: values } }, statement.Effect, true)[0]?.holds(context);
      const own = context.get(key.toLowerCase());
      if (holds === negated ? typeof own !== "string" : true) return [];
      const value = patternOf(key, own as string);
      const wanted = /[*]/.test(value) ? operator.replace(/^((?:For\w+:)?String(?:Not)?)Equals/, "$1Like") : operator;
      const { [key]: _, ...others } = keys;
      const { [operator]: __, ...operators } = statement.Condition!;
      const rest = Object.keys(others).length === 0 ? operators : { ...operators, [operator]: others };
      const more = { ...rest, [wanted]: { ...rest[wanted], [key]: [...listOf(values), value] } };
      const how = wanted === operator ? "" : `, with ${wanted}`;
      return [
        {
          text: `Add ${value} to ${key}${how}`,
          statement: { ...statement, Condition: more },
          is: `${key} is ${value}`,
        },
      ];
    }),
  );
}

// the bucket's objects instead of one object, so that the next upload is covered too; an address as a range
function patternOf(key: string, value: string): string {
  if (/^kms:EncryptionContext:aws:s3:arn$/i.test(key)) return value.replace(/^(arn:[\w-]+:s3:::[^/]+)\/.*$/, "$1/*");
  if (/^aws:(Vpc)?SourceIp$/i.test(key)) return `${value}/${value.includes(":") ? 128 : 32}`;
  return value;
}
