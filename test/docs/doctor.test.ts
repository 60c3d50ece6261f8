import { readFileSync } from "node:fs";
import { join } from "node:path";
import { doctorChecks } from "../../lib/doctor";

const ROOT = join(__dirname, "../..");

test("every check has a row, and ids are unique", () => {
  const rows = readFileSync(join(ROOT, "docs/doctor.md"), "utf8").match(/^\| `([A-Z_]+)` /gm) ?? [];
  expect(rows.map((row) => row.slice(3, -2)).sort()).toEqual(doctorChecks.map(({ id }) => id).sort());
  expect(new Set(rows).size).toBe(rows.length);
});
