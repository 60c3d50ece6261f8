import { readStack } from "../../../lib/stack";

function valueOf(type: string, value: unknown): unknown {
  const variable = { v: { type, default: value } };
  const json = { variable, resource: { terraform_data: { n: { input: "${var.v}" } } } };
  return readStack("s", JSON.stringify(json)).stack.resources.get("terraform_data")?.[0]?.attributes["input"];
}

test.each<[string, unknown]>([
  ["string", "a"],
  ["number", 1],
  ["bool", false],
  ["any", { a: 1 }],
  ["list(string)", ["b", "a"]],
  ["list(any)", [1, 2]],
  ["map(number)", { a: 1 }],
  ["object({a = string, b = list(bool)})", { a: "a", b: [true] }],
])("a default that is %s", (type, value) => expect(valueOf(type, value)).toEqual(value));

test("a set is gone through in its order", () => expect(valueOf("set(string)", ["b", "a", "b"])).toEqual(["a", "b"]));

// what terraform 1.11 makes of each
test.each<[string, unknown, unknown]>([
  ["string", 1.5, "1.5"],
  ["string", true, "true"],
  ["number", "010", 10],
  ["bool", "true", true],
  ["bool", "0", false],
  ["list(any)", ["a", 1], ["a", "1"]],
  ["list(string)", [1, null], ["1", null]],
  ["set(number)", ["10", "9", 9], [9, 10]],
  ["map(string)", { a: 1 }, { a: "1" }],
  ["tuple([string, number])", [1, "2"], ["1", 2]],
  ["object({a = string})", { a: 1, b: "b" }, { a: "1" }],
  ['object({a = optional(string, "b")})', { a: "a" }, { a: "a" }],
  ["object({a = optional(object({b = optional(number, 3), c = string}), {c = 1})})", {}, { a: { b: 3, c: "1" } }],
  ["list(object({a = optional(list(string), [])}))", [{}], [{ a: [] }]],
])("a default becomes %s: %j", (type, value, is) => expect(valueOf(type, value)).toEqual(is));

test("a member that an object may do without is nothing", () => {
  const member = (value: object, asked: string) => {
    const variable = { v: { type: 'object({a = optional(string), b = optional(string, "x")})', default: value } };
    const json = { variable, resource: { terraform_data: { n: { input: asked } } } };
    return readStack("s", JSON.stringify(json)).stack.resources.get("terraform_data")?.[0]?.attributes["input"];
  };
  expect(member({}, '${var.v.a == null ? "none" : var.v.a}')).toBe("none");
  expect(member({ b: null }, "${var.v.b}")).toBe("x");
  expect(member({}, "${jsonencode(var.v)}")).toBe('{"a":null,"b":"x"}');
});

test.each<[string, unknown]>([
  ["bool", 1],
  ["bool", "True"],
  ["number", "0x10"],
  ["number", true],
  ["string", ["a"]],
  ["list(string)", { a: "a" }],
  ["list(any)", [1, true]],
  ["map(string)", "a"],
  ["object({a = string})", {}],
  ['object({a = optional(number, "x")})', {}],
  ["object({a = optional(string, local.b)})", {}],
  ["tuple([string])", ["a", "b"]],
  ["nothing", "a"],
  ["string string", "a"],
])("a default that becomes %s is not known: %j", (type, value) =>
  expect(valueOf(type, value)).toMatch(/^<var\.v = .* of .*>$/),
);
