import { fieldHas, textOf } from "../../../../lib/aws/hold-keeper/handler";

const DEEP = 2 ** 19;

test.each<[string, string, string, boolean]>([
  ["a text", '{"a":{"b":" TRUE "}}', "a.b", true],
  ["a boolean", '{"a":{"b":true}}', "a.b", true],
  ["a member of a list", '{"a":{"b":[1,true]}}', "a.b", true],
  ["a field of a member by its number", '{"a":[{"b":"true"}]}', "a.0.b", true],
  ["another text", '{"a":{"b":"truely"}}', "a.b", false],
  ["no such field", "{}", "a.b", false],
  ["a field of a text", '{"a":"b"}', "a.b", false],
  ["a field of null", '{"a":null}', "a.b", false],
  ["null", '{"a":null}', "a", false],
  ["an object", '{"a":{"toString":"true"}}', "a", false],
  ["a list in a list", '{"a":[["true"]]}', "a", false],
  ["a whole list", '["true"]', "a", false],
  ["a bare text", '"true"', "a", false],
  ["null as a whole", "null", "a", false],
  ["an inherited name", "{}", "constructor.name", false],
  ["the prototype, which is a name like others", '{"__proto__":{"a":true}}', "a", false],
  ["the prototype, asked for", '{"__proto__":{"a":true}}', "__proto__.a", true],
  ["the length of a text", '{"a":"true"}', "a.length", false],
])("%s: %s at %s is %s", (_, text, path, expected) => {
  expect(fieldHas(text, path, "true")).toBe(expected);
  expect(({} as { a?: unknown }).a).toBeUndefined();
});

test("lists and objects nested as deep as a file can are values of the wrong type", () => {
  const lists = `{"a":${"[".repeat(DEEP)}${"]".repeat(DEEP)}}`;
  const objects = `{"a":${'{"a":'.repeat(DEEP / 4)}1${"}".repeat(DEEP / 4)}}`;
  expect(fieldHas(lists, "a", "true")).toBe(false);
  expect(fieldHas(objects, "a", "true")).toBe(false);
});

test.each(["", "<html>Ada Lovelace", '{"name":"Ada Lovelace"', "{'name': 'Ada Lovelace'}", "\u0000Ada"])(
  "of what is no JSON nothing is told: %j",
  (text) => {
    expect(() => fieldHas(text, "a", "true")).toThrow(/^the file beside the recording is no JSON$/);
  },
);

test.each<[string, Buffer]>([
  ["no mark", Buffer.from('{"a":"é"}')],
  ["UTF-8", Buffer.from('\ufeff{"a":"é"}')],
  ["UTF-16, little end first", Buffer.from('\ufeff{"a":"é"}', "utf16le")],
  ["UTF-16, big end first", Buffer.from('\ufeff{"a":"é"}', "utf16le").swap16()],
])("a byte order mark is no part of the text: %s", (_, bytes) => {
  expect(textOf(bytes)).toBe('{"a":"é"}');
});
