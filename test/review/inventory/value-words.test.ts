import { differenceOf, valueWords, withoutSecrets } from "../../../lib/review/inventory";

const json = (value: unknown) => JSON.stringify(value);

describe("a structured value in words", () => {
  test.each([
    [{ state: "ENABLED", event_pattern: { source: "aws.s3" } }, "state ENABLED, event_pattern.source aws.s3"],
    [{ values: ["a", "b"], only: ["c"] }, "values (a, b), only c"],
    [[{ field: "f", equals: [] }, { field: "g" }], "(field f, equals none), (field g)"],
    [{ criteria: '[{"path":"state","values":["A","B"]}]' }, "criteria ((path state, values (A, B)))"],
    [{ threshold: 0, on: false }, "threshold 0, on false"],
  ])("%j", (value, words) => expect(valueWords(json(value), "")).toBe(words));

  test("a text that looks like the words around it is quoted", () => {
    expect(valueWords(json({ prefix: "a, state DISABLED" }), "")).toBe('prefix "a, state DISABLED"');
    expect(valueWords(json({ "a was 1, is 2": { "b.c": "none" } }), "")).toBe('"a was 1, is 2"."b.c" "none"');
    expect(valueWords(json(["null", null, "sha256 of it"]), "")).toBe('"null", null, "sha256 of it"');
  });

  test("a long one is cut, and says so", () => {
    const words = valueWords(json({ prefix: "x".repeat(1000) }), "");
    expect(words).toMatch(/^prefix x{300,}… \(1007 characters, sha256 [0-9a-f]{20}\)$/);
    expect(words.length).toBeLessThan(400);
  });

  test("a URL in it keeps its host alone, and it stays structured", () => {
    const value = withoutSecrets(json({ url: "https://hooks.example.com/t/secret", more: 1 }));
    expect(value).not.toContain("secret");
    expect(JSON.parse(String(value))).toMatchObject({ more: 1 });
    const inText = valueWords(withoutSecrets(json({ text: json({ url: "https://hooks.example.com/t/secret" }) })), "");
    expect(inText).toMatch(/^text \(url "https:\/\/hooks\.example\.com\/… \(sha256 [0-9a-f]+\)"\)$/);
  });

  test.each([
    ["after a comma", "https://hooks.example.com/t,secret told"],
    ["in a password", "https://a:b,secret@x@hooks.example.com told"],
  ])("a secret %s of it is not told, and what is beside it is", (_, text) => {
    const value = String(withoutSecrets(json({ text })));
    expect(value).not.toContain("secret");
    expect(valueWords(value, "")).toMatch(/https:\/\/hooks\.example\.com\/….*told/);
  });

  test("each of several URLs keeps its host", () => {
    expect(withoutSecrets("https://a.example/1,https://b.example/2")).toMatch(/a\.example\/….*b\.example\/…/);
  });

  test("the order of a list stays as it is written", () => {
    expect(withoutSecrets('["b","a"]')).toBe('["b","a"]');
  });
});

describe("two structured values differ", () => {
  const sentence = (before: unknown, after: unknown) => differenceOf(json(before), json(after))?.sentence;

  test.each([
    ["in one member", { on: "A", x: 1 }, { on: "B", x: 1 }, "on was A, is B"],
    ["in a member that comes", { x: 1 }, { x: 1, filter: { prefix: "a/" } }, "filter is now prefix a/"],
    ["in a member that goes", { x: 1, y: { z: 2 } }, { x: 1, y: {} }, "y.z was 2, is not set"],
    ["in an item of a list", { all: ["a", "b"] }, { all: ["a", "c"] }, "all was b, is c"],
    ["by an item more", { all: ["a"] }, { all: ["a", "b"] }, "all also has b"],
    ["by an item less", { all: [{ f: 1 }, { f: 2 }] }, { all: [{ f: 1 }] }, "all no longer has (f 2)"],
    ["by other items", { all: ["a", "b"] }, { all: ["c"] }, "all has c instead of a, b"],
    ["in a text that is JSON", { p: '{"a":1}' }, { p: '{"a":2}' }, "p.a was 1, is 2"],
    ["by a member that objects inherit", { p: {} }, { p: { constructor: 1 } }, "p.constructor is now 1"],
    ["by the order as well", { p: ["a", "b"], q: 1 }, { p: ["b", "a"], q: 2 }, "p was a, b, is b, a; q was 1, is 2"],
    ["by a list of items more", [{ f: 1 }], [{ f: 1 }, { f: 2 }], "also has (f 2)"],
  ])("%s", (_, before, after, words) => expect(sentence(before, after)).toBe(words));

  test("deep lists take no time to speak of", () => {
    const deep = (value: number) => ({ a: JSON.parse("[".repeat(800) + String(value) + "]".repeat(800)) as unknown });
    expect(sentence(deep(1), deep(2))).toBe("a was 1, is 2");
  });

  test("both sides tell the differing parts alone", () => {
    expect(differenceOf(json({ on: "A", x: 1 }), json({ on: "B", x: 1 }))).toMatchObject({
      before: "on: A",
      after: "on: B",
    });
  });

  test("nothing is told in parts where one is a plain text", () => {
    expect(differenceOf("plain", json({ a: 1 }))).toBeUndefined();
    expect(differenceOf(null, json({ a: 1 }))).toBeUndefined();
  });
});
