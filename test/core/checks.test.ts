import { checkNumber, checkOptionalText, checkText, Faults, show } from "../../lib/core";

const text = (value: unknown) => ({
  code: "NAME_INVALID",
  field: "name",
  value,
  fits: (given: string) => /^[a-z]+$/.test(given),
  allowed: "lower-case letters",
  fix: "Use lower case.",
});

test.each([["Upper"], [5], [undefined], [null], [["a"]], [{}]])("%j is no fitting text", (value) => {
  const faults = new Faults();
  expect(checkText(faults, text(value))).toBe(false);
  expect(faults.all).toHaveLength(1);
});

test("fitting text leaves no fault; optional text may be left out, but not null", () => {
  const faults = new Faults();
  expect([checkText(faults, text("ok")), checkOptionalText(faults, text(undefined))]).toEqual([true, true]);
  expect(faults.all).toEqual([]);
  expect(checkOptionalText(faults, text(null))).toBe(false);
});

test.each([[0], [11], [1.5], ["5"], [NaN], [Infinity], [undefined]])("%j is no whole number from 1 to 10", (value) => {
  const faults = new Faults();
  const rule = { code: "DAYS_INVALID", field: "days", value, min: 1, max: 10, unit: "days", fix: "Give days." };
  expect(checkNumber(faults, rule)).toBe(false);
  expect(faults.all.map(({ allowed }) => allowed)).toEqual(["a whole number of days, 1 to 10"]);
  expect(checkNumber(faults, { ...rule, value: 10 })).toBe(true);
});

test("values are shown short, on one line", () => {
  expect(show(undefined)).toBe("(not given)");
  expect(show(null)).toBe("null");
  expect(show("two\nlines")).toBe('"two\\nlines"');
  expect(show("x".repeat(500)).length).toBeLessThanOrEqual(80);
});
