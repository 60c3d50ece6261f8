import { readFileSync } from "node:fs";
import { join } from "node:path";
import { faultCodes } from "../support/fault-codes";

const page = readFileSync(join(__dirname, "../../docs/errors.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replace(/\\/g, ""))
      .slice(1, -1),
  );

test("docs/errors.md has each code once, and no other", () => {
  const codes = rows.map(([code]) => code!.replace(/`/g, ""));
  expect([...codes].sort()).toEqual(faultCodes());
});

test("each row says what it means, what is allowed and what to do", () => {
  for (const cells of rows) {
    expect(cells).toHaveLength(4);
    for (const cell of cells) expect(cell).toMatch(/\S/);
  }
});

test("the rules of the linter are linked, not told again", () => {
  expect(page).toContain("(rules.md)");
});
