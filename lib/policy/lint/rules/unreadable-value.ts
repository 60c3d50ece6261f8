import { parseRange } from "../../evaluate/ip";
import { isCalendarDate, parseBool, parseDate, parseNumber } from "../../evaluate/values";
import { listOf, type Statement } from "../../statement";
import { parseArn } from "../arn";
import { malformedStatement } from "../cases";
import type { Condition } from "../condition";
import { conditionRule, type Remark, remarksOn } from "../rule";

const TITLES = {
  any: "Type mismatch",
  boolean: "Type mismatch Boolean",
  date: "Type mismatch date",
  calendar: "Invalid date value",
  number: "Type mismatch number",
  text: "Type mismatch string",
  range: "Type mismatch IP range",
  mixed: "Invalid condition data type",
};

export const unreadableValue = conditionRule(
  {
    id: "UNREADABLE_VALUE",
    titles: Object.values(TITLES),
    what: "A value that its operator cannot parse: an invalid date, number, boolean or ARN (warnings), an invalid address, or values of mixed types.",
    why: "Such a value never matches: an Allow or a Deny has no effect. AWS refuses invalid address ranges.",
    fix: "Write a value in the format of the operator.",
    passing: malformedStatement("identity", { Condition: { IpAddress: { "aws:SourceIp": "192.0.2.0/24" } } }),
    failing: malformedStatement("identity", { Condition: { IpAddress: { "aws:SourceIp": "192.0.2.0/33" } } }),
  },
  () => true,
  (condition, statement): Remark[] => {
    if (condition.base.startsWith("string")) return condition.values.length < 2 ? [] : mixed(statement, condition);
    const { operator, key, at, values } = condition;
    const place = (i: number) => (Array.isArray(statement.Condition![operator]![key]) ? [...at, i] : at);
    const wrong = remarksOn(values, (value, i): Remark[] => {
      const remark = faultOf(condition, value);
      return remark === undefined ? [] : [{ severity: "warning", ...remark, at: place(i), got: value }];
    });
    return [...wrong, ...mixed(statement, condition)];
  },
);

function faultOf({ base, operator }: Condition, value: string): Remark | undefined {
  if (value.includes("${")) return undefined;
  const message = (what: string): string => `${operator} compares with ${what}, and "${value}" is none.`;
  if (base === "bool" || base === "null")
    return parseBool(value) === undefined ? { title: TITLES.boolean, message: message("true or false") } : undefined;
  if (base.startsWith("numeric"))
    return parseNumber(value) === undefined ? { title: TITLES.number, message: message("a number") } : undefined;
  if (base.startsWith("date")) return ofDate(value, message);
  if (base.startsWith("arn"))
    return parseArn(value.replace(/^\*:/, "arn:")) === undefined
      ? { title: TITLES.any, message: message("an ARN of six fields") }
      : undefined;
  if (/^(not)?ipaddress$/.test(base) && parseRange(value) === undefined)
    return { title: TITLES.range, message: message("an address or a range in CIDR notation"), severity: "error" };
  const base64 = /^[A-Za-z0-9+/]*={0,2}$/;
  return base === "binaryequals" && !base64.test(value)
    ? { title: TITLES.text, message: message("a Base64 string") }
    : undefined;
}

function ofDate(value: string, message: (what: string) => string): Remark | undefined {
  if (parseDate(value) === undefined && !/^\d{4}-\d\d-\d\d/.test(value))
    return { title: TITLES.date, message: message("a date") };
  return isCalendarDate(value) ? undefined : { title: TITLES.calendar, message: `The date ${value} does not exist.` };
}

function mixed(statement: Statement, { operator, key, at }: Condition): Remark[] {
  const types = new Set(listOf<unknown>(statement.Condition![operator]![key]).map((value) => typeof value));
  if (types.size < 2) return [];
  const message = `The values of ${key} have different JSON types.`;
  return [{ title: TITLES.mixed, at, got: [...types].join(", "), message }];
}
