import fc from "fast-check";
import { visible } from "../../../lib/review/render";
import { HOSTILE_TEXTS } from "../../support/hostile-texts";
import { fixed } from "../../support/sample";

test("plain names stay as they are, in every script", () => {
  for (const name of ["arn:aws:s3:::example-evidence/*", "Großbuchstabe é 漢字 العربية", "a|b<c>`d`"]) {
    expect(visible(name)).toBe(name);
  }
});

test.each([
  ["\u001b[31m", "\\u{1B}[31m"],
  ["a\nb", "a\\u{A}b"],
  ["\u202Ex", "\\u{202E}x"],
  ["a\u200Bb", "a\\u{200B}b"],
  ["\uD800", "\\u{D800}"],
  ["\u3164\u00A0", "\\u{3164}\\u{A0}"],
  // what is not known, as it was written
  ["a <file(%22p.json%22)> b", 'a <file("p.json")> b'],
  ["<%3Cscript%3E%0A>", "<<script>\\u{A}>"],
  ["50%22 <a> %2A", "50%22 <a> %2A"],
])("%j is spelled", (text, shown) => expect(visible(text)).toBe(shown));

test("nothing invisible, no line break and no lone half is left", () => {
  const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
  for (const text of HOSTILE_TEXTS) expect(visible(text)).not.toMatch(hidden);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => !hidden.test(visible(text))),
    fixed(100),
  );
});

test("a long text is cut", () => {
  expect(visible("x".repeat(5000), 10)).toBe(`${"x".repeat(9)}…`);
});
