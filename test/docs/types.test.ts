import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { descriptorOf } from "../../lib/stack";

const ROOT = join(__dirname, "../..");

test("docs/types.md is what the descriptors and the bindings say", () => {
  const check = spawnSync(process.execPath, ["--import", "tsx", "scripts/types-page.ts", "--check"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(check.stderr).not.toContain("out of date");
  expect(check.status).toBe(0);
}, 60_000);

test("of each service some types are read, and what is not read has no descriptor", () => {
  const rows = readFileSync(join(ROOT, "docs/types.md"), "utf8")
    .split("\n")
    .filter((line) => /^\| [^|]+\| [^|]*`aws_[^|]+\|[^|]+\|$/.test(line));
  expect(rows).toHaveLength(12);
  for (const row of rows) {
    const [, , read, left] = row.split("|");
    const typesOf = (cell: string) => cell.match(/aws_\w+/g) ?? [];
    expect(typesOf(read!).filter((type) => descriptorOf(type) === undefined)).toEqual([]);
    expect(typesOf(left!).filter((type) => descriptorOf(type) !== undefined)).toEqual([]);
  }
});
