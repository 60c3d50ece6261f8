import { readFileSync } from "node:fs";
import { join } from "node:path";
import { descriptorOf } from "../../lib/stack";

const ROOT = join(__dirname, "../..");

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
