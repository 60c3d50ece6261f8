import { Fn, TerraformVariable, Testing, TerraformStack, Token } from "cdktf";
import { Faults, isLiteral, isUnresolved } from "../../lib/core";

const stack = new TerraformStack(Testing.app(), "stack");
const variable = new TerraformVariable(stack, "v", { type: "string" });

test.each([
  ["a string token", Token.asString({ resolve: () => "x" })],
  ["a token within a string", `prefix-${variable.stringValue}`],
  ["a number token", Token.asNumber({ resolve: () => 1 })],
  ["a list token", Token.asList({ resolve: () => [] })],
  ["a list with a token", ["a", variable.stringValue]],
  ["a function", Fn.upper("x")],
  ["an object that resolves later", { resolve: () => "x" }],
  ["a Terraform expression", "${var.x}"],
  ["a Terraform directive", "%{ if true }x%{ endif }"],
])("%s is known only later", (_, value) => {
  expect(isUnresolved(value)).toBe(true);
});

test.each([
  ["text", "eu-west-2"],
  ["a number", -5],
  ["a list", ["a"]],
  ["nothing", undefined],
  ["a dollar", "$5"],
  ["an object", {}],
])("%s is literal", (_, value) => {
  expect(isUnresolved(value)).toBe(false);
});

test("a value that has to be literal is refused with its field", () => {
  const faults = new Faults();
  expect(isLiteral(faults, "bucketName", variable.stringValue)).toBe(false);
  expect(faults.all.map(({ code, field }) => [code, field])).toEqual([["TOKEN_NOT_ALLOWED", "bucketName"]]);
});
