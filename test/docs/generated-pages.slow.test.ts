import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

test.each([
  ["docs/403.md", "403-page"],
  ["docs/doctor.md", "doctor-page"],
  ["docs/rules.md", "rules-page"],
  ["docs/scanners.md and the files of the scanners", "scanners-page"],
  ["docs/sources.md", "sources-page"],
  ["docs/types.md", "types-page"],
])("%s is what its script makes of the data", (_, script) => {
  const check = spawnSync(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, "--check"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(check.stderr).not.toContain("out of date");
  expect(check.status).toBe(0);
});
