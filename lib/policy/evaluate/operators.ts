import { arnTest, textTest, type TextTest } from "./match-arn";
import { inRange, parseAddress, parseRange } from "./ip";
import { resolve, template } from "./variables";
import { parseBool, parseDate, parseNumber } from "./values";

/** One condition operator without its set operator and `IfExists`. */
export interface Operator {
  /** A negated operator matches when none of its values does, and when the key is absent. */
  readonly negated: boolean;
  /** Test against one value of the policy; nothing when the value cannot be read. Negation is left to the caller. */
  readonly compile: (policyValue: string, variables: boolean) => TextTest | undefined;
}

type Compile = Operator["compile"];

const equals: Compile = (value, variables) => textTest(template(value, { variables, wildcards: false }));
const like: Compile = (value, variables) => textTest(template(value, { variables, wildcards: true }));

const equalsIgnoreCase: Compile = (value, variables) => {
  const parts = template(value, { variables, wildcards: false });
  return (text, context) => {
    const wanted = resolve(parts, context);
    return wanted === undefined ? undefined : wanted.toLowerCase() === text.toLowerCase();
  };
};

const binary: Compile = (value) => {
  const bytes = value.replace(/=+$/, "");
  return (text) => text.replace(/=+$/, "") === bytes;
};

const address: Compile = (value) => {
  const range = parseRange(value);
  if (range === undefined) return undefined;
  return (text) => {
    const given = parseAddress(text);
    return given === undefined ? undefined : inRange(given, range);
  };
};

function read<T>(parse: (text: string) => T | undefined, compare: (given: T, wanted: T) => boolean): Compile {
  return (value) => {
    const wanted = parse(value);
    if (wanted === undefined) return undefined;
    return (text) => {
      const given = parse(text);
      return given === undefined ? undefined : compare(given, wanted);
    };
  };
}

const table = new Map<string, Operator>();

function add(name: string, compile: Compile, not?: string): void {
  table.set(name.toLowerCase(), { negated: false, compile });
  if (not !== undefined) table.set(not.toLowerCase(), { negated: true, compile });
}

function addOrdered(type: string, parse: (text: string) => number | undefined): void {
  add(
    `${type}Equals`,
    read(parse, (a, b) => a === b),
    `${type}NotEquals`,
  );
  add(
    `${type}LessThan`,
    read(parse, (a, b) => a < b),
  );
  add(
    `${type}LessThanEquals`,
    read(parse, (a, b) => a <= b),
  );
  add(
    `${type}GreaterThan`,
    read(parse, (a, b) => a > b),
  );
  add(
    `${type}GreaterThanEquals`,
    read(parse, (a, b) => a >= b),
  );
}

add("StringEquals", equals, "StringNotEquals");
add("StringEqualsIgnoreCase", equalsIgnoreCase, "StringNotEqualsIgnoreCase");
add("StringLike", like, "StringNotLike");
addOrdered("Numeric", parseNumber);
addOrdered("Date", parseDate);
add(
  "Bool",
  read(parseBool, (a, b) => a === b),
);
add("BinaryEquals", binary);
add("IpAddress", address, "NotIpAddress");
// AWS treats the two spellings alike: both take wildcards
add("ArnEquals", arnTest, "ArnNotEquals");
add("ArnLike", arnTest, "ArnNotLike");

/** Finds an operator by its name without prefix and suffix, without regard to case. */
export function findOperator(name: string): Operator | undefined {
  return table.get(name.toLowerCase());
}
