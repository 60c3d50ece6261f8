import { compareRandomCases } from "../support/compare-reconciliations";
import { fresh } from "../support/sample";

test("fresh random cases: the SQL agrees with somebody who looks by hand", async () => {
  await compareRandomCases(fresh(1_000, 10_000));
}, 3_600_000);
