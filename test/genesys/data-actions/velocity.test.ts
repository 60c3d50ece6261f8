import {
  answered,
  answeredIs,
  inputFlag,
  inputText,
  known,
  literalForTerraform,
  writeTemplate,
} from "../../../lib/genesys/data-actions";
import { evaluate, fromTerraform, HOSTILE } from "../../support/velocity";

const render = (template: Parameters<typeof writeTemplate>[0], values: { readonly [path: string]: unknown }): unknown =>
  JSON.parse(evaluate(fromTerraform(writeTemplate(template)), values));

test.each(HOSTILE)("a text stays one text, whatever it holds: %j", (text) => {
  const body = { a: inputText("a"), list: [inputText("a")], action: "EXPORT", last: 1 };
  expect(render(body, { "input.a": text })).toEqual({ a: text, list: [text], action: "EXPORT", last: 1 });
});

test.each([
  [true, true],
  ["true", true],
  [false, false],
  [undefined, false],
  ['true,"action":"DELETE"', false],
])("a flag of %j is %j", (given, expected) => {
  expect(render({ on: inputFlag("on") }, { "input.on": given })).toEqual({ on: expected });
});

test("answers are JSON already, and can be compared", () => {
  const result = { state: answered("state"), same: answeredIs("state", "[]") };
  expect(render(result, { state: [] })).toEqual({ state: [], same: "true" });
  expect(render(result, { state: [{ id: "x" }] })).toEqual({ state: [{ id: "x" }], same: "false" });
});

test("what Terraform must not evaluate is doubled, what it must is left", () => {
  expect(writeTemplate({ a: inputText("a"), id: known("${aws.id}") })).toBe(
    '{"a":"$esc.jsonString($${input.a})","id":"${aws.id}"}',
  );
  expect(literalForTerraform("${a} %{b} $!{c} 5% $d")).toBe("$${a} %%{b} $!{c} 5% $d");
});

test("a constant that Velocity would evaluate is refused", () => {
  expect(() => writeTemplate({ a: "5 $price" })).toThrow(/Velocity/);
  expect(() => writeTemplate({ "#if": true })).toThrow(/Velocity/);
});
