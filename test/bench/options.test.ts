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

test("of the second engine what depends on it", () => {
  expect(readOptions(["--engine", "cdktn"])).toMatchObject({ engine: "cdktn", only: ["london", "scale", "load"] });
});

test.each([
  [["--engine", "cdk8s"], "--engine cdk8s: one of cdktf, cdktn"],
  [["--engine", "cdktn", "--only", "review"], "--only review: the same on every engine"],
  [["--engine", "cdktn", "--write"], "--write: only of a whole, full run on cdktf"],
  [["--only", "paris"], "--only paris: one of london"],
  [["--runs", "0"], "--runs 0: a number"],
  [["--write", "--quick"], "--write: only of a whole"],
  [["--write", "--only", "load"], "--write: only of a whole"],
  [["--fast"], "--fast"],
])("%j is refused", (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
