import { fingerprintOf, isOfThisForm } from "../../../lib/review/common/fingerprint";

test("a fingerprint has 20 hexadecimal digits, is another one for other parts, and tells that it was made like this", () => {
  const prints = Array.from({ length: 200 }, (_, i) => fingerprintOf(["row", i]));
  expect(new Set(prints).size).toBe(200);
  for (const print of prints) {
    expect(print).toMatch(/^[0-9a-f]{20}$/);
    expect(isOfThisForm(print)).toBe(true);
    // one digit mistyped
    expect(isOfThisForm((print.startsWith("0") ? "1" : "0") + print.slice(1))).toBe(false);
  }
});
