import fc from "fast-check";
import { jsonFault } from "../../lib/stack/json-fault";
import { fixed } from "../support/sample";

test.each([
  ["", "line 1, column 1 before"],
  ["{", "line 1, column 2 before"],
  ['{\n  "a": 1,\n}', "at line 3, column 1"],
  ['{\n  "a": 1\n  "b": 2\n}', "at line 3, column 3"],
  ["[1, 2,]", "at line 1, column 7"],
  ["[1] x", "at line 1, column 5"],
  ["{'a': 1}", "at line 1, column 2"],
  ['{"a": tru}', "at line 1, column 7"],
  ['{"a": 01}', "at line 1, column 8"],
  ['{"a": "\\x"}', "at line 1, column 8"],
  ['{"a": "b\n"}', "at line 1, column 9"],
  ['{"a": "b', "line 1, column 9 before"],
  ['{"a" 1}', "at line 1, column 6"],
  ["[}", "at line 1, column 2"],
])("%j", (text, place) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  expect(jsonFault(text)).toContain(place);
});

test("whatever the JSON, a character that stands nowhere in JSON is found where it was put, or at the start of its word", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, place) => {
      const at = place % (json.length + 1);
      const text = `${json.slice(0, at)}\u0001${json.slice(at)}`;
      const column = Number(/line 1, column (\d+)/.exec(jsonFault(text))![1]);
      expect(text.slice(column - 1, at)).toMatch(/^(\\?[\w.+-]*|\\)$/);
      expect(column - 1).toBeLessThanOrEqual(at);
    }),
    fixed(2_000),
  );
});
