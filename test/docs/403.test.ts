import { readFileSync } from "node:fs";
import { join } from "node:path";
import { names, symptoms, why } from "../../lib/why";
import { reproductions } from "../support/why";

const ROOT = join(__dirname, "../..");

describe("rows of the page", () => {
  const page = readFileSync(join(ROOT, "docs/403.md"), "utf8");
  const rows = page.split("\n").filter((line) => /^\| (\*\*|`)/.test(line));
  const firstOf = (pattern: RegExp) => rows.flatMap((row) => pattern.exec(row)?.[1] ?? []);
  const ids = firstOf(/^\| \*\*([A-Z_]+)\*\* /);
  const named = firstOf(/^\| `([^`]+)` /);

  test("every row of the table is one, and there is no other", () => {
    expect([...ids].sort()).toEqual(symptoms.map(({ id }) => id).sort());
    expect([...named].sort()).toEqual(names.map(({ name }) => name).sort());
    expect(rows).toHaveLength(ids.length + named.length);
  });

  // the tests of test/why/data go through the table of symptoms, and have each of them happen
  test("every symptom is reproduced, and nothing else is", () => {
    expect(Object.keys(reproductions).sort()).toEqual([...ids].sort());
  });

  test.each(named)("%s is what why finds of it, and nothing else", (name) => {
    const found = why(name);
    expect(found.names.map((one) => one.name)).toEqual([name]);
    expect(found.symptoms).toEqual([]);
  });
});
