import { listOf, type Conditions, type Statement } from "../../lib/policy";

type Changed = readonly [what: string, statement: Statement];
type Entry = readonly [operator: string, key: string, values: readonly string[]];

/** Every change of one part of a statement's condition; `strangers` are what ARN patterns are widened to. */
export function conditionMutants(statement: Statement, strangers: readonly string[]): Changed[] {
  const entries = entriesOf(statement.Condition);
  const replace = (entry: Entry, others: readonly Entry[], what: string): Changed => {
    const Condition = blockOf(entries.flatMap((one) => (one === entry ? others : [one])));
    return [`${entry[0]} ${entry[1]}: ${what}`, { ...statement, Condition }];
  };
  return entries.flatMap((entry) => [
    replace(entry, [], "removed"),
    ...operatorMutants(entry).map((other) => replace(entry, [other], `${other[0]} instead`)),
    ...keyMutants(entry).map((other) => replace(entry, [other], `${other[1]} instead`)),
    ...valueMutants(entry, strangers).map((other) =>
      replace(entry, [other], `${other[0]} ${JSON.stringify(other[2])}`),
    ),
  ]);
}

function entriesOf(conditions: Conditions = {}): Entry[] {
  return Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]): Entry => [operator, key, listOf(values)]),
  );
}

function blockOf(entries: readonly Entry[]): Conditions {
  const block: { [operator: string]: { [key: string]: readonly string[] } } = {};
  for (const [operator, key, values] of entries) (block[operator] ??= {})[key] = values;
  return block;
}

const OPPOSITE: { readonly [operator: string]: string } = {
  StringEquals: "StringNotEquals",
  StringNotEquals: "StringEquals",
  StringLike: "StringNotLike",
  ArnEquals: "ArnNotEquals",
  ArnLike: "ArnNotLike",
  ArnNotLike: "ArnLike",
  NotIpAddress: "IpAddress",
};

const RELATED: { readonly [operator: string]: readonly string[] } = {
  NumericLessThan: ["NumericLessThanEquals", "NumericGreaterThan", "NumericEquals"],
  NumericLessThanEquals: ["NumericLessThan", "NumericGreaterThan", "NumericEquals"],
};

// A negated operator matches a missing key in any case, so that its IfExists form says the same; Null has none.
function operatorMutants([operator, key, values]: Entry): Entry[] {
  if (operator === "Null" || operator === "Bool") {
    const turned = values.map((value) => (value === "true" ? "false" : "true"));
    const lax: Entry[] = operator === "Bool" ? [["BoolIfExists", key, values]] : [];
    return [[operator, key, turned], ...lax];
  }
  const [, set = "", name = ""] = /^(\w+:)?(\w+)$/.exec(operator)!;
  const others = [...(OPPOSITE[name] === undefined ? [] : [OPPOSITE[name]]), ...(RELATED[name] ?? [])];
  const result = others.map((other): Entry => [`${set}${other}`, key, values]);
  if (!/Not/.test(name)) result.push([`${operator}IfExists`, key, values]);
  if (set !== "") result.push([name, key, values], [`ForAllValues:${name}`, key, values]);
  return result;
}

const OTHER_KEY: { readonly [key: string]: string } = {
  "aws:PrincipalArn": "aws:SourceArn",
  "aws:SecureTransport": "aws:ViaAWSService",
  "s3:object-lock-legal-hold": "s3:x-amz-meta-legal-hold",
  "s3:x-amz-acl": "s3:x-amz-grant-read",
  "sts:ExternalId": "sts:RoleSessionName",
};

function keyMutants([operator, key, values]: Entry): Entry[] {
  return [[operator, OTHER_KEY[key] ?? `${key}s`, values]];
}

function valueMutants([operator, key, values]: Entry, strangers: readonly string[]): Entry[] {
  const name = operator.replace(/^\w+:/, "");
  if (name === "Null" || name === "Bool") return [];
  const fewer =
    values.length < 2 ? [] : values.map((value): Entry => [operator, key, values.filter((v) => v !== value)]);
  if (name.startsWith("Arn")) {
    const widened = values.flatMap((value) => [
      `${value}*`,
      value.replace(/(:\w+\/|:root$).*/, ":*"),
      value.replace(/:\d{12}:/, ":*:"),
    ]);
    const more = [...strangers, ...widened].filter((one) => !values.includes(one));
    return [
      ...fewer,
      ...more.map((one): Entry => [operator, key, [...values, one]]),
      [operator, key, ["arn:aws:iam::000000000000:role/nobody"]],
    ];
  }
  if (name.startsWith("Numeric")) {
    const days = Number(values[0]);
    return [0, 1, days - 1, days + 1, 10 * days].map((other): Entry => [operator, key, [String(other)]]);
  }
  if (name === "NotIpAddress") {
    return [...fewer, [operator, key, ["0.0.0.0/0", "::/0"]], [operator, key, ["233.252.0.0/24"]]];
  }
  const like = operator.replace(/Equals$/, "Like");
  const wild: Entry[] = name.startsWith("StringNot") ? [] : [[like, key, ["*"]]];
  const part: Entry[] = name === "StringEquals" ? [[like, key, values.map((value) => `${value.slice(0, -1)}*`)]] : [];
  return [...fewer, ...wild, ...part, [operator, key, ["another value"]], [operator, key, [...values, "wrong"]]].filter(
    (entry): entry is Entry => entry !== undefined,
  );
}
