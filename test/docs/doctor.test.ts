import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { doctorChecks } from "../../lib/doctor";

const ROOT = join(__dirname, "../..");

test("docs/doctor.md has the checks as they are", () => {
  const check = spawnSync(process.execPath, ["--import", "tsx", "scripts/doctor-page.ts", "--check"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(check.stderr).not.toContain("out of date");
  expect(check.status).toBe(0);
});

test("every check has a row, and ids are unique", () => {
  const rows = readFileSync(join(ROOT, "docs/doctor.md"), "utf8").match(/^\| `([A-Z_]+)` /gm) ?? [];
  expect(rows.map((row) => row.slice(3, -2)).sort()).toEqual(doctorChecks.map(({ id }) => id).sort());
  expect(new Set(rows).size).toBe(rows.length);
});
