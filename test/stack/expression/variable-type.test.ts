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

test.each<[string, unknown]>([
  ["string", 1],
  ["number", "0"],
  ["bool", "true"],
  ["list(any)", ["a", 1]],
  ["list(string)", { a: "a" }],
  ["map(string)", { a: 1 }],
  ["map(string)", "a"],
  ["object({a = string})", { a: "a", b: "b" }],
  ['object({a = optional(string, "b")})', {}],
  ['object({a = optional(string, "b")})', { a: "a" }],
  ["tuple([string])", ["a"]],
  ["nothing", "a"],
  ["string string", "a"],
])("a default that becomes %s is not known: %j", (type, value) =>
  expect(valueOf(type, value)).toMatch(/^<var\.v = .* of .*>$/),
);
