import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const PAGE = readFileSync(join(ROOT, "docs/public-api.md"), "utf8");

test("docs/public-api.md is what the entry points export, and each of it says how stable it is", () => {
  const check = spawnSync(process.execPath, ["--import", "tsx", "scripts/public-api.ts", "--check"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(check.stderr).toBe("");
  expect(check.status).toBe(0);
});

test("checks, shapes, helpers and keys of the bundler are not public", () => {
  const names = [...PAGE.matchAll(/^(?:class|interface|type|const|function) ([#\w]+)/gm)].map((match) => match[1]!);
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name) => /^check[A-Z]|Shape$|^#|^(matchesGlob|nearest|didYouMean)$/.test(name))).toEqual([]);
});

test("every removal before the first release is named in the changelog", () => {
  const changelog = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
  for (const name of ["matchesGlob", "checkRetention", "holdRuleShape", "policyForTerraform"]) {
    expect(changelog).toContain(name);
    expect(PAGE).not.toContain(name);
  }
});
