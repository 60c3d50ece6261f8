import { didYouMean, nearest } from "../../lib/core";

const regions = ["eu-west-1", "eu-west-2", "us-east-1", "ap-southeast-2"];

test.each([
  ["eu-wset-2", "eu-west-2"],
  ["EU-WEST-2", "eu-west-2"],
  ["us-east-11", "us-east-1"],
  ["ap-southeast2", "ap-southeast-2"],
])("%s is nearest to %s", (word, expected) => {
  expect(nearest(word, regions)[0]).toBe(expected);
});

test("what is far from everything gets no suggestion", () => {
  expect(nearest("antarctica", regions)).toEqual([]);
  expect(didYouMean("antarctica", regions)).toBe("");
});

test("two neighbours swapped count as one mistake, so the intended word comes first", () => {
  expect(nearest("recrod", ["record", "recede"])[0]).toBe("record");
});

test("at most so many, best first, ties by name", () => {
  expect(nearest("eu-west-3", regions, 2)).toEqual(["eu-west-1", "eu-west-2"]);
  expect(didYouMean("eu-west-3", regions)).toMatch(/^Did you mean "eu-west-1" or "eu-west-2"/);
});
