import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { names, symptoms } from "../../lib/why";

const ROOT = join(__dirname, "../..");

test("docs/403.md is what the table of why says", () => {
  const check = spawnSync(process.execPath, ["--import", "tsx", "scripts/403-page.ts", "--check"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(check.stderr).not.toContain("out of date");
  expect(check.status).toBe(0);
}, 60_000);

test("every row of the table is on it", () => {
  const page = readFileSync(join(ROOT, "docs/403.md"), "utf8");
  for (const { id } of symptoms) expect(page).toContain(`**${id}**`);
  for (const { name } of names) expect(page).toContain(`\`${name}\``);
});
