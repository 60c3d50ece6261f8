import fc from "fast-check";
import { placeOf } from "../../lib/lint/json-place";
import { fixed } from "../support/sample";

const TEXT = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Sid": "a \\"quoted\\" {", "Action": ["s3:*", "x"] },
    {
      "Condition": { "Bool": { "aws:SecureTransport": false } },
      "n": -1.5e3,
      "Sid": "b"
    }
  ]
}`;

const at = (...path: (string | number)[]): string => {
  const { line, column } = placeOf(TEXT, path);
  return `${line}:${column}`;
};

test("a value is found by its path, past texts with brackets and quotes", () => {
  expect(at()).toBe("1:1");
  expect(at("Version")).toBe("2:14");
  expect(at("Statement")).toBe("3:16");
  expect(at("Statement", 0)).toBe("4:5");
  expect(at("Statement", 0, "Action", 1)).toBe("4:51");
  expect(at("Statement", 1, "Condition", "Bool", "aws:SecureTransport")).toBe("6:55");
  expect(at("Statement", 1, "Sid")).toBe("8:14");
});

test("of what is not there, the deepest that is", () => {
  expect(at("Statement", 1, "Principal", "AWS")).toBe("5:5");
  expect(at("Statement", 7)).toBe("3:16");
  expect(at("Version", "x")).toBe("2:14");
});

test("of a name that stands twice the last, as for who reads the JSON", () => {
  expect(placeOf('{"a": 1,\n"a": 2}', ["a"])).toEqual({ line: 2, column: 6 });
});

test("the text at the place of any value begins with that value", () => {
  const names = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('"', "\\", "{", "a\nb", "é"));
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.oneof(names, fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(
        names.filter((name) => name !== "__proto__"),
        tie("value"),
        { maxKeys: 4 },
      ),
    ),
  }));
  fc.assert(
    fc.property(value, fc.constantFrom(0, 2, "\t"), (json, indent) => {
      const text = JSON.stringify(json, null, indent);
      for (const [path, part] of partsOf(json, [])) {
        const { line, column } = placeOf(text, path);
        const offset =
          text
            .split("\n")
            .slice(0, line - 1)
            .join("\n").length +
          (line > 1 ? 1 : 0) +
          column -
          1;
        const rest = text.slice(offset);
        const whole = JSON.stringify(part, null, indent).split("\n")[0]!;
        expect(rest.startsWith(whole)).toBe(true);
      }
    }),
    fixed(100),
  );
});

function* partsOf(
  value: unknown,
  path: readonly (string | number)[],
): Generator<[readonly (string | number)[], unknown]> {
  yield [path, value];
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* partsOf(item, [...path, i]);
  else if (typeof value === "object" && value !== null)
    for (const [name, member] of Object.entries(value)) yield* partsOf(member, [...path, name]);
}

test("a value in a policy that is a text itself is found at its own column", () => {
  const policy = '{ "Id": "a\\"\\u00e9\\n", "Statement": [{ "Effect": "Allow" }] }';
  const text = `{\n  "policy": ${JSON.stringify(policy)}\n}`;
  const { line, column } = placeOf(text, ["policy"], ["Statement", 0, "Effect"]);
  expect([line, text.split("\n")[1]!.slice(column - 1)]).toEqual([2, '\\"Allow\\" }] }"']);
  const expression = `{ "policy": "\${jsonencode(local.p)}" }`;
  expect(placeOf(expression, ["policy"], ["Statement", 0])).toEqual({ line: 1, column: 13 });
});
