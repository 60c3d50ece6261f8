import { toldByOthers } from "../support/review/known-searches";
import { fresh } from "../support/sample";

test("what other stacks told changes no row", () => {
  expect(toldByOthers(fresh(60, 1_000))).toEqual([]);
}, 3_600_000);
