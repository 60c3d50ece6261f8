import { data } from "../../../../lib/catalog/authorization/data";
import { conditionOperators, lintPolicy } from "../../../../lib/policy/lint";

// what IAM's page of condition operators says: which operators compare which type; written down apart from the rule
const COMPARED_BY: { readonly [type: string]: RegExp } = {
  String: /^(String|Arn)/,
  ARN: /^(Arn|String)/,
  Bool: /^Bool$/,
  Numeric: /^Numeric/,
  // a time may be asked as seconds
  Date: /^(Date|Numeric)/,
  IPAddress: /^(Not)?IpAddress$/,
  Binary: /^Binary/,
};
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/^(Bool|Null)$/, "true"],
  [/^Numeric/, "1"],
  [/^Date/, "2026-01-01T00:00:00Z"],
  [/IpAddress$/, "192.0.2.0/24"],
  [/^Arn/, "arn:aws:s3:::evidence"],
  [/^Binary/, "QQ=="],
  [/^String/, "x"],
];

const keys = Object.entries({
  ...data().globalKeys,
  ...Object.assign({}, ...Object.values(data().services).map((service) => service.keys)),
} as { readonly [key: string]: string });

test("there are keys of every type to ask about", () => {
  expect(keys.length).toBeGreaterThan(200);
  expect([...new Set(keys.map(([, type]) => type.replace(/^ArrayOf/, "")))].sort()).toEqual(
    expect.arrayContaining(["ARN", "Bool", "Date", "IPAddress", "Numeric", "String"]),
  );
});

test.each(keys)("%s is compared by the operators of its type (%s) and no others", (template, declared) => {
  const type = declared.replace(/^ArrayOf/, "");
  const key = template.replace(/<.*>|\$\{.*\}/, "a");
  const set = declared.startsWith("ArrayOf") ? "ForAnyValue:" : "";
  // the one key that counts seconds, and which IAM's own examples compare as a date
  const both = key === "aws:EpochTime" ? /^(Date|Numeric)/ : COMPARED_BY[type]!;
  const names = conditionOperators.flatMap((operator) =>
    operator === "Null" ? [operator] : [`${set}${operator}`, `${set}${operator}IfExists`],
  );
  const plain = (name: string) => name.slice(set.length).replace(/IfExists$/, "");
  const Condition = Object.fromEntries(
    names.map((name) => [name, { [key]: VALUES.find(([form]) => form.test(plain(name) || name))![1] }]),
  );
  const found = lintPolicy(
    { Version: "2012-10-17", Statement: { Effect: "Deny", Action: "*", Resource: "*", Condition } },
    { kind: "identity" },
  ).filter(({ rule, message }) => rule === "OPERATOR_NOT_FOR_KEY" && !message.includes("letter by letter"));
  expect(found.map(({ severity, got }) => `${severity} ${got}`)).toEqual(
    names.filter((name) => name !== "Null" && !both.test(plain(name))).map((name) => `warning ${name} ${key}`),
  );
});
