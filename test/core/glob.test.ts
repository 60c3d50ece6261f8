import fc from "fast-check";
import { matchesGlob } from "../../lib/core";
import { fixed } from "../support/sample";

const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 6 });
const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });

test("matches what the regular expression of the pattern matches", () => {
  fc.assert(
    fc.property(pattern, text, (glob, given) => {
      const expected = new RegExp(`^${glob.replace(/\*/g, ".*").replace(/\?/g, ".")}$`).test(given);
      expect(matchesGlob(glob, given)).toBe(expected);
    }),
    fixed(2_000),
  );
});

test("marks of regular expressions are themselves", () => {
  expect(matchesGlob("a.b+*", "a.b+c")).toBe(true);
  expect(matchesGlob("a.b", "axb")).toBe(false);
});

test("many runs take no time that grows without bound", () => {
  expect(matchesGlob("*a".repeat(200), "a".repeat(199))).toBe(false);
  expect(matchesGlob(`${"*a".repeat(200)}*`, "a".repeat(5_000))).toBe(true);
});
