import { readOptions, SECTIONS } from "../../bench/options";

test("nothing said is everything, in full", () => {
  expect(readOptions([])).toMatchObject({ only: SECTIONS, quick: false, check: false, runs: undefined });
});

test("some sections, in their own order; a check is quick", () => {
  expect(readOptions(["--only", "load, london", "--check", "--runs", "3"])).toMatchObject({
    only: ["london", "load"],
    quick: true,
    runs: 3,
  });
});

test.each([
  [["--only", "paris"], "--only paris: one of london"],
  [["--runs", "0"], "--runs 0: a number"],
  [["--write", "--quick"], "--write: only of a whole"],
  [["--write", "--only", "load"], "--write: only of a whole"],
  [["--fast"], "--fast"],
])("%j is refused", (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
